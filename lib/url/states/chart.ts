import type { MetricId } from '#lib/domain/facts/ids.ts';
import { ScaleName } from '#lib/domain/facts/scale.ts';
import { choiceListParam, choiceParam } from '#lib/url/param.ts';
import { CHART_CHOICES, type ChartChoice, type ScaleChoice } from './chart-choice.ts';
import { HIDEABLE, type Hideable } from './hideable.ts';
import { type PinnedState } from './pinned.ts';
import { zoomParam, type Zoom } from './zoom.ts';

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
  scale: choiceParam('scale', ['auto', ...ScaleName.options], 'auto'),
  hide: choiceListParam('hide', HIDEABLE),
  zoom: zoomParam('zoom'),
} as const;
