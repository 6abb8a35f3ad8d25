import { readFileSync } from 'node:fs';

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { z } from 'zod';

import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { migrateDatabase } from '#lib/store/databases.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';
import { olderDataset } from '#lib/store/testing/older-dataset.ts';
import { fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { sampleClaim } from '#lib/store/testing/sample-facts.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';

const TYPED = '20261130120000_typed_conditions';
const SINCE = [
  '20261130180000_benchmarks_that_must_match',
  '20261130200000_curated_comparisons',
  '20261130220000_roles_and_tests',
  '20261130230000_stance_counts',
];

/** Claims as they were before conditions had types: retired keys, texts without ids, "up to" without a sense. */
const OLDER_CLAIMS = [
  sampleClaim({
    key: 'up-to',
    metric: 'speed',
    assertion: {
      form: 'absolute',
      quantity: { figure: { kind: 'number', amount: 8 }, printed: '8', unit: 'tokens-per-second', bound: 'up-to' },
    },
    conditions: [
      { key: 'benchmark', value: 'Bird One (clean)', unit: 'none' },
      { key: 'input_tokens', value: 8000, unit: 'tokens', printed: '8k' },
      { key: 'language_from', value: 'German', unit: 'none' },
      { key: 'sample_size', value: '40 birds', unit: 'none' },
      { key: 'domain', value: 'birdsong', unit: 'none' },
      { key: 'per', value: 'nest', unit: 'none' },
    ],
  }),
  sampleClaim({ key: 'kind', assertion: { form: 'categorical', text: 'owl, barn owl' } }),
  sampleClaim({
    key: 'better',
    metric: 'speed',
    assertion: { form: 'direction', outcome: 'better' },
    baseline: { mode: 'joint', subjects: ['wren'], description: 'open models', examples: true },
  }),
];

const OLDER: Dataset = { ...olderDataset(FIRST), claims: OLDER_CLAIMS };

const Names = z.array(z.object({ name: z.string() }));

/** Writes the rows of a full database into a new file that knows only the migrations before conditions had types. */
function copyAsOlder(full: string, older: string): void {
  const database = new Database(older);
  database.pragma('foreign_keys = OFF');
  database.exec(`ATTACH '${full}' AS full`);
  const migrations = database
    .prepare<[], { migration_name: string }>(
      `SELECT migration_name FROM full._prisma_migrations WHERE migration_name < '${TYPED}' ORDER BY migration_name`,
    )
    .all();
  for (const { migration_name: name } of migrations) {
    database.exec(readFileSync(`prisma/migrations/sqlite/${name}/migration.sql`, 'utf8'));
  }
  const history = database
    .prepare<[], { sql: string }>(`SELECT sql FROM full.sqlite_master WHERE name = '_prisma_migrations'`)
    .get();
  database.exec(history?.sql ?? '');
  const list = (sql: string) => Names.parse(database.prepare(sql).all()).map(({ name }) => name);
  for (const table of list(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)) {
    const columns = list(`SELECT name FROM pragma_table_info('${table}', 'main')`)
      .map((name) => `"${name}"`)
      .join(', ');
    const rows = table === '_prisma_migrations' ? `WHERE migration_name < '${TYPED}'` : '';
    database.exec(
      `DELETE FROM main."${table}"; INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM full."${table}" ${rows}`,
    );
  }
  database.close();
}

test('a release from before conditions had types is read with its claims and words', async () => {
  await withDatabaseFile(async (full) => {
    await fillDatabase(full, OLDER);
    await withDatabaseFile(async (older) => {
      copyAsOlder(full, older);
      expect(await migrateDatabase(`file:${older}`)).toEqual({ ok: true, value: [TYPED, ...SINCE] });
      const store = await openClaimStore(`file:${older}`);
      const release = await store.currentRelease();
      if (release === undefined) throw new Error('The release is gone.');
      const claims = await everyClaim(store, release);
      const catalog = await store.catalog(release);
      await store.close();
      expect(claims.map(({ id: _id, release: _release, ...body }) => body)).toEqual(OLDER_CLAIMS);
      expect([...catalog.subjects.values()]).toEqual(OLDER.subjects);
      expect([...catalog.metrics.values()]).toEqual(OLDER.metrics);
      expect([...catalog.sources.values()]).toEqual(OLDER.sources);
    });
  });
});
