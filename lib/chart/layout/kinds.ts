import type { ChartKind, ChartOf, ChartSpec } from '../spec.ts';
import { emptyBody } from './empty-body.ts';
import type { KindLayout } from './kind-layout.ts';
import { NO_LEGEND } from './legend.ts';
import { MATRIX } from './matrix-body.ts';
import { MULTIPLES } from './multiples-body.ts';
import { QUOTES } from './quote-body.ts';
import { ROWS } from './rows-body.ts';
import type { Setting } from './size.ts';

/** Until a kind has a drawing its words and sources stand alone. */
const NOT_DRAWN = {
  legend: () => NO_LEGEND,
  plan: <Chart extends ChartSpec>(chart: Chart, setting: Setting) => emptyBody(chart, setting),
};

type KindLayouts = { readonly [Kind in ChartKind]: KindLayout<ChartOf<Kind>> };

const LAYOUTS: KindLayouts = {
  bar: ROWS,
  dot: ROWS,
  ladder: ROWS,
  scatter: NOT_DRAWN,
  timeline: NOT_DRAWN,
  papers: NOT_DRAWN,
  matrix: MATRIX,
  quote: QUOTES,
  multiples: MULTIPLES,
};

/** How a chart of its kind is laid out. */
export function layoutOf<Chart extends ChartSpec>(chart: Chart): KindLayout<Chart> {
  // The record holds the layout of exactly the kind that it is asked for; an index cannot say so.
  return LAYOUTS[chart.kind] as unknown as KindLayout<Chart>;
}
