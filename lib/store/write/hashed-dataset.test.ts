import { expect, test } from 'vitest';

import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';

import { hashDataset } from './hashed-dataset.ts';

test('contents keep the hash that releases before now were given, or every revision would count as changed', () => {
  expect([FIRST, SECOND, THIRD].map((dataset) => hashDataset(dataset).contentHash)).toEqual([
    '5d75a13115ec5734bf500b66dda393f469cdc8bf7a9645682edc6a51492e3e76',
    '5250d7d265fb2944d0cb9e6275ffc2510afa70d92abaaad71047132cc14e374f',
    '870d74405b4e35697fd474825d86aa7b1b078dc0fe500e95a525fbca5a6fee20',
  ]);
});

test('the order of claims inside a source is content, every other order is not', () => {
  const { contentHash } = hashDataset(FIRST);
  const turned = {
    ...FIRST,
    families: FIRST.families.toReversed(),
    subjects: FIRST.subjects.toReversed(),
    metrics: FIRST.metrics.toReversed(),
    sources: FIRST.sources.toReversed(),
  };
  expect(hashDataset(turned).contentHash).toBe(contentHash);
  expect(hashDataset({ ...FIRST, claims: FIRST.claims.toReversed() }).contentHash).not.toBe(contentHash);
});
