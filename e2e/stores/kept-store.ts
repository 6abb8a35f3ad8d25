import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '#lib/settings/root.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { importDataset } from '#lib/ingest/import-folder.ts';
import { migrateDatabase } from '#lib/store/databases.ts';

import { generatedDataset } from './generated-dataset.ts';
import type { DatasetSize } from './sizes.ts';

const FOLDER = join(tmpdir(), 'model-claims-stores');
/** What decides the contents of a database: other code makes another one. */
const MAKERS = [
  'e2e/stores/*.ts',
  'e2e/faults/seeded-random.ts',
  'prisma/migrations/**/*.sql',
  'lib/{store,domain/facts}/**/*.ts',
  'lib/ingest/import-folder.ts',
];
const RELEASES = [1, 2] as const;

/**
 * The address of a database that holds a generated data set in two releases, of which the second changes a tenth,
 * written by the product's own import. It is kept among the temporary files and used again; nobody may write to it.
 */
export async function keptStore(size: DatasetSize): Promise<Result<string, string>> {
  const file = join(FOLDER, `${size.claims}-${stampOf(size)}.db`);
  if (existsSync(file)) return succeed(`file:${file}`);
  mkdirSync(FOLDER, { recursive: true });
  const begun = join(FOLDER, `begun-${process.pid}-${size.claims}.db`);
  const filled = await fill(`file:${begun}`, size);
  if (filled.ok) renameSync(begun, file);
  for (const ending of ['', '-wal', '-shm']) rmSync(`${begun}${ending}`, { force: true });
  return filled.ok ? succeed(`file:${file}`) : filled;
}

async function fill(databaseUrl: string, size: DatasetSize): Promise<Result<void, string>> {
  const migrated = await migrateDatabase(databaseUrl);
  if (!migrated.ok) return fail(migrated.error.message);
  for (const edition of RELEASES) {
    const now = new Date(Date.UTC(2026, 10, edition));
    const imported = await importDataset(generatedDataset(size, edition), { databaseUrl, now });
    if (!imported.ok) return fail(`The generated data cannot be imported: ${JSON.stringify(imported.error)}`);
  }
  return succeed(undefined);
}

function stampOf(size: DatasetSize): string {
  const hash = createHash('sha256').update(JSON.stringify(size));
  const files = globSync(MAKERS, { cwd: ROOT, exclude: ['lib/store/generated/**', '**/*.test.ts'] });
  for (const path of files.toSorted()) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}
