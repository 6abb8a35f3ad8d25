import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ClaimFilter } from '#lib/domain/facts/catalog.ts';
import type { ClaimId, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';

import { PrismaClient } from '#lib/store/generated/client.ts';
import { adapterFor } from './prisma-client.ts';
import { storeOver } from '#lib/store/read/prisma-store.ts';
import { fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';

/** The reads that pages make of the tables that grow with the number of claims. */
const PAGE_FILTERS: readonly ClaimFilter[] = [
  { sources: ['s1' as SourceId] },
  { subjects: ['owl' as SubjectId] },
  { subjects: ['owl' as SubjectId, 'wren' as SubjectId], metrics: ['speed' as MetricId] },
  { metrics: ['speed' as MetricId] },
  { families: ['shelf' as FamilyId] },
  { baselines: ['wren' as SubjectId] },
  { ids: ['s1/speed' as ClaimId] },
];
const GROWING = /\bSCAN (?:\S+\.)?`?(claim_revisions|claim_baselines|claim_conditions|t\d+)\b/u;

const queries: { sql: string; params: readonly unknown[] }[] = [];
const plans: { sql: string; steps: readonly string[] }[] = [];

beforeAll(async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST, SECOND, THIRD);
    const client = new PrismaClient({ adapter: adapterFor(file), log: [{ emit: 'event', level: 'query' }] });
    client.$on('query', ({ query, params }) => {
      queries.push({ sql: query, params: JSON.parse(params) as unknown[] });
    });
    const store = storeOver(client);
    const release = await store.currentRelease();
    if (release === undefined) throw new Error('nothing imported');
    for (const filter of PAGE_FILTERS) await store.claims(release, filter, { offset: 0, limit: 50 });
    await store.claimHistory('s1/speed' as ClaimId);
    await store.changes(release);
    await client.$disconnect();
    const database = new Database(file);
    for (const { sql, params } of queries) {
      const steps = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
      plans.push({ sql, steps: steps.map(({ detail }) => detail) });
    }
    database.close();
  });
});

afterAll(() => {
  queries.length = 0;
});

test('the reads of pages were seen', () => {
  expect(plans.filter(({ sql }) => sql.includes('claim_revisions')).length).toBeGreaterThan(PAGE_FILTERS.length);
});

test('no read of a page goes through all claims', () => {
  const scans = plans.filter(({ steps }) => steps.some((step) => GROWING.test(step)));
  expect(scans).toEqual([]);
});

test('the test would see a read without an index', async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const database = new Database(file);
    const steps = database
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN SELECT * FROM claim_revisions WHERE phrase = 'x'`)
      .all();
    database.close();
    expect(steps.some(({ detail }) => GROWING.test(detail))).toBe(true);
  });
});
