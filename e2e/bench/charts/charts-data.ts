import { exampleCatalog, exampleClaim, exampleMetric, type Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import { scatterExample } from '#lib/chart/goldens/fixtures/points.ts';
import { specifyMetricChart } from '#lib/chart/specify/rows/specify-rows.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Bound } from '#lib/domain/facts/bound.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** One data set, as the other libraries take it and as charts of ours. */
export interface ChartData {
  readonly name: string;
  /** What the peers draw with. */
  readonly peer: PeerData;
  readonly chart: 'points' | 'bars';
  readonly spec: ChartSpec;
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

/** Six series of fifty points: a figure of each of two metrics for three hundred subjects. */
export function pointsData(): ChartData {
  const series = Array.from({ length: SERIES }, (_, index) => ({
    name: `Series ${index + 1}`,
    points: Array.from({ length: POINTS_PER_SERIES }, (__, x) => [x + 1, valueAt(index, x)] as const),
  }));
  const epochs = exampleMetric({ name: 'Epochs', unit: 'items' });
  const errors = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });
  const pairs = series.flatMap(({ name, points }, index) =>
    points.map(([x, y]) => ({ of: `${name}, step ${x}`, x, y, peer: index % 2 === 1 })),
  );
  const spec = scatterExample(pairs, epochs, errors, { scale: 'linear' });
  return { name: '6 × 50 points', chart: 'points', peer: { title: spec.title, series }, spec };
}

function valueAt(series: number, step: number): number {
  return Math.round(((series + 1) * 10 + Math.sin(step / 5 + series) * 8) * 100) / 100;
}

const PARAMETERS = exampleMetric({ name: 'Total parameters', noun: 'parameter count' });
const DRAFTS = BARS.map(([of, billions, bound]): Draft => ({ of, value: billions * 1e9, bound }));

function barClaims(): readonly Claim[] {
  return DRAFTS.map((draft, index) => exampleClaim(draft, index, PARAMETERS));
}

/** Twelve bars, two thirds of them with a bound. */
export function barsData(): ChartData {
  const bars = BARS.map(([name, billions, , glyph]) => ({ name, value: billions, label: `${glyph}${billions}B` }));
  const catalog = exampleCatalog(DRAFTS, PARAMETERS);
  const hrefOf = (id: string) => `/claims/${id}`;
  const spec = specifyMetricChart({ metric: PARAMETERS, claims: barClaims(), catalog, kind: 'bar', hrefOf });
  return { name: '12 bars', chart: 'bars', peer: { title: spec.title, bars }, spec };
}

/** The twelve bars as the view that surfaces are made from. */
export function barsView(): SurfaceView {
  const { spec } = barsData();
  const catalog = exampleCatalog(DRAFTS, PARAMETERS);
  return {
    release: catalog.release,
    catalog,
    name: 'bars',
    title: spec.title,
    href: '/metrics/total-parameters',
    sentence: spec.statement,
    claims: barClaims(),
    charts: [spec],
    picture: spec,
    ignored: [],
    pinned: false,
  };
}
