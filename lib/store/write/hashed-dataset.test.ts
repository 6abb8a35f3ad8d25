import { expect, test } from 'vitest';

import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';

import { hashDataset } from './hashed-dataset.ts';

test('contents keep the hash that releases before now were given, or every revision would count as changed', () => {
  expect([FIRST, SECOND, THIRD].map((dataset) => hashDataset(dataset).contentHash)).toEqual([
    '381de6fb4e56507ba6dfaad1f2440aea24fa482e86ce65660c331545662be0d4',
    '05b87e8ae411a8a1b7fcf5cf507b9a91cdabee106a3514b1fb9ed88f1e5982f3',
    '863b82535ff214e268e1397421aca34887bc9bd865521a1a9e3b40dfd983bfab',
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
