import { expect, test } from 'vitest';

import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import type { SurfaceView } from './surface-view.ts';
import { familySurface } from './family/surface.ts';
import { compareSurface } from './compare/surface.ts';
import { curatedQueries } from './testing/curated-queries.ts';

const queries = await curatedQueries();
const SUBJECTS = 'nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2';

type Load = (query: Readonly<Record<string, string>>) => ReturnType<ReturnType<typeof familySurface>>;

const VIEWS: readonly (readonly [string, Load])[] = [
  ['comparison', (query) => compareSurface(decodeQuery(COMPARE_PARAMS, { m: SUBJECTS, ...query }).state, queries)],
  ['family', (query) => familySurface('nemotron')(decodeQuery(FAMILY_PARAMS, query).state, queries)],
];

/** The claims behind the marks of a view's charts. */
function drawnClaims({ charts }: SurfaceView): readonly string[] {
  return charts.flatMap((chart) => {
    if (isRowChart(chart)) return chart.panels.flatMap(({ marks }) => marks.map(({ claimId }) => claimId));
    if (chart.kind !== 'scatter') return [];
    return chart.panels.flatMap(({ points }) => points.flatMap(({ x, y }) => [x.claimId, y.claimId]));
  });
}

test.each(VIEWS.flatMap(([name, load]) => ['auto', 'scatter'].map((chart) => [chart, name, load] as const)))(
  'the chart (%s) of one metric of a %s draws no figure whose claim its files do not know',
  async (chart, _, load) => {
    const loaded = await load({ metric: 'parameters', chart });
    if (!loaded.ok) throw new Error(loaded.error.code);
    const { claims, drawable = [] } = loaded.value;
    const known = new Set([...claims, ...drawable].map(({ id }) => String(id)));
    const drawn = drawnClaims(loaded.value);
    expect(drawn.filter((id) => !claims.some((claim) => claim.id === id))).not.toEqual([]);
    expect(drawn.filter((id) => !known.has(id))).toEqual([]);
  },
);
