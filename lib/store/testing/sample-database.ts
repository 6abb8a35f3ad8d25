import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Dataset } from '#lib/domain/facts/dataset.ts';

import { connect } from '#lib/store/sqlite/connection.ts';
import { migrateDatabase } from '#lib/store/sqlite/migrate.ts';
import { writeRelease } from '#lib/store/write/write-release.ts';

/** Runs a step over a new folder with a path for a database file, and removes it afterwards. */
export async function withDatabaseFile<Value>(step: (file: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  try {
    return await step(join(folder, 'claims.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a database that holds the data sets as releases, one a day. */
export async function fillDatabase(file: string, ...datasets: readonly Dataset[]): Promise<void> {
  const migrated = await migrateDatabase(`file:${file}`);
  if (!migrated.ok) throw new Error(migrated.error.message);
  const connected = connect(file, { create: false });
  if (!connected.ok) throw new Error(connected.error.message);
  for (const [day, dataset] of datasets.entries()) {
    writeRelease(connected.value, dataset, { now: new Date(Date.UTC(2026, 10, 1 + day)), onProgress: () => {} });
  }
  connected.value.close();
}
