import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { LANGUAGE_KEYS } from '#lib/domain/facts/language.ts';
import { MetricId, type SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { buildComparison } from '#lib/domain/judge/build-comparison.ts';
import { scaleKey } from '#lib/domain/judge/order.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';
import { buildResultsGrid } from '#lib/domain/judge/results-grid.ts';
import { scoredAlike } from '#lib/domain/judge/scoring.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  subjectId,
  SUBJECT_IDS,
} from '#lib/domain/testing/samples.ts';
import { axesOf, mixedAmong, SCORED_BY, type Axes } from '#lib/chart/testing/mixed-axes.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { specifyScatterChart } from './points/scatter.ts';
import { specifyTimelineChart } from './points/timeline.ts';
import { specifyResultsChart } from './results/results.ts';
import { specifyMetricChart } from './rows/specify-rows.ts';

const hrefOf = () => '/';

const RATING = sampleMetric({
  id: MetricId.parse('rating'),
  unit: 'score',
  material: [],
  comparesWithin: 'experiment',
});
const ERRORS = sampleMetric({
  id: MetricId.parse('errors'),
  unit: 'percent',
  direction: 'lower',
  material: ['normaliser'],
});
const CATALOG = sampleCatalog([RATING, ERRORS]);

/** One scored figure: of any subject, by any test, normaliser and judge or by none that is said. */
const drafts = fc.record({
  metric: fc.constantFrom(RATING, ERRORS),
  subject: fc.constantFrom(...SUBJECT_IDS),
  amount: fc.integer({ min: 1, max: 5 }),
  experiment: fc.constantFrom(undefined, 'one', 'two'),
  judge: fc.constantFrom(undefined, 'listeners', 'model', 'model/gpt-4'),
  normaliser: fc.constantFrom(undefined, 'whisper', 'own'),
  benchmark: fc.constantFrom(undefined, 'LibriSpeech'),
  language: fc.constantFrom(undefined, 'en', 'de'),
});

const scored = fc.array(drafts, { minLength: 2, maxLength: 14 }).map((list) =>
  list.map(({ metric, subject, amount, experiment, ...stated }, index): Claim => {
    const named = (['benchmark', 'language', 'normaliser', 'judge'] as const).flatMap((key) => {
      const value = stated[key];
      return value === undefined ? [] : [condition(key, value)];
    });
    return sampleClaim(`c${String(index)}`, {
      metric: metric.id,
      subject: subjectId(subject),
      assertion: { form: 'absolute', quantity: quantity(amount, metric.unit) },
      conditions: named,
      ...(experiment === undefined ? {} : { experiment }),
    });
  }),
);

/** A page with charts: its claims and the metrics that it draws. */
interface Page {
  readonly claims: readonly Claim[];
  readonly metrics: readonly Metric[];
}

/** Whether anything under a metric is told apart by how it was scored. */
function isScored({ comparesWithin }: Metric, claims: readonly Claim[]): boolean {
  return comparesWithin !== undefined || claims.some(({ conditions }) => conditions.some(({ key }) => APART.has(key)));
}

const APART: ReadonlySet<ConditionKey> = new Set([...SCORED_BY, ...LANGUAGE_KEYS, 'aggregation']);
/** What figures are set against: a size, and a speed that is measured as they are. */
const SET_AGAINST = ['parameters', 'real-time-speed'].map((id) => MetricId.parse(id));
/** Of the pages of subjects, so many are drawn: each is a part of what its shelf draws. */
const SUBJECTS_DRAWN = 40;
const SEED = 20261130;

/** All metrics, shelves and curated comparisons with scored figures, and some subjects; unscored metrics have nothing to mix. */
function pagesOf(all: readonly Claim[], catalog: Catalog): Record<'drawn' | 'pages', readonly Page[]> {
  const byMetric = Map.groupBy(all, ({ metric }) => metric);
  const told = [...catalog.metrics.values()].filter((metric) => isScored(metric, byMetric.get(metric.id) ?? []));
  const bySubject = Map.groupBy(
    told.flatMap(({ id }) => byMetric.get(id) ?? []),
    ({ subject }) => subject,
  );
  const of = (subjects: readonly SubjectId[]): Page => {
    const claims = subjects.flatMap((id) => bySubject.get(id) ?? []);
    const own = new Set(claims.map(({ metric }) => metric));
    return { claims, metrics: told.filter(({ id }) => own.has(id)) };
  };
  const shelves = Map.groupBy(bySubject.keys(), (id) => catalog.subjects.get(id)?.family);
  const [sample = []] = fc.sample(
    fc.shuffledSubarray([...bySubject.keys()], { minLength: SUBJECTS_DRAWN, maxLength: SUBJECTS_DRAWN }),
    { seed: SEED, numRuns: 1 },
  );
  const drawn = told.map((metric) => ({
    claims: [...new Set([metric.id, ...SET_AGAINST])].flatMap((id) => byMetric.get(id) ?? []),
    metrics: [metric],
  }));
  const pages = [
    ...[...shelves.values()].map(of),
    ...[...catalog.comparisons.values()].map(({ subjects }) => of(subjects)),
    ...sample.map((id) => of([id])),
  ];
  return { drawn, pages };
}

/** Every chart of one metric, whole: small multiples repeat the bars, and dots and ladders share their sets. */
function chartsOf(metric: Metric, claims: readonly Claim[], catalog: Catalog): readonly ChartSpec[] {
  const of = { claims, catalog, hrefOf };
  const others = SET_AGAINST.flatMap((id) => catalog.metrics.get(id) ?? []).filter(({ id }) => id !== metric.id);
  return [
    specifyMetricChart({ ...of, metric, kind: 'bar' }),
    specifyMetricChart({ ...of, metric, kind: 'ladder' }),
    specifyTimelineChart({ ...of, metric }),
    ...others.map((x) => specifyScatterChart({ ...of, x, y: metric })),
    specifyResultsChart({
      ...of,
      id: 'all',
      title: 'All',
      claims: claims.filter((claim) => claim.metric === metric.id),
    }),
  ];
}

/** The sets from which every chart of a page takes its axes, and the columns and places of its heat table, undrawn. */
function setsOf({ claims, metrics }: Page, catalog: Catalog): Axes {
  const byMetric = Map.groupBy(claims.filter(hasFigure), ({ metric }) => metric);
  const panels = metrics.flatMap((metric) => splitIntoPanels(byMetric.get(metric.id) ?? [], metric));
  const { rows, columns } = buildResultsGrid(claims, catalog, { rowsMax: 1e6, columnsMax: 1e6 });
  const held = columns.map((_, at) => rows.flatMap(({ figures }) => figures[at]?.claim.id ?? []));
  return [...panels.map((panel) => panel.claims.map(({ id }) => id)), ...held];
}

/** The sets in which tables rank figures, and every two figures of a curated comparison of which one is said to be more. */
function rankingsOf(all: readonly Claim[], catalog: Catalog): Axes {
  const figures = Map.groupBy(all.filter(hasFigure), (claim) => scaleKey(claim) ?? '');
  const sets = [...figures.values()].flatMap(([first, ...rest]) => {
    const metric = first === undefined ? undefined : catalog.metrics.get(first.metric);
    return first === undefined || metric === undefined ? [] : scoredAlike([first, ...rest], metric);
  });
  const pairs = [...catalog.comparisons.values()].flatMap(({ subjects }) => {
    const own = new Set(subjects);
    const claims = all.filter(({ subject }) => own.has(subject));
    const rows = buildComparison(subjects, claims, catalog).groups.flatMap((group) => group.rows);
    return rows.flatMap((row) => row.pairs.filter(({ order }) => order !== 'undetermined').map((pair) => pair.claims));
  });
  return [...sets.map((set) => set.map(({ id }) => id)), ...pairs];
}

describe('no bar, dot or rank of one listening test, normaliser, judge or language stands on one axis with that of another', () => {
  it('whatever the claims are', () => {
    fc.assert(
      fc.property(scored, (claims) => {
        const of = { claims, catalog: CATALOG, hrefOf };
        const charts = [
          ...[RATING, ERRORS].flatMap((metric) => [
            ...(['bar', 'dot', 'ladder'] as const).map((kind) => specifyMetricChart({ ...of, metric, kind })),
            specifyTimelineChart({ ...of, metric }),
          ]),
          specifyScatterChart({ ...of, x: RATING, y: ERRORS }),
          specifyResultsChart({ ...of, id: 'all', title: 'All' }),
        ];
        expect(mixedAmong(charts.flatMap(axesOf), claims, CATALOG)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('in any chart or ranking of a page of the data', async () => {
    const queries = await curatedQueries();
    const opened = await openRelease(undefined, queries);
    if (!opened.ok) throw new Error(opened.error.code);
    const { catalog, release } = opened.value;
    const claims = await everyClaim(queries, release);
    // A chart knows of an experiment what stands on its page.
    const { drawn, pages } = pagesOf(claims, catalog);
    const axes = drawn.map(({ metrics, claims: own }) => ({
      own,
      axes: metrics.flatMap((metric) => chartsOf(metric, own, catalog)).flatMap(axesOf),
    }));
    const sets = pages.map((page) => ({ own: page.claims, axes: setsOf(page, catalog) }));
    expect([...axes, ...sets].flatMap((each) => each.axes).length).toBeGreaterThan(1000);
    expect([...axes, ...sets].flatMap((each) => mixedAmong(each.axes, each.own, catalog))).toEqual([]);
    expect(mixedAmong(rankingsOf(claims, catalog), claims, catalog)).toEqual([]);
  });
});
