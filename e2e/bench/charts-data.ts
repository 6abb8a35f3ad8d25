import { specifyExample } from '#lib/chart/goldens/examples.ts';
import { exampleMetric, type Draft } from '#lib/chart/goldens/fixture.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import type { Bound } from '#lib/domain/bound.ts';

/** One data set, as the other libraries take it and as charts of ours. */
export interface ChartData {
  readonly name: string;
  /** What the peers draw with. */
  readonly peer: PeerData;
  readonly chart: 'points' | 'bars';
  /** Every figure of the data set is in one of these. */
  readonly specs: readonly ChartSpec[];
}

export type PeerData =
  | { readonly title: string; readonly series: readonly PeerSeries[] }
  | { readonly title: string; readonly bars: readonly PeerBar[] };

interface PeerSeries {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

interface PeerBar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

const SERIES = 6;
const POINTS_PER_SERIES = 50;

const BARS: readonly (readonly [name: string, billions: number, bound: Bound, glyph: string])[] = [
  ['Nemotron-4 340B', 340, 'exact', ''],
  ['Llama-Nemotron Ultra 253B', 253, 'up-to', '≤ '],
  ['Nemotron 3 Super 120B-A12B', 120.6, 'about', '≈ '],
  ['Qwen3.5-122B', 122, 'exact', ''],
  ['GPT-OSS-120B', 116, 'at-least', '≥ '],
  ['Nemotron-H 56B', 56, 'exact', ''],
  ['Llama-Nemotron Super 49B', 49, 'up-to', '≤ '],
  ['Nemotron-H 47B', 47, 'more-than', '> '],
  ['Yi-34B', 34, 'less-than', '< '],
  ['Nemotron 3 Nano 30B-A3B', 31.6, 'about', '≈ '],
  ['Nemotron-Nano-12B-v2-Base', 12, 'order-of-magnitude', '~'],
  ['Nemotron-Nano-9B-v2', 9, 'exact', ''],
];

/** Six series of fifty points: for us six charts of fifty rows, as each of our figures has a name and a label. */
export function pointsData(): ChartData {
  const series = Array.from({ length: SERIES }, (_, index) => ({
    name: `Series ${index + 1}`,
    points: Array.from({ length: POINTS_PER_SERIES }, (__, x) => [x + 1, valueAt(index, x)] as const),
  }));
  const metric = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });
  const specs = series.map(({ name, points }) => {
    const drafts = points.map(([x, value]): Draft => ({ of: `${name}, step ${x}`, value }));
    return specifyExample(drafts, metric, { kind: 'dot', title: `Word error rate: ${name}` });
  });
  return { name: '6 × 50 points', chart: 'points', peer: { title: 'Word error rate', series }, specs };
}

function valueAt(series: number, step: number): number {
  return Math.round(((series + 1) * 10 + Math.sin(step / 5 + series) * 8) * 100) / 100;
}

/** Twelve bars, two thirds of them with a bound. */
export function barsData(): ChartData {
  const metric = exampleMetric({ name: 'Total parameters', noun: 'parameter count' });
  const drafts = BARS.map(([of, billions, bound]): Draft => ({ of, value: billions * 1e9, bound }));
  const bars = BARS.map(([name, billions, , glyph]) => ({ name, value: billions, label: `${glyph}${billions}B` }));
  return {
    name: '12 bars',
    chart: 'bars',
    peer: { title: 'Total parameters', bars },
    specs: [specifyExample(drafts, metric, { kind: 'bar' })],
  };
}
