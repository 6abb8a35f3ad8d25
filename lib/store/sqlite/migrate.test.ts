import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';

import Database from 'better-sqlite3';
import { expect, test } from 'vitest';

import { migrateDatabase } from '#lib/store/databases.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';
import { fillDatabase, withDatabaseFile } from '#lib/store/testing/sample-database.ts';
import { FIRST, SECOND, THIRD } from '#lib/store/testing/sample-datasets.ts';
import { historyProblems, schemaDrift } from '#lib/store/testing/schema-engine.ts';

import { openPrepared } from './open-prepared.ts';

function problemOf(file: string): string {
  const opened = openPrepared(`file:${file}`);
  if (!opened.ok) return `${opened.error.code}: ${opened.error.message.replaceAll(file, 'FILE')}`;
  opened.value.connection.close();
  return 'none';
}

function run(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

test('the migrations build what the schema says', async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    expect((await schemaDrift(`file:${file}`)).trim()).toBe('-- This is an empty migration.');
  });
});

test("Prisma Migrate's own engine finds the history complete", async () => {
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    expect(await historyProblems(`file:${file}`)).toEqual([]);
    run(file, `UPDATE _prisma_migrations SET checksum = 'another'`);
    expect(await historyProblems(`file:${file}`)).not.toEqual([]);
  });
});

test('migrating again applies nothing', async () => {
  await withDatabaseFile(async (file) => {
    const applied = [
      '20261123000000_init',
      '20261123200000_metric_families',
      '20261130000000_release_counts',
      '20261130120000_typed_conditions',
      '20261130180000_benchmarks_that_must_match',
      '20261130200000_curated_comparisons',
      '20261130220000_roles_and_tests',
      '20261130230000_stance_counts',
    ];
    expect(await migrateDatabase(`file:${file}`)).toEqual({ ok: true, value: applied });
    expect(await migrateDatabase(`file:${file}`)).toEqual({ ok: true, value: [] });
  });
});

const COUNT_TABLES = ['release_counts', 'release_change_counts'] as const;

function countsIn(file: string): readonly unknown[] {
  const database = new Database(file);
  // Releases of that time held no comparisons.
  const conditions = { release_counts: '', release_change_counts: `WHERE entity <> 'comparison'` };
  const rows = COUNT_TABLES.map((table) =>
    database.prepare(`SELECT * FROM ${table} ${conditions[table]} ORDER BY 1, 2, 3, 4`).all(),
  );
  database.close();
  return rows;
}

test('releases from before their claims were counted are counted as an import counts them', async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST, SECOND, THIRD);
    const counted = countsIn(file);
    const indexes = ['form', 'nature', 'bound'].map(
      (column) => `DROP INDEX claim_revisions_${column}_source_id_place_added_seq_retired_seq_idx;`,
    );
    const tables = COUNT_TABLES.map((table) => `DROP TABLE ${table};`);
    const migrations = ['20261130000000_release_counts', '20261130230000_stance_counts'];
    const records = migrations.map((name) => `DELETE FROM _prisma_migrations WHERE migration_name = '${name}';`);
    run(file, [...indexes, ...tables, ...records].join(' '));
    expect(await migrateDatabase(`file:${file}`)).toEqual({ ok: true, value: migrations });
    expect(countsIn(file)).toEqual(counted);
    expect(counted.flat().length).toBeGreaterThan(20);
  });
});

test('each state of the file is told in a sentence that says what to do', async () => {
  await withDatabaseFile(async (file) => {
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"missing: There is no database at FILE. Run \`npm run db:migrate\`, then \`npm run db:import\`."`,
    );
    writeFileSync(file, '');
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"not-prepared: The database FILE is empty. Run \`npm run db:migrate\`, then \`npm run db:import\`."`,
    );
    writeFileSync(file, 'These are notes and no database, though the file is long enough to be one.'.repeat(100));
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"not-a-database: FILE is not a SQLite database. Give another path, or move that file away."`,
    );
  });
  await withDatabaseFile(async (folder) => {
    mkdirSync(folder);
    expect(problemOf(folder)).toMatchInlineSnapshot(
      `"is-a-folder: FILE is a folder, not a database file. Give the path of a file in it."`,
    );
  });
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    run(file, `UPDATE _prisma_migrations SET migration_name = '29990101000000_later'`);
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"newer: The database FILE is newer than this program, which does not know 29990101000000_later. Update the program."`,
    );
    run(file, `DELETE FROM _prisma_migrations`);
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"older: The database FILE is older than this program (20261123000000_init is missing). Run \`npm run db:migrate\`."`,
    );
  });
  await withDatabaseFile(async (file) => {
    await migrateDatabase(`file:${file}`);
    run(file, `UPDATE _prisma_migrations SET finished_at = NULL`);
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"migration-failed: The migration 20261123000000_init of FILE did not finish. Restore it from a copy, or delete it and run \`npm run db:migrate\` and \`npm run db:import\`."`,
    );
    run(file, `UPDATE _prisma_migrations SET finished_at = 1, checksum = 'another'`);
    expect(problemOf(file)).toMatchInlineSnapshot(
      `"migration-edited: The migration 20261123000000_init has changed since FILE was made with it. Restore the file in prisma/migrations."`,
    );
  });
});

test('a damaged file is told at the first read and never read wrongly', async () => {
  await withDatabaseFile(async (file) => {
    await fillDatabase(file, FIRST);
    const bytes = readFileSync(file);
    for (const [name, damage] of [
      ['cut short', () => truncateSync(file, 8_192)],
      [
        'overwritten',
        () => writeFileSync(file, Buffer.concat([bytes.subarray(0, 4_096), Buffer.alloc(bytes.length - 4_096, 7)])),
      ],
    ] as const) {
      writeFileSync(file, bytes);
      damage();
      const read = async () => {
        const store = await openClaimStore(`file:${file}`);
        try {
          const release = await store.currentRelease();
          if (release !== undefined) await everyClaim(store, release);
        } finally {
          await store.close();
        }
      };
      const error: unknown = await read().catch((reason: unknown) => reason);
      expect({ name, error }).toMatchObject({
        name,
        error: { name: 'StoreUnavailableError', problem: { code: 'damaged' } },
      });
    }
  });
});

test('a place that cannot be written is told', async () => {
  expect(await migrateDatabase('file:/proc/claims.db')).toMatchObject({ ok: false, error: { code: 'read-only' } });
  expect(await migrateDatabase('file:/proc/nowhere/claims.db')).toMatchObject({
    ok: false,
    error: { code: 'no-folder' },
  });
});
