import type { ChartKind } from '#lib/chart/spec/chart.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';

/**
 * The word by which an address asks for charts of each kind, in the order in which they are offered.
 * Papers in time answer to the word of figures in time; a quotation is what a claim's own address shows.
 */
const WORDS = {
  bar: 'bar',
  dot: 'dot',
  ladder: 'ladder',
  scatter: 'scatter',
  timeline: 'timeline',
  papers: 'timeline',
  matrix: 'matrix',
  results: 'heat',
  multiples: 'multiples',
  quote: undefined,
} as const satisfies Readonly<Record<ChartKind, string | undefined>>;

/** A kind of chart that an address may ask for. */
export type KindChoice = NonNullable<(typeof WORDS)[ChartKind]>;

/** How a view may be drawn; `auto` leaves it to the figures. */
export type ChartChoice = 'auto' | KindChoice;

/** On which scale; `auto` leaves it to the figures. */
export type ScaleChoice = 'auto' | ScaleName;

/** The kinds that an address may ask for, in the order in which they are offered. */
export const KIND_CHOICES: readonly KindChoice[] = [...new Set(Object.values(WORDS))].filter(
  (word) => word !== undefined,
);

/** What may stand in an address. */
export const CHART_CHOICES: readonly ChartChoice[] = ['auto', ...KIND_CHOICES];

/** The word that asks for charts of a kind; `undefined` where none does. */
export function choiceOf(kind: ChartKind): KindChoice | undefined {
  return WORDS[kind];
}

/** What readers choose between. */
export const KIND_CHOICE_WORDS: Readonly<Record<KindChoice, string>> = {
  bar: 'bars',
  dot: 'dots',
  ladder: 'against baselines',
  scatter: 'two metrics',
  timeline: 'over time',
  matrix: 'who with whom',
  heat: 'heat table',
  multiples: 'all in one picture',
};
