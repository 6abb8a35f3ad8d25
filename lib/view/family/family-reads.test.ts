import { describe, expect, it } from 'vitest';

import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { crowdedQueries, type Crowd } from '#lib/view/testing/crowded-queries.ts';

import { loadFamilyView } from './family-view.ts';
import { familySurface } from './surface.ts';

type Query = Readonly<Record<string, string>>;

/** How many claims a read of a crowded family is given, and what it makes of them. */
async function reading<Made>(crowd: Crowd, read: (queries: Queries) => Promise<Made>) {
  const plain = crowdedQueries(crowd);
  let given = 0;
  const claims: Queries['claims'] = async (...asked) => {
    const page = await plain.claims(...asked);
    given += page.claims.length;
    return page;
  };
  return { made: await read({ ...plain, claims }), given };
}

async function readFamily(crowd: Crowd, query: Query) {
  const { state } = decodeQuery(FAMILY_PARAMS, query);
  const { made, given } = await reading(crowd, (queries) => loadFamilyView({ id: 'crowd', state }, queries));
  if (!made.ok) throw new Error('The family cannot be loaded.');
  return { view: made.value, given };
}

const SUBJECTS = 150;

describe('the page of a family of many metrics', () => {
  it.each<Query>([
    {},
    { sort: '-metric-0' },
    { chart: 'scatter' },
    { chart: 'timeline' },
    { chart: 'multiples', hide: 'peer' },
    { metric: 'metric-2' },
    { metric: 'metric-2,metric-3', chart: 'scatter' },
  ])('asked for %j, reads as many claims as one of half of them', async (query) => {
    const half = await readFamily({ subjects: SUBJECTS, metrics: 30 }, query);
    const whole = await readFamily({ subjects: SUBJECTS, metrics: 60 }, query);
    expect(whole.view.claimCount).toBe(2 * half.view.claimCount);
    expect(whole.view.charts.some(hasDrawing)).toBe(true);
    expect(whole.given).toBeLessThanOrEqual(half.given);
    expect(whole.given).toBeLessThan(half.view.claimCount);
  });

  it('still gives its surfaces every claim and every row', async () => {
    const { state } = decodeQuery(FAMILY_PARAMS, { page: '2' });
    const { made } = await reading({ subjects: SUBJECTS, metrics: 30 }, familySurfaceOf(state));
    if (!made.ok) throw new Error('The family cannot be loaded.');
    expect(made.value.claims).toHaveLength(SUBJECTS * 30);
    expect(made.value.table?.parts.flatMap(({ rows }) => rows)).toHaveLength(SUBJECTS);
  });
});

function familySurfaceOf(state: Parameters<ReturnType<typeof familySurface>>[0]) {
  return (queries: Queries) => familySurface('crowd')(state, queries);
}

describe('two metrics that are asked for', () => {
  const crowd = { subjects: 1_100, metrics: 3 };

  it('are set against each other in a family, however many claims they have', async () => {
    const { view } = await readFamily(crowd, { metric: 'metric-1,metric-2', chart: 'scatter' });
    expect(view.charts.map(({ kind }) => kind)).toEqual(['scatter']);
  });

  it('are set against each other for one of them too, and no other is offered that was not read', async () => {
    const viewOf = async (query: Query) => {
      const { state } = decodeQuery(METRIC_PARAMS, query);
      const { made } = await reading(crowd, (queries) => loadMetricView({ id: 'metric-1', state }, queries));
      if (!made.ok) throw new Error('The metric cannot be loaded.');
      return made.value;
    };
    expect((await viewOf({ metric: 'metric-2', chart: 'scatter' })).chart.kind).toBe('scatter');
    expect((await viewOf({})).offers.partners).toEqual([]);
  });
});
