import { describe, expect, test } from 'vitest';

import { chosenFigures } from '#lib/domain/judge/cell.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { orderOf } from '#lib/domain/judge/order.ts';
import { OPEN_ORDER_SENTENCE } from '#lib/domain/judge/rank.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import { STANDING_TITLES } from '#lib/domain/facts/subject.ts';
import type { Result } from '#lib/domain/result.ts';
import { decodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
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
      // A part of the list, so that figures and their lack stand on one page.
      const { table } = unwrap(await models({ sort, family: 'speech', standing: 'member' }));
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
  const metric = (query: Record<string, string>, id = 'parameters') =>
    loadMetricView({ id, state: state(METRIC_PARAMS, query) }, queries);
  const amountOf = ({ assertion }: Claim) =>
    assertion.form === 'absolute' && assertion.quantity.figure.kind === 'number'
      ? assertion.quantity.figure.amount
      : undefined;

  test('sorts claims by value both ways, words last', async () => {
    for (const sort of ['value', '-value']) {
      const { claims } = unwrap(await metric({ sort }, 'training-batch-size'));
      const amounts = claims.map(amountOf);
      const figures = amounts.filter((amount) => amount !== undefined);
      expect([figures.length > 1, figures.length < amounts.length]).toEqual([true, true]);
      const ordered = figures.toSorted((a, b) => (sort === 'value' ? a - b : b - a));
      expect(figures).toEqual(ordered);
      expect(amounts.slice(0, figures.length)).toEqual(figures);
    }
  });

  test('sorts by value as far as digits and bounds determine it, and says what stands after that in no order', async () => {
    for (const sort of ['value', '-value']) {
      const { claims, sortNote } = unwrap(await metric({ sort }));
      const amounts = claims.flatMap((claim) => amountOf(claim) ?? []);
      const falls = amounts.findIndex((amount, index) => {
        const before = amounts[index - 1] ?? amount;
        return sort === 'value' ? amount < before : amount > before;
      });
      expect(falls).toBeGreaterThan(50);
      expect(sortNote).toContain(OPEN_ORDER_SENTENCE);
      const ranked = claims.slice(0, falls);
      const wrong = ranked.flatMap((claim, index) => {
        const before = ranked[index - 1];
        const order = before === undefined ? 'equal' : orderOf(claim, before);
        return ['equal', sort === 'value' ? 'more' : 'less'].includes(order) ? [] : [claim.id];
      });
      expect(wrong).toEqual([]);
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
    const pageOf = async (page: number) =>
      unwrap(await loadFamilyView({ id: 'nemotron', state: state(FAMILY_PARAMS, { page: String(page) }) }, queries));
    const { pages, memberCount, peerCount } = await pageOf(1);
    const shown = await Promise.all(Array.from({ length: pages }, (_, index) => pageOf(index + 1)));
    const rowsOf = (title: string) =>
      shown
        .flatMap(({ tables }) => tables.flatMap(({ parts }) => parts))
        .filter((part) => part.title === title)
        .flatMap(({ rows }) => rows);
    const [members, peers] = [rowsOf(STANDING_TITLES.member), rowsOf(STANDING_TITLES.peer)];
    expect([members.length, peers.length]).toEqual([memberCount, peerCount]);
    expect(members.every(({ subject }) => subject.standing === 'member')).toBe(true);
    expect(peers.every(({ subject }) => subject.standing === 'peer')).toBe(true);
    expect(peers.map(({ subject }) => subject.id)).toContain('qwen3-8b');
  });

  // The first has tables, the second is too long for them and has several pages.
  test.each(['2512.20848', '2412.15115v2', 'models-dev'])(
    'the source %s shows each of its claims once over its tables and pages',
    async (id) => {
      const pageOf = async (page: number) =>
        unwrap(await loadSourceView({ id, state: state(PAGED_PINNED_PARAMS, { page: String(page) }) }, queries));
      const { claimCount, pages } = await pageOf(1);
      const shown = await Promise.all(Array.from({ length: pages }, (_, index) => pageOf(index + 1)));
      const ids = shown.flatMap(({ tables, bySubject }) => [
        ...tables.flatMap(({ grid }) =>
          grid.rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.claim.id ?? [])),
        ),
        ...bySubject.flatMap(({ claims }) => claims.map((claim) => claim.id)),
      ]);
      expect(ids).toHaveLength(claimCount);
      expect(new Set(ids).size).toBe(claimCount);
    },
  );

  test('a claim offers only claims that may be compared', async () => {
    const { comparable } = unwrap(
      await loadClaimView({ id: '2604.12374/throughput-vs-gpt-oss-120b', state: PINNED }, queries),
    );
    expect(comparable.every(({ comparability }) => comparability.verdict !== 'not-comparable')).toBe(true);
  });

  test('an unknown release offers the current one', async () => {
    const view = await loadSearchView(state(SEARCH_PARAMS, { release: '2020-01-01.1' }), queries);
    expect(view.ok ? '' : problemSentence(view.error)).toContain('2026-01-02.1');
  });
});
