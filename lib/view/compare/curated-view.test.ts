import { expect, test } from 'vitest';

import type { Result } from '#lib/domain/result.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { compareHref, comparisonHref } from '#lib/url/hrefs.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { CURATED_PARAMS } from '#lib/url/states/curated.ts';
import { problemSentence, type ViewProblem } from '#lib/view/problem.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { loadCompareView, type CompareView } from './compare-view.ts';
import { loadCuratedListView, loadCuratedView } from './curated-view.ts';
import { compareSurface, curatedSurface } from './surface.ts';

const queries = await curatedQueries();

function unwrap<Value>(result: Result<Value, ViewProblem>): Value {
  if (!result.ok) throw new Error(problemSentence(result.error));
  return result.value;
}

const stateOf = (query: Readonly<Record<string, string>> = {}) => decodeQuery(CURATED_PARAMS, query).state;
const curated = async (id: string, query: Readonly<Record<string, string>> = {}) =>
  unwrap(await loadCuratedView({ id, state: stateOf(query) }, queries));
const listed = unwrap(await loadCuratedListView(queries)).comparisons;
const cases = listed.map((comparison) => [comparison.id, comparison] as const);

function rowKeys({ comparison }: CompareView): readonly string[] {
  return comparison.groups.flatMap(({ rows }) => rows.map(({ key }) => key)).toSorted();
}

test.each(cases)('%s compares what it names, and has something to draw', async (id, { subjects }) => {
  const view = await curated(id);
  expect(view.comparison.subjects.map((subject) => subject.id)).toEqual(subjects);
  expect(view.charts.length).toBeGreaterThan(0);
  expect(view.shown.groups.length).toBeGreaterThan(0);
  expect(view.unresolved).toEqual([]);
});

test.each(cases)(
  '%s has a claim for each metric that it names, and its first row is of the first',
  async (id, facts) => {
    const { comparison, metrics } = await curated(id);
    expect(metrics.map((metric) => metric.id)).toEqual(expect.arrayContaining([...(facts.metrics ?? [])]));
    expect(comparison.groups[0]?.rows[0]?.metric.id).toBe(facts.metrics?.[0]);
  },
);

test.each(cases)('%s says in its reason one sentence', (_, { reason }) => {
  expect(reason).toMatch(/^[A-Z][^.!?]*(?:\d\.\d[^.!?]*)*\.$/u);
});

test('a curated comparison has exactly the rows of the same subjects compared by hand', async () => {
  const view = await curated('nemotron-generations');
  const m = view.curated.subjects.join(',');
  const byHand = unwrap(await loadCompareView(decodeQuery(COMPARE_PARAMS, { m }).state, queries));
  expect(rowKeys(view)).toEqual(rowKeys(byHand));
  expect(byHand.curated).toBeUndefined();
});

test('the chart of the first metric that it names leads the others, also where one model alone has figures', async () => {
  const { charts } = await curated('nemotron-3-nano-and-its-baselines');
  expect(charts.slice(0, 2).map(({ id }) => id)).toEqual(['inference-throughput', 'results']);
});

test('it can be narrowed and turned like any comparison', async () => {
  const view = await curated('nemotron-generations', { metric: 'layers', layout: 'subjects' });
  expect([...new Set(view.comparison.groups.flatMap(({ rows }) => rows.map(({ metric }) => metric.id)))]).toEqual([
    'layers',
  ]);
  expect(view.state.layout).toBe('subjects');
});

test('one that is not there is answered with the nearest', async () => {
  const missing = await loadCuratedView({ id: 'nemotron-generation', state: stateOf() }, queries);
  expect(missing).toMatchObject({
    ok: false,
    error: { code: 'not-found', what: 'comparison', nearest: [{ href: '/comparisons/nemotron-generations' }] },
  });
});

test('its files carry its title and reason, and the address of its page', async () => {
  const id = 'nemotron-3-nano-and-its-baselines';
  const { curated: facts, comparison } = await curated(id);
  const surface = unwrap(await curatedSurface(id)(stateOf({ show: 'differences' }), queries));
  expect(surface.title).toBe(facts.title);
  expect(surface.name).toBe(`comparison-${id}`);
  expect(surface.sentence.startsWith(facts.reason)).toBe(true);
  expect(surface.href).toBe(comparisonHref(facts.id, { show: 'differences' }));
  expect(surface.comparison?.subjects).toEqual(comparison.subjects);
  const byHand = unwrap(
    await compareSurface(decodeQuery(COMPARE_PARAMS, { m: facts.subjects.join(',') }).state, queries),
  );
  expect(byHand.href).toBe(compareHref({ subjects: facts.subjects }));
});
