import type { ChartKind, ChartOf, ChartSpec } from './chart.ts';

type Bodies = { readonly [Kind in ChartKind]: (chart: ChartOf<Kind>) => readonly unknown[] };

/** What each kind draws. */
const BODIES: Bodies = {
  bar: ({ panels }) => panels,
  dot: ({ panels }) => panels,
  ladder: ({ panels }) => panels,
  scatter: ({ panels }) => panels,
  timeline: ({ panels }) => panels,
  papers: ({ papers }) => papers,
  matrix: ({ cells }) => cells,
  quote: ({ quotes }) => quotes,
  multiples: ({ charts }) => charts,
};

/** Whether a chart holds anything that is drawn, besides claims in words. */
export function hasDrawing(chart: ChartSpec): boolean {
  // The record holds the body of exactly the kind that it is asked for; an index cannot say so.
  const bodyOf = BODIES[chart.kind] as (chart: ChartSpec) => readonly unknown[];
  return bodyOf(chart).length > 0;
}
