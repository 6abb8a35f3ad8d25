import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Result, succeed } from '#lib/domain/result.ts';
import { ROOT } from './root.ts';
import { runProgram } from './run-program.ts';

const CLIENT = join(ROOT, 'lib/store/generated/client.ts');
const DATA = join(ROOT, 'data');

/**
 * Makes the store ready to read: its client written, its tables up to date, `data/` imported.
 * Gives a sentence that says what is in it. Running it again with nothing changed writes nothing.
 */
export async function prepareStore(databaseUrl: string, say: (line: string) => void): Promise<Result<string, string>> {
  if (!existsSync(CLIENT)) {
    const code = await runProgram({ file: 'lib/command/generate-client.ts' });
    if (code !== 0) return fail('The database client could not be written; the lines above say why.');
  }
  // Loaded now and not above, since they need the client that may only just have been written.
  const { migrateDatabase } = await import('#lib/store/migrate.ts');
  const { importFolder } = await import('#lib/ingest/import-folder.ts');
  const migrated = await migrateDatabase(databaseUrl);
  if (!migrated.ok) return fail(String(migrated.error));
  const imported = await importFolder({ folder: DATA, databaseUrl, onProgress: say });
  return succeed(String(imported));
}
