import type { ChartKind, ChartSpec } from './chart.ts';

/** Whether each kind sets claims in their own words instead of drawing figures. */
const IN_WORDS: Readonly<Record<ChartKind, boolean>> = {
  bar: false,
  dot: false,
  ladder: false,
  scatter: false,
  timeline: false,
  papers: false,
  matrix: false,
  results: false,
  quote: true,
  multiples: false,
};

/** Whether a chart says its claims in whole sentences, which need no table, heading or drawing to be understood. */
export function isInWords({ kind }: Pick<ChartSpec, 'kind'>): boolean {
  return IN_WORDS[kind];
}
