import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { importDataset } from '#lib/ingest/import-folder.ts';
import { migrateDatabase } from '#lib/store/databases.ts';

/** Makes a database and writes data sets into it, a release each, on days in turn. */
export async function fillStore(databaseUrl: string, editions: readonly Dataset[]): Promise<Result<void, string>> {
  const migrated = await migrateDatabase(databaseUrl);
  if (!migrated.ok) return fail(migrated.error.message);
  for (const [index, dataset] of editions.entries()) {
    const now = new Date(Date.UTC(2026, 10, index + 1));
    const imported = await importDataset(dataset, { databaseUrl, now });
    if (!imported.ok) return fail(`The data cannot be imported: ${JSON.stringify(imported.error)}`);
  }
  return succeed(undefined);
}
