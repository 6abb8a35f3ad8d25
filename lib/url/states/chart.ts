import type { MetricId } from '#lib/domain/facts/ids.ts';
import { choiceListParam, choiceParam } from '#lib/url/param.ts';
import { HIDEABLE, type Hideable } from './hideable.ts';
import { type PinnedState } from './pinned.ts';
import { zoomParam, type Zoom } from './zoom.ts';

/** How a view may be drawn; `auto` leaves it to the figures. */
export const CHART_CHOICES = ['auto', 'bar', 'dot', 'ladder', 'scatter', 'timeline', 'matrix', 'multiples'] as const;
export type ChartChoice = (typeof CHART_CHOICES)[number];

export type ScaleChoice = 'auto' | 'linear' | 'log';

/** What a chart shows, common to the views that have one. */
export interface ChartState extends PinnedState {
  readonly metrics: readonly MetricId[];
  readonly chart: ChartChoice;
  readonly scale: ScaleChoice;
  readonly hide: readonly Hideable[];
  /** The part of a scatter or of a time line that is shown. */
  readonly zoom: Zoom | undefined;
}

/** The most metrics that one view shows. */
export const METRICS_MAX = 30;

/** The parameters of charts, beside the metrics that each view counts in its own way. */
export const DRAWING_PARAMS = {
  chart: choiceParam('chart', CHART_CHOICES, 'auto'),
  scale: choiceParam('scale', ['auto', 'linear', 'log'], 'auto'),
  hide: choiceListParam('hide', HIDEABLE),
  zoom: zoomParam('zoom'),
} as const;
