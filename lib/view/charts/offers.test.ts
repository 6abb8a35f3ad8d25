import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import { isRowKind } from '#lib/chart/spec/row-chart.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { choiceOf, KIND_CHOICES } from '#lib/url/states/chart-choice.ts';
import type { ChartOffers } from './offers.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { rowCharts } from '#lib/view/testing/row-charts.ts';

const queries = await curatedQueries();
const release = await queries.currentRelease();
if (release === undefined) throw new Error('the curated data has a release');
const catalog = await queries.catalog(release);

interface Shown {
  readonly charts: readonly ChartSpec[];
  readonly offers: ChartOffers;
}

type Show = (query: Readonly<Record<string, string>>) => Promise<Shown>;

async function showMetric(id: string, query: Readonly<Record<string, string>>): Promise<Shown> {
  const loaded = await loadMetricView({ id, state: decodeQuery(METRIC_PARAMS, query).state }, queries);
  if (!loaded.ok) throw new Error(`no metric ${id}`);
  return { charts: [loaded.value.chart], offers: loaded.value.offers };
}

async function showFamily(id: string, query: Readonly<Record<string, string>>): Promise<Shown> {
  const loaded = await loadFamilyView({ id, state: decodeQuery(FAMILY_PARAMS, query).state }, queries);
  if (!loaded.ok) throw new Error(`no family ${id}`);
  return loaded.value;
}

async function showCompare(m: string, query: Readonly<Record<string, string>>): Promise<Shown> {
  const loaded = await loadCompareView(decodeQuery(COMPARE_PARAMS, { m, ...query }).state, queries);
  if (!loaded.ok) throw new Error(`no comparison of ${m}`);
  return loaded.value;
}

/** What a chart says beside that it does not hold all figures, which it may say only where it counts them. */
function against({ corrections, undrawn }: ChartSpec): readonly string[] {
  if (undrawn === undefined) return corrections;
  return corrections.filter((line) => !/^Not all |^Figures of sources .* not drawn/u.test(line));
}

const VIEWS: readonly (readonly [string, Show])[] = [
  ...[...catalog.metrics.keys()].map(
    (id) => [`metric ${id}`, (query: object) => showMetric(id, { ...query })] as const,
  ),
  ...catalog.families.map(({ id }) => [`family ${id}`, (query: object) => showFamily(id, { ...query })] as const),
  ...[
    'nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2',
    'parakeet-tdt,canary,whisper',
    'nemotron-4-340b-base,qwen3-8b',
  ].map((m) => [`comparison of ${m}`, (query: object) => showCompare(m, { ...query })] as const),
];

/** The same, which loads each query once: the tests of one view ask for the same ones. */
function shownOnce(show: Show): Show {
  const kept = new Map<string, Promise<Shown>>();
  return (query) => {
    const key = JSON.stringify(query);
    const shown = kept.get(key) ?? show(query);
    kept.set(key, shown);
    return shown;
  };
}

describe.each(VIEWS)('the %s', (_, showAgain) => {
  let show = showAgain;
  beforeAll(() => {
    show = shownOnce(showAgain);
  });
  // The views of all metrics together would take much of the memory.
  afterAll(() => {
    show = showAgain;
  });

  test('draws each kind that it offers', async () => {
    const { offers } = await show({});
    const shown = await Promise.all(offers.kinds.map(async (kind) => ({ kind, ...(await show({ chart: kind })) })));
    const missed = shown.filter(({ kind, charts }) => !charts.some((chart) => choiceOf(chart.kind) === kind));
    expect(missed.map(({ kind }) => kind)).toEqual([]);
  });

  test('says nothing against a kind that it offers', async () => {
    const { offers } = await show({});
    const kinds = offers.kinds.filter((kind) => !isRowKind(kind));
    const shown = await Promise.all(kinds.map(async (kind) => (await show({ chart: kind })).charts));
    expect(shown.flat().flatMap(against)).toEqual([]);
  });

  test.each(KIND_CHOICES)('asked for a %s that it cannot hold, says so beside what it draws instead', async (kind) => {
    const { charts } = await show({ chart: kind });
    const isAnswered = charts.some((chart) => choiceOf(chart.kind) === kind);
    const isCorrected = charts.some(({ corrections }) => corrections.length > 0);
    expect(isAnswered || isCorrected || !charts.some(hasDrawing)).toBe(true);
  });

  test('never offers bars beside a logarithmic scale', async () => {
    expect((await show({ scale: 'log' })).offers.kinds).not.toContain('bar');
  });
});

test('a scatter sets the metric of the page against the one that the address names', async () => {
  const { charts } = await showMetric('parameters', { chart: 'scatter', metric: 'training-tokens' });
  const [chart] = charts;
  expect(chart?.kind === 'scatter' ? [chart.y.id, chart.x.id] : chart?.kind).toEqual(['parameters', 'training-tokens']);
});

test('a scatter on the page of a metric without figures is none of other metrics', async () => {
  const [chart] = (await showMetric('overall-performance', { chart: 'scatter' })).charts;
  expect(chart?.kind).not.toBe('scatter');
  expect(chart?.corrections).toContain('No subject has figures of two metrics, so there is no scatter to draw.');
});

describe('a scatter of a family or a comparison', () => {
  const SHOWS: readonly (readonly [string, (query: Readonly<Record<string, string>>) => Promise<Shown>])[] = [
    ['family', (query) => showFamily('nemotron', query)],
    [
      'comparison',
      (query) => showCompare('nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2', query),
    ],
  ];
  const axes = ([chart]: readonly ChartSpec[]) => (chart?.kind === 'scatter' ? [chart.y.id, chart.x.id] : chart?.kind);

  test.each(SHOWS)('of a %s sets the one metric that is asked for against another', async (_, show) => {
    const { charts, offers } = await show({ chart: 'scatter', metric: 'training-tokens' });
    expect(axes(charts)).toEqual(['training-tokens', expect.any(String)]);
    expect(offers.kinds).toContain('scatter');
  });

  test.each(SHOWS)('of a %s is never of metrics that the address does not ask for', async (_, show) => {
    // A measure that is claimed of the same subjects as others, but never as a figure of its own.
    const { charts } = await show({ chart: 'scatter', metric: 'inference-speed' });
    expect(charts[0]?.kind).not.toBe('scatter');
    expect(charts[0]?.corrections).toContain('No subject has figures of two metrics, so there is no scatter to draw.');
  });

  test.each(SHOWS)('of a %s offers other partners while it is set against one', async (_, show) => {
    const first = await show({ chart: 'scatter', metric: 'parameters,training-tokens' });
    expect(axes(first.charts)).toEqual(['parameters', 'training-tokens']);
    expect(first.offers.partners.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['training-tokens', 'active-parameters']),
    );
  });
});

describe('a legend', () => {
  const ids = (charts: readonly ChartSpec[]) =>
    rowCharts(charts).flatMap(({ panels }) => panels.flatMap(({ marks }) => marks));

  test('leaves out the part that is asked for, and the chart says how many figures that is', async () => {
    const all = await showMetric('parameters', {});
    const some = await showMetric('parameters', { hide: 'peer' });
    expect(ids(all.charts).some(({ series }) => series === 'peer')).toBe(true);
    expect(ids(some.charts).filter(({ series }) => series === 'peer')).toEqual([]);
    expect(some.charts[0]?.corrections).toContainEqual(
      expect.stringMatching(/^Left out, .*others, for comparison \(\d+ figures\)\.$/),
    );
    expect(some.offers.hideable).toEqual(all.offers.hideable);
  });

  test('says of each chart how many of its own figures are left out', async () => {
    const count = (charts: readonly ChartSpec[]) =>
      rowCharts(charts).map(({ panels }) =>
        panels.reduce((sum, { marks }) => sum + marks.reduce((all, mark) => all + 1 + mark.alsoIn.length, 0), 0),
      );
    const metric = 'vocabulary-size,percentile';
    const [all, some] = [
      await showFamily('nemotron', { metric }),
      await showFamily('nemotron', { metric, hide: 'peer' }),
    ];
    // These are small enough to be drawn as a whole, so that marks can be counted.
    expect([...all.charts, ...some.charts].filter(({ undrawn }) => undrawn !== undefined)).toEqual([]);
    const lost = new Map(rowCharts(all.charts).map(({ id }, index) => [id, count(all.charts)[index] ?? 0]));
    expect(some.charts.length).toBeGreaterThan(1);
    const said = some.charts.map(({ corrections }) =>
      Number(/\((\d+) figures?\)/.exec(corrections.join(' '))?.[1] ?? 0),
    );
    expect(Math.min(...said)).toBeGreaterThan(0);
    expect(said).toEqual(some.charts.map(({ id }, index) => (lost.get(id) ?? 0) - (count(some.charts)[index] ?? 0)));
  });

  test('names the charts of which nothing is left', async () => {
    const metric = 'layers,effective-context-length,languages';
    const { charts } = await showFamily('nemotron', { metric, hide: 'peer' });
    const gone = (await showFamily('nemotron', { metric })).charts.filter(
      ({ id }) => !charts.some((chart) => chart.id === id),
    );
    expect(gone.length).toBeGreaterThan(0);
    const line = charts[0]?.corrections.find((text) => text.startsWith('Nothing is left of'));
    expect(gone.filter(({ title }) => line?.includes(title) !== true)).toEqual([]);
  });

  test('has no line about parts that are not there', async () => {
    const m = 'nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b';
    const [all, some] = [await showCompare(m, {}), await showCompare(m, { hide: 'plan' })];
    expect(all.offers.hideable).not.toContain('plan');
    expect(some.charts.map(({ corrections }) => corrections)).toEqual(all.charts.map(({ corrections }) => corrections));
    expect(some.charts.flatMap(against)).toEqual([]);
  });

  test('never leaves out everything', async () => {
    const { charts } = await showMetric('layers', { hide: 'member,peer' });
    expect(ids(charts)).not.toEqual([]);
    expect(charts[0]?.corrections).toEqual(['What the address leaves out is all that there is, so it is shown.']);
  });
});

describe('a part of a plot', () => {
  test('holds what lies in it, and the chart says how much does not', async () => {
    const whole = await showMetric('active-parameters', { chart: 'timeline' });
    const part = await showMetric('active-parameters', { chart: 'timeline', zoom: '2025..2026' });
    const dates = ({ charts }: Shown) =>
      charts.flatMap((chart) =>
        chart.kind === 'timeline' ? chart.panels.flatMap(({ marks }) => marks.map(({ published }) => published)) : [],
      );
    expect(dates(part)).toEqual(dates(whole).filter((date) => date.startsWith('2025')));
    const outside = dates(whole).length - dates(part).length;
    expect([dates(part).length > 0, outside > 0]).toEqual([true, true]);
    expect(part.charts[0]?.corrections).toEqual([
      ...(whole.charts[0]?.corrections ?? []),
      `A part of the plot: ${outside} figures outside of it not shown.`,
    ]);
  });

  test('of two measures holds the points within both ranges', async () => {
    const { charts } = await showMetric('parameters', { chart: 'scatter', zoom: '0..1e10,1e10..1e11' });
    const points = charts.flatMap((chart) =>
      chart.kind === 'scatter' ? chart.panels.flatMap((panel) => panel.points) : [],
    );
    expect(points.length).toBeGreaterThan(0);
    expect(points.every(({ x, y }) => x.low <= 1e10 && y.high >= 1e10 && y.low <= 1e11)).toBe(true);
  });

  test('in which nothing lies is not shown, and the chart says so', async () => {
    const whole = await showMetric('active-parameters', { chart: 'timeline' });
    const { charts } = await showMetric('active-parameters', { chart: 'timeline', zoom: '1950..1960' });
    expect(charts.some(hasDrawing)).toBe(true);
    expect(charts[0]?.corrections).toEqual([
      ...(whole.charts[0]?.corrections ?? []),
      'Nothing lies in the part that the address asks for, so all is shown.',
    ]);
  });
});

test.each(['constructor', '__proto__', 'toString'])(
  'a family sorted by %s is drawn in its usual order',
  async (sort) => {
    const [usual, asked] = [await showFamily('nemotron', {}), await showFamily('nemotron', { sort })];
    expect(asked.charts).toEqual(usual.charts);
  },
);
