import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ClaimStore, NarrowFilter } from '#lib/domain/facts/catalog.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { ClaimId, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Release } from '#lib/domain/facts/release.ts';

import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { openClaimStore, type OpenClaimStore } from '#lib/store/read/prisma-store.ts';
import { fillDatabase } from './sample-database.ts';
import { sampleClaim } from './sample-facts.ts';
import { FIRST } from './sample-datasets.ts';

/** More than the values that one statement may have, whichever way they are counted. */
const SUBJECTS = 1_500;
const CLAIMS_PER_SUBJECT = 2;

const [, owl] = FIRST.subjects;
if (owl === undefined) throw new Error('The sample has no owl.');
const { relations: _relations, ...plain } = owl;
const crowd = Array.from({ length: SUBJECTS }, (_, index) => {
  const id = `bird-${String(index).padStart(4, '0')}` as SubjectId;
  return { ...plain, id, relations: [{ type: 'uses' as const, target: 'finch' as SubjectId }] };
});

/** Half of the claims compare with the finch, and every second one is of the second source. */
const CROWDED: Dataset = {
  ...FIRST,
  subjects: [...crowd, ...FIRST.subjects],
  claims: ['s1', 's2'].flatMap((source) =>
    crowd.map(({ id }, index) =>
      sampleClaim({
        source,
        key: `of-${id}`,
        subject: id,
        ...(index % 2 === 0 ? { baseline: { mode: 'single', subjects: ['finch'], examples: false } } : {}),
        conditions: [{ key: 'benchmark', value: `Nest ${index}`, unit: 'none' }],
      }),
    ),
  ),
};

const NOW = new Date(Date.UTC(2026, 10, 1));
const subjects = crowd.map(({ id }) => id);
const ids = ['s1', 's2'].flatMap((source) => subjects.slice(0, 750).map((id) => `${source}/of-${id}` as ClaimId));
const metrics = ['size' as MetricId];

const FILTERS: readonly (readonly [name: string, filter: NarrowFilter, total: number])[] = [
  ['a crowded metric', { metrics }, SUBJECTS * CLAIMS_PER_SUBJECT],
  ['many subjects', { subjects }, SUBJECTS * CLAIMS_PER_SUBJECT],
  ['many ids', { ids }, ids.length],
  ['many ids twice', { ids: [...ids, ...ids] }, ids.length],
  ['many ids of many subjects', { ids, subjects: subjects.slice(500), metrics }, 500],
  ['a crowded family', { families: ['shelf' as FamilyId] }, SUBJECTS * CLAIMS_PER_SUBJECT],
  ['many of a crowded family', { families: ['shelf' as FamilyId], subjects: subjects.slice(100, 1_300) }, 2_400],
  ['a baseline of many', { baselines: ['finch' as SubjectId] }, SUBJECTS],
  ['many baselines', { baselines: [...subjects, 'finch' as SubjectId] }, SUBJECTS],
  ['a crowded source', { sources: ['s1' as SourceId], forms: ['categorical', 'absolute'] }, SUBJECTS],
];

const folder = mkdtempSync(join(tmpdir(), 'store-'));
const memory = memoryStore({ dataset: CROWDED, now: NOW });
let database: OpenClaimStore;

beforeAll(async () => {
  const file = join(folder, 'claims.db');
  await fillDatabase(file, CROWDED);
  database = await openClaimStore(`file:${file}`);
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function releaseOf(store: ClaimStore): Promise<Release> {
  const release = await store.currentRelease();
  if (release === undefined) throw new Error('Nothing is imported.');
  return release;
}

test('a catalogue of any size is read', async () => {
  expect(await database.catalog(await releaseOf(database))).toEqual(await memory.catalog(await releaseOf(memory)));
});

test.each(FILTERS)('%s: all that is found is read, in order', async (_name, filter, total) => {
  const release = await releaseOf(memory);
  const expected = await memory.claims(release, filter);
  expect(expected.total).toBe(total);
  expect(await database.claims(release, filter)).toEqual(expected);
});

const SLICED = [['anything', {}] as const, ...FILTERS.map(([name, filter]) => [name, filter] as const)];

test.each(SLICED)('%s: a slice is a part of the whole', async (_name, filter) => {
  const release = await releaseOf(memory);
  for (const slice of [
    { offset: 0, limit: 1_000 },
    { offset: 480, limit: 30 },
    { offset: 5_000, limit: 10 },
  ]) {
    const expected = await memory.claims(release, filter, slice);
    expect(await database.claims(release, filter, slice)).toEqual(expected);
    expect(await database.ids(release, filter, slice)).toEqual(await memory.ids(release, filter, slice));
  }
});

test('a release of any size tells what it changed, a part at a time', async () => {
  const release = await releaseOf(memory);
  for (const offset of [0, 2_990, 4_500]) {
    const slice = { offset, limit: 1_000 };
    const expected = await memory.changes(release, slice);
    expect(expected.length).toBeGreaterThan(0);
    expect(await database.changes(release, slice)).toEqual(expected);
  }
});
