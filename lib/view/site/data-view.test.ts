import { expect, test } from 'vitest';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { loadDataView, type CountedClaims } from './data-view.ts';

const sum = (counted: readonly CountedClaims[]) => counted.reduce((total, { claims }) => total + claims, 0);

test('claims are counted by family, stance, kind of source and metric, each of them once in every way', async () => {
  const view = await loadDataView(await curatedQueries());
  if (!view.ok) throw new Error('The data set has no view.');
  const { byFamily, byStance, bySourceKind, byMetric, release } = view.value;
  expect([byFamily, byStance, bySourceKind, byMetric].map(sum)).toEqual(Array(4).fill(release.counts.claims));
  expect(byStance.map(({ name }) => name)).toEqual(['By the maker of what it is about', 'By others']);
});
