import { byKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartKind, ChartOf, ChartSpec } from '#lib/chart/spec/chart.ts';
import type { KindLayout, PlannedBody, Room } from './kind-layout.ts';
import { MATRIX } from './matrix/body.ts';
import { MULTIPLES } from './multiples/body.ts';
import type { LegendBlock } from './parts/legend.ts';
import { PAPERS } from './papers/body.ts';
import { QUOTES } from './quote/body.ts';
import { RESULTS } from './results/body.ts';
import { ROWS } from './rows/body.ts';
import { SCATTER } from './points/scatter.ts';
import { TIMELINE } from './points/timeline.ts';
import type { Setting } from './size.ts';

type KindLayouts = { readonly [Kind in ChartKind]: KindLayout<ChartOf<Kind>> };

const LAYOUTS: KindLayouts = {
  bar: ROWS,
  dot: ROWS,
  ladder: ROWS,
  scatter: SCATTER,
  timeline: TIMELINE,
  papers: PAPERS,
  matrix: MATRIX,
  results: RESULTS,
  quote: QUOTES,
  multiples: MULTIPLES,
};

/** The legend of what occurs in a chart. */
export function legendOf(spec: ChartSpec, setting: Setting): LegendBlock {
  return byKind(LAYOUTS, spec, (layout, chart) => layout.legend(chart, setting));
}

/** Plans what stands between the header and the footer of a chart. */
export function planBody(spec: ChartSpec, setting: Setting, room: Room): PlannedBody {
  return byKind(LAYOUTS, spec, (layout, chart): PlannedBody => layout.plan(chart, setting, room));
}

/** The part of a fixed height that the body of a chart is to have; `undefined` where any will do. */
export function bodyShareWanted({ kind }: ChartSpec): number | undefined {
  return LAYOUTS[kind].bodyShareWanted;
}
