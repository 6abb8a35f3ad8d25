import { expect, test } from 'vitest';

import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { olderDataset } from '#lib/store/testing/older-dataset.ts';
import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';

import { hashDataset } from './hashed-dataset.ts';

/** What releases held before there were comparisons, roles and listening tests. */
function beforeComparisons(dataset: Dataset): Dataset {
  return {
    ...dataset,
    subjects: dataset.subjects.map(({ roles: _roles, ...subject }) => subject),
    metrics: dataset.metrics.map(
      ({ materialFor: _for, comparesWithin: _within, hasOpponent: _opponent, ...metric }) => metric,
    ),
    comparisons: [],
  };
}

test('contents without what came later keep the hash that their releases were given, or each would count as changed', () => {
  expect([FIRST, SECOND, THIRD].map((dataset) => hashDataset(beforeComparisons(dataset)).contentHash)).toEqual([
    '48e92ced2cbc49e5feb8f36c3b37760ed5c07cebc608dfe89cdb36306fb7dc6b',
    '560f43722ef12fbe134f3f8629faf05f12ed08721bc7f15c5709b5fd7c9f59d4',
    'db19db82c50826a6b5db81c8cb39327ecad436a8258c1a4c56fed533c5885b11',
  ]);
});

test('contents without a fact of a later column or table keep the hash from before it was there', () => {
  expect([FIRST, SECOND, THIRD].map((dataset) => hashDataset(olderDataset(dataset)).contentHash)).toEqual([
    '0b1c1588fcdc877d6f0fd5c3da708c17e26ad74a6b66aad8365d70f8cb60c489',
    '59f1e16d598b6e0c4ed5b2e38029d009cacb6d02a7428278fd4613d21964f36c',
    '92add895871bdfb969a660a86484be5cf1ffef0db4ace7e8ed4ba474c9f8e32d',
  ]);
});

test('each fact of a comparison is content, the order of its subjects too', () => {
  const [birds, ...others] = FIRST.comparisons;
  if (birds === undefined) throw new Error('The sample is empty.');
  const { metrics: _metrics, ...unranked } = birds;
  const { benchmarks: _benchmarks, ...unmeasured } = birds;
  const variants = [
    birds,
    { ...birds, title: 'Fowl' },
    { ...birds, reason: 'They fly.' },
    { ...birds, subjects: birds.subjects.toReversed() },
    unranked,
    unmeasured,
  ];
  const hashes = variants.map((first) => hashDataset({ ...FIRST, comparisons: [first, ...others] }).contentHash);
  expect(new Set(hashes).size).toBe(variants.length);
});

test('the order of claims inside a source is content, every other order is not', () => {
  const { contentHash } = hashDataset(FIRST);
  const turned = {
    ...FIRST,
    families: FIRST.families.toReversed(),
    subjects: FIRST.subjects.toReversed(),
    metrics: FIRST.metrics.toReversed(),
    sources: FIRST.sources.toReversed(),
    comparisons: FIRST.comparisons.toReversed(),
  };
  expect(hashDataset(turned).contentHash).toBe(contentHash);
  expect(hashDataset({ ...FIRST, claims: FIRST.claims.toReversed() }).contentHash).not.toBe(contentHash);
});
