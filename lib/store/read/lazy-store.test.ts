import { expect, test } from 'vitest';

import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';

import { lazyStore } from './lazy-store.ts';

const STORE = memoryStore({ dataset: FIRST, now: new Date('2026-11-23T10:00:00.000Z') });

test('a store is opened at the first read and once, however many ask at the same time', async () => {
  let openings = 0;
  const store = lazyStore(async () => {
    openings += 1;
    return STORE;
  });
  expect(openings).toBe(0);
  const [release] = await Promise.all([store.currentRelease(), store.releases()]);
  expect(release?.id).toBe('2026-11-23.1');
  expect(openings).toBe(1);
});

test('a store that could not be opened is tried again at the next read', async () => {
  let isThere = false;
  const store = lazyStore(async () => {
    if (!isThere) throw new Error('no database yet');
    return STORE;
  });
  await expect(store.currentRelease()).rejects.toThrow('no database yet');
  isThere = true;
  expect((await store.currentRelease())?.id).toBe('2026-11-23.1');
});
