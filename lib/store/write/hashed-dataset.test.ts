import { expect, test } from 'vitest';

import { olderDataset } from '#lib/store/testing/older-dataset.ts';
import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';

import { hashDataset } from './hashed-dataset.ts';

test('contents keep the hash that releases before now were given, or every revision would count as changed', () => {
  expect([FIRST, SECOND, THIRD].map((dataset) => hashDataset(dataset).contentHash)).toEqual([
    '12b90bb49f050eabed3a66a5a3122bcd2984b3112c327624b9ef3346d34b52e7',
    '97deb635a61e47693786f5f35b6df3563e49a8efe403788c185a0d10d1169e5f',
    '5c3a1051d9d1f902345b470501788f346a4ccd9afc60cab53416f336ade52572',
  ]);
});

test('contents without a fact of a later column or table keep the hash from before it was there', () => {
  expect([FIRST, SECOND, THIRD].map((dataset) => hashDataset(olderDataset(dataset)).contentHash)).toEqual([
    '0b1c1588fcdc877d6f0fd5c3da708c17e26ad74a6b66aad8365d70f8cb60c489',
    '59f1e16d598b6e0c4ed5b2e38029d009cacb6d02a7428278fd4613d21964f36c',
    '92add895871bdfb969a660a86484be5cf1ffef0db4ace7e8ed4ba474c9f8e32d',
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
