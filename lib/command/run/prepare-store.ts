import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { importFolder } from '#lib/ingest/import-folder.ts';
import { importSummary } from '#lib/ingest/import-summary.ts';
import { migrateDatabase } from '#lib/store/databases.ts';
import { makeDatabaseFolder } from './database-folder.ts';
import { showProgress } from './import-progress.ts';
import { ROOT } from '#lib/settings/root.ts';
import { runProgram } from './run-program.ts';

const CLIENT = join(ROOT, 'lib/store/generated/client.ts');
const DATA = join(ROOT, 'data');

/**
 * Makes the store ready to read: its folder made, its client written, its tables up to date, `data/` imported.
 * Gives what it did, in sentences. Running it again with nothing changed writes nothing.
 */
export async function prepareStore(databaseUrl: string): Promise<Result<string, string>> {
  const folder = makeDatabaseFolder(databaseUrl);
  if (!folder.ok) return folder;
  if (!existsSync(CLIENT)) {
    const code = await runProgram({ file: 'lib/command/generate-client.ts' });
    if (code !== 0) return fail('The pages cannot read the database without its client; the lines above say why.');
  }
  const migrated = await migrateDatabase(databaseUrl);
  if (!migrated.ok) return fail(migrated.error.message);
  const progress = showProgress(process.stdout);
  const imported = await importFolder({ folder: DATA, databaseUrl, onProgress: progress.show });
  progress.end();
  const summary = importSummary(imported);
  return imported.ok ? succeed(summary) : fail(summary);
}
