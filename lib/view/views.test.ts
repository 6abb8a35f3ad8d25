import { describe, expect, test } from 'vitest';

import { chosenFigures } from '#lib/domain/judge/cell.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import { decodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { loadClaimView } from './claim/claim-view.ts';
import { loadFamilyView } from './family/family-view.ts';
import { loadHomeView } from './site/home-view.ts';
import { loadListView } from './subject/list-view.ts';
import { loadMetricView } from './metric/metric-view.ts';
import { openRelease } from './open-release.ts';
import { problemSentence, type ViewProblem } from './problem.ts';
import { loadSearchView } from './site/search-view.ts';
import { loadSourceView } from './source/source-view.ts';
import { loadSubjectView } from './subject/subject-view.ts';
import { curatedQueries } from './testing/curated-queries.ts';
import { rowCharts } from './testing/row-charts.ts';

const queries = await curatedQueries();

function unwrap<Value>(result: Result<Value, ViewProblem>): Value {
  if (!result.ok) throw new Error(problemSentence(result.error));
  return result.value;
}

function state<State extends object>(params: ParamSet<State>, query: Record<string, string> = {}): State {
  return decodeQuery(params, query).state;
}

const PINNED = state(PINNED_PARAMS);

describe('every subject', () => {
  test('has a view with all of its claims', async () => {
    const { catalog, release } = unwrap(await loadHomeView(queries));
    const sections = {
      model: 'models',
      series: 'models',
      method: 'methods',
      architecture: 'methods',
      dataset: 'datasets',
      benchmark: 'benchmarks',
    } as const;
    for (const { id, kind } of catalog.subjects.values()) {
      const view = unwrap(
        await loadSubjectView({ section: sections[kind], id, state: { ...PINNED, page: 1 } }, queries),
      );
      const shown = view.groups.flatMap(({ metrics }) =>
        metrics.flatMap(({ cell }) => cell.groups.flatMap(({ claims }) => claims)),
      );
      const { total } = await queries.claims(release, { subjects: [id] });
      expect(shown).toHaveLength(total);
    }
  });

  test('lists the claims in which it is the baseline', async () => {
    const view = unwrap(
      await loadSubjectView({ section: 'models', id: 'gpt-oss-120b', state: { ...PINNED, page: 1 } }, queries),
    );
    expect(view.asBaseline.map(({ id }) => id)).toContain('2604.12374/throughput-vs-gpt-oss-120b');
  });

  test('is found only under the path of its kind', async () => {
    const view = await loadSubjectView(
      { section: 'datasets', id: 'gpt-oss-120b', state: { ...PINNED, page: 1 } },
      queries,
    );
    expect(view.ok).toBe(false);
  });
});

describe('lists', () => {
  const models = (query: Record<string, string>) =>
    loadListView({ section: 'models', state: state(LIST_PARAMS, query) }, queries);

  test('put subjects without a figure last, whichever way the column is sorted', async () => {
    for (const sort of ['parameters', '-parameters']) {
      const { table } = unwrap(await models({ sort }));
      const hasFigure = table.rows.map(
        ({ cells: [cell] }) => cell !== undefined && chosenFigures(cell)[0]?.assertion.form === 'absolute',
      );
      expect(hasFigure.lastIndexOf(true)).toBeLessThan(hasFigure.indexOf(false));
    }
  });

  test('forgive typing mistakes in a search', async () => {
    const { table } = unwrap(await models({ q: 'nemotrn supr' }));
    expect(table.rows.map(({ subject }) => subject.id)).toContain('nemotron-3-super-120b-a12b');
  });

  test('show every model exactly once over all their pages', async () => {
    const { catalog } = unwrap(await openRelease(undefined, queries));
    const model = [...catalog.subjects.values()].find(({ kind }) => kind === 'model');
    if (model === undefined) throw new Error('The data set has no model.');
    const crowd = Array.from({ length: 250 }, (_, index) => ({ ...model, id: SubjectId.parse(`model-${index}`) }));
    const crowded = { ...catalog, subjects: new Map(crowd.map((subject) => [subject.id, subject])) };
    const overCrowd = { ...queries, catalog: () => Promise.resolve(crowded) };
    const pageOf = async (page: number) =>
      unwrap(await loadListView({ section: 'models', state: state(LIST_PARAMS, { page: String(page) }) }, overCrowd));
    const { pages, total } = await pageOf(1);
    expect([pages > 1, total]).toEqual([true, crowd.length]);
    const shown = await Promise.all(Array.from({ length: pages }, (_, index) => pageOf(index + 1)));
    const ids = shown.flatMap(({ table }) => table.rows.map(({ subject }) => subject.id));
    expect(ids.toSorted()).toEqual(crowd.map(({ id }) => id).toSorted());
  });
});

describe('a metric', () => {
  const metric = (query: Record<string, string>) =>
    loadMetricView({ id: 'parameters', state: state(METRIC_PARAMS, query) }, queries);

  test('sorts claims by value both ways, words last', async () => {
    for (const sort of ['value', '-value']) {
      const { claims } = unwrap(await metric({ sort }));
      const amounts = claims.map(({ assertion }) =>
        assertion.form === 'absolute' && assertion.quantity.figure.kind === 'number'
          ? assertion.quantity.figure.amount
          : undefined,
      );
      const figures = amounts.filter((amount) => amount !== undefined);
      const ordered = figures.toSorted((a, b) => (sort === 'value' ? a - b : b - a));
      expect(figures).toEqual(ordered);
      expect(amounts.slice(0, figures.length)).toEqual(figures);
    }
  });

  test('never draws bars on a logarithmic axis and says so', async () => {
    const [chart] = rowCharts([unwrap(await metric({ chart: 'bar', scale: 'log' })).chart]);
    expect(chart?.panels.every(({ kind, scale }) => kind !== 'bar' || scale === 'linear')).toBe(true);
    expect(chart?.corrections).not.toEqual([]);
  });

  test('that does not exist answers with the nearest ones', async () => {
    const view = await loadMetricView({ id: 'parameter', state: state(METRIC_PARAMS) }, queries);
    expect(view.ok ? '' : problemSentence(view.error)).toContain('parameters');
  });
});

describe('the other views', () => {
  test('a family tells members from peers', async () => {
    const { rows } = unwrap(await loadFamilyView({ id: 'nemotron', state: state(FAMILY_PARAMS) }, queries));
    expect(rows.members.every(({ subject }) => subject.standing === 'member')).toBe(true);
    expect(rows.peers.map(({ subject }) => subject.id)).toContain('qwen3-8b');
  });

  test('a source shows each of its claims once', async () => {
    const source = { id: '2512.20848', state: state(PAGED_PINNED_PARAMS) };
    const { bySubject, claimCount } = unwrap(await loadSourceView(source, queries));
    const ids = bySubject.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(new Set(ids).size).toBe(claimCount);
  });

  test('a claim offers only claims that may be compared', async () => {
    const { comparable } = unwrap(
      await loadClaimView({ id: '2604.12374/throughput-vs-gpt-oss-120b', state: PINNED }, queries),
    );
    expect(comparable.every(({ comparability }) => comparability.verdict !== 'not-comparable')).toBe(true);
  });

  test('a search finds metrics and sources too', async () => {
    const { hits } = unwrap(await loadSearchView({ q: 'throughput', release: undefined }, queries));
    expect(hits.some(({ kind, id }) => kind === 'metric' && id === 'inference-throughput')).toBe(true);
    const papers = unwrap(await loadSearchView({ q: '2512.20848', release: undefined }, queries));
    expect(papers.hits[0]?.id).toBe('2512.20848');
  });

  test('an unknown release offers the current one', async () => {
    const view = await loadSearchView(
      { q: '', release: state(PINNED_PARAMS, { release: '2020-01-01.1' }).release },
      queries,
    );
    expect(view.ok ? '' : problemSentence(view.error)).toContain('2026-01-02.1');
  });
});
