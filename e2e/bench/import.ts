import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';

import { TOLD } from '#e2e/settings.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { importDataset, importFolder } from '#lib/ingest/import-folder.ts';
import { migrateDatabase } from '#lib/store/databases.ts';

import type { Figure } from './figure.ts';
import { generatedDataset } from '#e2e/stores/generated-dataset.ts';
import { writeGeneratedFolder } from '#e2e/stores/generated-folder.ts';
import { summarise } from './statistics.ts';

const CLAIMS = TOLD.BENCH_CLAIMS;
const RUNS = 5;
const ON = `${CLAIMS} claims`;

/**
 * Imports a generated data set into a new database, against bare inserts of the very same rows into
 * the same tables, as `sqlite3 .import` does them, in the same run.
 */
export async function measureImport(show: (figure: Figure) => void): Promise<Result<void, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const dataset = generatedDataset(CLAIMS);
    const files = join(folder, 'data');
    writeGeneratedFolder(files, dataset);
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const measured = await oneRun(join(folder, String(run)), files, dataset);
      if (!measured.ok) return measured;
      runs.push(measured.value);
    }
    show({
      what: 'files checked and written',
      on: ON,
      unit: 'claims/s',
      ...summarise(runs.map(({ folderS }) => CLAIMS / folderS)),
    });
    show({
      what: 'release written',
      on: ON,
      unit: 'claims/s',
      ...summarise(runs.map(({ writeS }) => CLAIMS / writeS)),
    });
    show({
      what: 'release written',
      on: ON,
      unit: 'rows/s',
      ...summarise(runs.map(({ rows, writeS }) => rows / writeS)),
    });
    show({ what: 'bare inserts', on: ON, unit: 'rows/s', ...summarise(runs.map(({ rows, bareS }) => rows / bareS)) });
    show({
      what: 'release written, to bare inserts',
      on: ON,
      unit: 'times',
      ...summarise(runs.map(({ writeS, bareS }) => bareS / writeS)),
      bar: { is: 'at least', value: 0.5 },
    });
    return succeed(undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  /** Seconds from the files to the release, checks included. */
  readonly folderS: number;
  /** Seconds for the release alone, hashes and comparison included. */
  readonly writeS: number;
  readonly bareS: number;
  readonly rows: number;
}

async function oneRun(path: string, files: string, dataset: Dataset): Promise<Result<Run, string>> {
  const [fromFiles, written, bare] = [`${path}-files.db`, `${path}-written.db`, `${path}-bare.db`];
  for (const file of [fromFiles, written, bare]) {
    const migrated = await migrateDatabase(`file:${file}`);
    if (!migrated.ok) return fail(migrated.error.message);
  }
  const [folderS, imported] = await seconds(() => importFolder({ folder: files, databaseUrl: `file:${fromFiles}` }));
  const [writeS, again] = await seconds(() => importDataset(dataset, { databaseUrl: `file:${written}` }));
  if (!imported.ok || !again.ok) return fail(JSON.stringify(imported.ok ? again : imported).slice(0, 1_000));
  const tables = tablesOf(written);
  const [bareS] = await seconds(async () => insertBare(bare, tables));
  return succeed({ folderS, writeS, bareS, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) });
}

async function seconds<Value>(step: () => Promise<Value>): Promise<readonly [number, Value]> {
  const startedAt = performance.now();
  const value = await step();
  return [(performance.now() - startedAt) / 1_000, value];
}

interface Table {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Every row that the import wrote, table by table. */
function tablesOf(file: string): readonly Table[] {
  const database = new Database(file);
  const names = database
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('_prisma_migrations', 'sqlite_sequence')`,
    )
    .all();
  const tables = names.map(({ name }) => ({
    name,
    rows: database.prepare<[], readonly unknown[]>(`SELECT * FROM "${name}"`).raw().all(),
  }));
  database.close();
  return tables;
}

/** One transaction, one prepared insert a table, foreign keys not enforced: what `sqlite3 .import` does. */
function insertBare(file: string, tables: readonly Table[]): void {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('foreign_keys = OFF');
  database.transaction(() => {
    for (const { name, rows } of tables.filter((table) => table.rows.length > 0)) {
      const columns = (rows[0] ?? [null]).map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns})`);
      for (const row of rows) insert.run(row);
    }
  })();
  database.close();
}
