import { expect, test } from 'vitest';

import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { sampleClaim } from '#lib/store/testing/sample-facts.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';
import { SITE_PART_ADDRESSES } from '#lib/view/site/site-addresses.ts';

import { respondWithSiteMapPart, siteMap } from './site-map.ts';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const CLAIMS = 2 * SITE_PART_ADDRESSES;
const CROWDED: Dataset = {
  ...FIRST,
  claims: Array.from({ length: CLAIMS }, (_, index) => ({
    ...sampleClaim({ source: index % 3 === 0 ? 's1' : 's2' }),
    key: `claim-${index}` as ReturnType<typeof sampleClaim>['key'],
  })),
};

function site(dataset: Dataset | undefined) {
  const store = dataset === undefined ? memoryStore() : memoryStore({ dataset, now: NOW });
  const queries: Queries = queriesOver(store, () => 0);
  return { queries, origin: 'https://claims.example' };
}

function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address = '']) => address);
}

test('a small site is mapped whole, each page once', async () => {
  const xml = await siteMap(site(FIRST));
  const addresses = locations(xml);
  expect(xml).toContain('<urlset');
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const path of [
    '/',
    '/models/owl',
    '/metrics/speed',
    '/families/shelf',
    '/sources/s2',
    '/comparisons',
    '/comparisons/birds',
    '/claims/s2/kind',
  ]) {
    expect(addresses).toContain(`https://claims.example${path}`);
  }
});

test('a large site is mapped in parts of bounded size that together name each page once', async () => {
  const crowded = site(CROWDED);
  const index = await siteMap(crowded);
  expect(index).toContain('<sitemapindex');
  const parts = locations(index).map((address) => address.replace('https://claims.example/sitemap/', ''));
  expect(parts).toEqual(['1.xml', '2.xml', '3.xml']);
  const answers = await Promise.all(parts.map((name) => respondWithSiteMapPart(name, crowded)));
  const lists = await Promise.all(answers.map(async (answer) => locations(await answer.text())));
  expect(lists.every((list) => list.length > 0 && list.length <= SITE_PART_ADDRESSES)).toBe(true);
  const addresses = lists.flat();
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address.includes('/claims/'))).toHaveLength(CLAIMS);
});

test.each(['0.xml', '4.xml', '1', 'x.xml', '01.xml', '1.xml.xml'])('there is no part %s', async (name) => {
  expect((await respondWithSiteMapPart(name, site(CROWDED))).status).toBe(404);
});

test('the map of an empty store names no page', async () => {
  expect(locations(await siteMap(site(undefined)))).toEqual([]);
});
