import { readByKind, type ReadersByKind } from './by-kind.ts';
import type { ChartSpec } from './chart.ts';

/** What each kind draws. */
const BODIES: ReadersByKind<readonly unknown[]> = {
  bar: ({ panels }) => panels,
  dot: ({ panels }) => panels,
  ladder: ({ panels }) => panels,
  scatter: ({ panels }) => panels,
  timeline: ({ panels }) => panels,
  papers: ({ papers }) => papers,
  matrix: ({ cells }) => cells,
  results: ({ cells }) => cells,
  quote: ({ quotes }) => quotes,
  multiples: ({ charts }) => charts,
};

/** Whether a chart holds anything that is drawn, besides claims in words. */
export function hasDrawing(chart: ChartSpec): boolean {
  return readByKind(BODIES, chart).length > 0;
}
