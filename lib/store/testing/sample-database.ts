import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Dataset } from '#lib/domain/facts/dataset.ts';

import { migrateDatabase, openForWriting } from '#lib/store/databases.ts';
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

/** Makes a database that holds the data sets as releases, one a day from the first of November 2026. */
export async function fillDatabase(file: string, ...datasets: readonly Dataset[]): Promise<void> {
  const migrated = await migrateDatabase(`file:${file}`);
  if (!migrated.ok) throw new Error(migrated.error.message);
  for (const [index, dataset] of datasets.entries()) {
    await addRelease(file, dataset, new Date(Date.UTC(2026, 10, 1 + index)));
  }
}

/** Writes a data set as the next release of a database that is there. */
export async function addRelease(file: string, dataset: Dataset, now: Date): Promise<void> {
  const opened = await openForWriting(`file:${file}`);
  if (!opened.ok) throw new Error(opened.error.message);
  const written = await writeRelease(opened.value, dataset, { now, onProgress: () => {} });
  await opened.value.close();
  if (!written.ok) throw new Error(written.error.message);
}
