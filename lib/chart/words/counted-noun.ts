import type { ChartKind } from '#lib/chart/spec/chart.ts';

/** One of what is counted, and several. */
type Noun = readonly [string, string];

const FIGURES: Noun = ['figure', 'figures'];
const CLAIMS: Noun = ['claim', 'claims'];

/** What the marks of each kind are. */
const COUNTED: Readonly<Record<ChartKind, Noun>> = {
  bar: FIGURES,
  dot: FIGURES,
  ladder: FIGURES,
  scatter: FIGURES,
  timeline: FIGURES,
  papers: ['paper', 'papers'],
  matrix: CLAIMS,
  results: FIGURES,
  quote: CLAIMS,
  multiples: FIGURES,
};

/** The noun for so many marks of a chart: "figure", "claims". */
export function countedNoun(kind: ChartKind, count: number): string {
  const [one, several] = COUNTED[kind];
  return count === 1 ? one : several;
}
