import { withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ClaimStore, NarrowFilter } from '#lib/domain/facts/catalog.ts';
import { hasFigure } from '#lib/domain/facts/claim.ts';
import type { ClaimId, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';

import { memoryStore, type Cut } from '#lib/store/memory/memory-store.ts';
import { migrateDatabase } from '#lib/store/databases.ts';
import { byTitle } from '#lib/store/read/read-catalog.ts';
import { openClaimStore, type OpenClaimStore } from '#lib/store/read/prisma-store.ts';
import { countedAmong, idUnder } from './counted-among.ts';
import { everyClaim } from './every-claim.ts';
import { addRelease } from './sample-database.ts';
import { FIRST, SECOND, THIRD } from './sample-datasets.ts';

const CUTS: readonly Cut[] = [
  { dataset: FIRST, now: new Date('2026-11-23T10:00:00.000Z') },
  { dataset: SECOND, now: new Date('2026-11-23T11:00:00.000Z') },
  { dataset: SECOND, now: new Date('2026-11-23T12:00:00.000Z') },
  { dataset: THIRD, now: new Date('2026-11-24T09:00:00.000Z') },
];

const folder = mkdtempSync(join(tmpdir(), 'store-'));
const memory = memoryStore(...CUTS);
let database: OpenClaimStore;
const STORES: Readonly<Record<'memory' | 'database', () => ClaimStore>> = {
  memory: () => memory,
  database: () => database,
};

beforeAll(async () => {
  const file = join(folder, 'claims.db');
  await migrateDatabase(`file:${file}`);
  for (const { dataset, now } of CUTS) await addRelease(file, dataset, now);
  database = await openClaimStore(`file:${file}`);
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const EVERY = { offset: 0, limit: 1_000 };

/** No subject, and a benchmark on which no claim compares with that baseline though others do with each. */
const FIND_NOTHING: readonly NarrowFilter[] = [
  { subjects: [] },
  { benchmarks: ['one' as SubjectId], baselines: ['owl' as SubjectId] },
];

const FILTERS: readonly NarrowFilter[] = [
  { sources: ['s1' as SourceId] },
  { subjects: ['owl' as SubjectId, 'finch' as SubjectId] },
  { metrics: ['speed' as MetricId] },
  { families: ['shelf' as FamilyId] },
  { families: ['other' as FamilyId] },
  { forms: ['relative', 'direction'] },
  { natures: ['goal', 'background'] },
  { bounds: ['about', 'range'] },
  { baselines: ['wren' as SubjectId, 'finch' as SubjectId] },
  { benchmarks: ['one' as SubjectId, 'none' as SubjectId] },
  { benchmarks: ['one' as SubjectId], baselines: ['wren' as SubjectId] },
  { ids: ['s1/speed' as ClaimId, 's2/kind' as ClaimId, 'nothing' as ClaimId] },
  { subjects: ['owl' as SubjectId], metrics: ['speed' as MetricId], natures: ['result'] },
  ...FIND_NOTHING,
];

describe.each(['memory', 'database'] as const)('the store in %s', (kind) => {
  const store = STORES[kind];
  const releaseOf = async (id: string): Promise<Release> => {
    const release = await store().findRelease(ReleaseId.parse(id));
    if (release === undefined) throw new Error(`no ${id}`);
    return release;
  };

  test('content that is the same again makes no release', async () => {
    const ids = (await store().releases()).map(({ id, sequence }) => `${sequence} ${id}`);
    expect(ids).toEqual(['3 2026-11-24.1', '2 2026-11-23.2', '1 2026-11-23.1']);
    expect((await store().currentRelease())?.id).toBe('2026-11-24.1');
  });

  test.each([
    ['2026-11-23.1', FIRST],
    ['2026-11-23.2', SECOND],
    ['2026-11-24.1', THIRD],
  ])('release %s still gives exactly what was imported', async (id, dataset) => {
    const release = await releaseOf(id);
    const catalog = await store().catalog(release);
    expect(catalog.release).toEqual(release);
    expect(catalog.families).toEqual(dataset.families.toSorted((a, b) => a.order - b.order));
    expect([...catalog.subjects.values()]).toEqual(dataset.subjects);
    expect(catalog.metrics).toEqual(withBenchmarks(dataset.metrics, dataset.subjects));
    expect([...catalog.sources.values()]).toEqual(dataset.sources);
    expect([...catalog.comparisons.values()]).toEqual(dataset.comparisons.toSorted(byTitle));
    const { claims, total } = await store().claims(release, {}, EVERY);
    const kept = dataset.claims.filter(({ source }) => catalog.sources.has(source));
    expect(claims.map(({ id: _id, release: _release, ...body }) => body)).toEqual(kept);
    expect(total).toBe(kept.length);
  });

  test('a claim carries the release that added this revision of it', async () => {
    const claims = await everyClaim(store(), await releaseOf('2026-11-23.2'));
    expect(claims.map(({ key, release }) => `${key} ${release}`)).toEqual([
      'total 2026-11-23.1',
      'new-one 2026-11-23.2',
      'speed 2026-11-23.2',
      'a-range 2026-11-23.1',
      'better 2026-11-23.1',
      'kind 2026-11-23.1',
      'named 2026-11-23.1',
      'released 2026-11-23.1',
    ]);
  });

  test('a release names what it added, changed and retired', async () => {
    const changes = await store().changes(await releaseOf('2026-11-23.2'), EVERY);
    expect(changes.map(({ entity, id, change }) => `${entity} ${id} ${change}`)).toEqual([
      'claim s1/best retired',
      'claim s1/new-one added',
      'claim s1/speed changed',
      'subject finch changed',
      'comparison birds changed',
      'comparison two retired',
    ]);
  });

  test('the history of a claim tells each revision and when it went', async () => {
    const history = await store().claimHistory('s1/speed' as ClaimId);
    expect(history.map(({ claim, addedIn, retiredIn }) => [claim.note, addedIn, retiredIn])).toEqual([
      ['Left open.', '2026-11-23.1', '2026-11-23.2'],
      ['Settled.', '2026-11-23.2', '2026-11-24.1'],
      ['Left open.', '2026-11-24.1', 'current'],
    ]);
    expect(await store().claimHistory('s1/never' as ClaimId)).toEqual([]);
  });

  test('a slice is a part of the whole and says how long the whole is', async () => {
    const release = await releaseOf('2026-11-23.1');
    const { claims } = await store().claims(release, { sources: ['s1' as SourceId] });
    const page = await store().claims(release, { sources: ['s1' as SourceId] }, { offset: 1, limit: 2 });
    expect(page).toEqual({ claims: claims.slice(1, 3), total: 5 });
    expect(await store().claims(release, {}, { offset: 100, limit: 2 })).toEqual({ claims: [], total: 8 });
  });
});

test.each(FILTERS)('both stores give the same claims for %j, in every release', async (filter) => {
  let found = 0;
  for (const release of await memory.releases()) {
    const expected = await memory.claims(release, filter);
    expect(await database.claims(release, filter)).toEqual(expected);
    found += expected.total;
  }
  expect(found > 0).toBe(!FIND_NOTHING.includes(filter));
});

test.each([{}, ...FILTERS])('both stores give the same slices and ids for %j', async (filter) => {
  for (const release of await memory.releases()) {
    for (const slice of [EVERY, { offset: 0, limit: 2 }, { offset: 1, limit: 3 }]) {
      const expected = await memory.claims(release, filter, slice);
      expect(await database.claims(release, filter, slice)).toEqual(expected);
      const ids = { ids: expected.claims.map(({ id }) => id), total: expected.total };
      expect(await database.ids(release, filter, slice)).toEqual(ids);
      expect(await memory.ids(release, filter, slice)).toEqual(ids);
    }
  }
});

test.each(['metric', 'subject', 'source', 'family', 'form', 'nature', 'bound'] as const)(
  'both stores count the same claims by %s',
  async (by) => {
    for (const release of await memory.releases()) {
      const catalog = await memory.catalog(release);
      const counts = await memory.counts(release, by);
      expect(new Map(await database.counts(release, by))).toEqual(counts);
      const total = [...counts.values()].reduce((sum, { claims }) => sum + claims, 0);
      expect(total).toBe(
        by === 'bound' ? (await everyClaim(memory, release)).filter(hasFigure).length : release.counts.claims,
      );
      const all = await everyClaim(memory, release);
      expect(counts).toEqual(countedAmong(all, (claim) => idUnder(by, claim, catalog)));
    }
  },
);

test.each(['metric', 'source', 'form'] as const)('both stores count the same claims of a family by %s', async (by) => {
  for (const release of await memory.releases()) {
    const catalog = await memory.catalog(release);
    for (const { id } of catalog.families) {
      const { claims } = await memory.claims(release, { families: [id] });
      const counts = await memory.counts(release, by, id);
      expect(counts).toEqual(countedAmong(claims, (claim) => idUnder(by, claim, catalog)));
      expect(new Map(await database.counts(release, by, id))).toEqual(counts);
    }
    expect((await memory.counts(release, by, 'shelf' as FamilyId)).size).toBeGreaterThan(0);
    expect(await database.counts(release, by, 'never' as FamilyId)).toEqual(new Map());
  }
});

test.each([{ forms: ['direction', 'categorical'] }, { metrics: ['speed' as MetricId] }, {}] as const)(
  'both stores give the same first claim of each source for %j',
  async (filter) => {
    for (const release of await memory.releases()) {
      for (const limit of [1, 12]) {
        const asked = { ...filter, sources: ['s2' as SourceId, 's1' as SourceId] };
        const expected = await memory.latest(release, asked, limit);
        expect(await database.latest(release, asked, limit)).toEqual(expected);
        expect(expected.length).toBeGreaterThan(0);
        expect(expected.length).toBeLessThanOrEqual(limit);
      }
    }
  },
);

test('both stores give the same changes of every release, whole and in parts', async () => {
  const releases = await memory.releases();
  for (const release of releases) {
    const all = await memory.changes(release, EVERY);
    const counts = await memory.changeCounts(release);
    expect(await database.changeCounts(release)).toEqual(counts);
    const counted = Object.values(counts).reduce((sum, each) => sum + each.added + each.changed + each.retired, 0);
    expect(counted).toBe(all.length);
    for (const offset of all.keys()) {
      expect(await database.changes(release, { offset, limit: 2 })).toEqual(all.slice(offset, offset + 2));
    }
  }
  expect(releases).toHaveLength(3);
});

test('both stores give the same releases, hashes included', async () => {
  expect(await database.releases()).toEqual(await memory.releases());
});

test('both stores give the same history of every claim', async () => {
  for (const { source, key } of [...FIRST.claims, ...SECOND.claims]) {
    const id = `${source}/${key}` as ClaimId;
    const history = await memory.claimHistory(id);
    expect(await database.claimHistory(id)).toEqual(history);
    expect(history).not.toEqual([]);
  }
});
