import type { ChartKind, ChartOf, ChartSpec } from '#lib/chart/spec/chart.ts';
import type { KindLayout } from './kind-layout.ts';
import { MATRIX } from './matrix/body.ts';
import { MULTIPLES } from './multiples/body.ts';
import { PAPERS } from './papers/body.ts';
import { QUOTES } from './quote/body.ts';
import { ROWS } from './rows/body.ts';
import { SCATTER } from './points/scatter.ts';
import { TIMELINE } from './points/timeline.ts';

type KindLayouts = { readonly [Kind in ChartKind]: KindLayout<ChartOf<Kind>> };

const LAYOUTS: KindLayouts = {
  bar: ROWS,
  dot: ROWS,
  ladder: ROWS,
  scatter: SCATTER,
  timeline: TIMELINE,
  papers: PAPERS,
  matrix: MATRIX,
  quote: QUOTES,
  multiples: MULTIPLES,
};

/** How a chart of its kind is laid out. */
export function layoutOf<Chart extends ChartSpec>(chart: Chart): KindLayout<Chart> {
  // The record holds the layout of exactly the kind that it is asked for; an index cannot say so.
  return LAYOUTS[chart.kind] as unknown as KindLayout<Chart>;
}
