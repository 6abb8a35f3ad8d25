import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { ROOT } from '#lib/settings/root.ts';
import { succeed, type Result } from '#lib/domain/result.ts';

import { fillStore } from './fill-store.ts';
import { firstShelf } from './first-shelf.ts';
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
/** The same of one that is filled from the data of the product. */
const READERS = ['data/**/*.*', 'lib/{ingest,domain,text}/**/*.ts'];
const RELEASES = [1, 2] as const;

/**
 * The address of a database that holds a generated data set in two releases, of which the second changes a tenth,
 * written by the product's own import. It is kept among the temporary files and used again; nobody may write to it.
 */
export function keptStore(size: DatasetSize): Promise<Result<string, string>> {
  const name = `${size.claims}-${stampOf(JSON.stringify(size), MAKERS)}`;
  return kept(name, () => Promise.resolve(succeed(RELEASES.map((edition) => generatedDataset(size, edition)))));
}

/** The same of a light part of the product's own data, in one release. */
export function keptFirstShelf(): Promise<Result<string, string>> {
  return kept(`shelf-${stampOf('', [...MAKERS, ...READERS])}`, async () => {
    const shelf = await firstShelf();
    return shelf.ok ? succeed([shelf.value]) : shelf;
  });
}

async function kept(
  name: string,
  editionsOf: () => Promise<Result<readonly Dataset[], string>>,
): Promise<Result<string, string>> {
  const file = join(FOLDER, `${name}.db`);
  if (existsSync(file)) return succeed(`file:${file}`);
  const editions = await editionsOf();
  if (!editions.ok) return editions;
  mkdirSync(FOLDER, { recursive: true });
  const begun = join(FOLDER, `begun-${process.pid}-${name}.db`);
  const filled = await fillStore(`file:${begun}`, editions.value);
  if (filled.ok) renameSync(begun, file);
  for (const ending of ['', '-wal', '-shm']) rmSync(`${begun}${ending}`, { force: true });
  return filled.ok ? succeed(`file:${file}`) : filled;
}

function stampOf(settings: string, makers: readonly string[]): string {
  const hash = createHash('sha256').update(settings);
  const files = globSync(makers, { cwd: ROOT, exclude: ['lib/store/generated/**', '**/*.test.ts'] });
  for (const path of files.toSorted()) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}
