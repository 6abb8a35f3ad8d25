import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { CHART_CHOICES, type ChartChoice } from '#lib/url/states/chart-choice.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';
import { crowdedQueries, type Crowd } from '#lib/view/testing/crowded-queries.ts';

/** Queries whose claims count how often one of their facts is looked at. */
function countedQueries(crowd: Crowd): { readonly queries: Queries; readonly count: () => number } {
  const plain = crowdedQueries(crowd);
  let count = 0;
  const watched = new Map<Claim, Claim>();
  const watch = (claim: Claim): Claim => {
    const kept = watched.get(claim);
    if (kept !== undefined) return kept;
    const proxy = new Proxy(claim, {
      get: (target, key) => {
        count += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    watched.set(claim, proxy);
    return proxy;
  };
  const claims: Queries['claims'] = async (...asked) => {
    const page = await plain.claims(...asked);
    return { ...page, claims: page.claims.map(watch) };
  };
  return { queries: { ...plain, claims }, count: () => count };
}

interface Work {
  /** A crowd of so many times the claims of a small one. */
  readonly crowd: (times: number) => Crowd;
  readonly load: (queries: Queries, chart: ChartChoice) => Promise<{ readonly ok: boolean }>;
}

const SUBJECTS = Array.from({ length: 6 }, (_, index) => `model-${index}`).join(',');

const WORKS: Readonly<Record<string, Work>> = {
  'a metric of more subjects': {
    crowd: (times) => ({ subjects: 150 * times, metrics: 2 }),
    load: (queries, chart) =>
      loadMetricView({ id: 'metric-0', state: decodeQuery(METRIC_PARAMS, { chart }).state }, queries),
  },
  'a family of more subjects': {
    crowd: (times) => ({ subjects: 100 * times, metrics: 4 }),
    load: (queries, chart) =>
      loadFamilyView({ id: 'crowd', state: decodeQuery(FAMILY_PARAMS, { chart }).state }, queries),
  },
  'a family of more metrics': {
    crowd: (times) => ({ subjects: 20, metrics: 20 * times }),
    load: (queries, chart) =>
      loadFamilyView({ id: 'crowd', state: decodeQuery(FAMILY_PARAMS, { chart }).state }, queries),
  },
  'a comparison of more metrics': {
    crowd: (times) => ({ subjects: 6, metrics: 40 * times }),
    load: (queries, chart) => loadCompareView(decodeQuery(COMPARE_PARAMS, { chart, m: SUBJECTS }).state, queries),
  },
  'a comparison of more claims in each cell': {
    crowd: (times) => ({ subjects: 6, metrics: 4, repeats: 20 * times }),
    load: (queries, chart) => loadCompareView(decodeQuery(COMPARE_PARAMS, { chart, m: SUBJECTS }).state, queries),
  },
  'a subject of more claims': {
    crowd: (times) => ({ subjects: 6, metrics: 10, repeats: 10 * times }),
    load: (queries) => {
      const { state } = decodeQuery(PAGED_PINNED_PARAMS, {});
      return loadSubjectView({ section: 'models', id: 'model-1', state }, queries);
    },
  },
};

/** Sorting looks at a fact a few times more for each doubling. */
const RATIO_MAX = 2.6;

describe.each(Object.entries(WORKS))('the work for %s', (_, { crowd, load }) => {
  it.each(CHART_CHOICES)('grows as their number does, drawn as %s', async (chart) => {
    const counts = [];
    for (const times of [1, 2]) {
      const { queries, count } = countedQueries(crowd(times));
      const view = await load(queries, chart);
      expect(view.ok).toBe(true);
      counts.push(count());
    }
    const [small = 0, large = 0] = counts;
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(RATIO_MAX);
  });
});
