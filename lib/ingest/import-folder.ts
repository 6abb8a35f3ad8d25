import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { fail, type Result } from '#lib/domain/result.ts';
import { openForWriting } from '#lib/store/databases.ts';
import type { StoreProblem } from '#lib/store/problem.ts';
import { writeRelease, type WriteOutcome } from '#lib/store/write/write-release.ts';

import { checkFolder } from './check-folder.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How far an import is; `total` is 0 while the folder is being checked. */
export interface ImportProgress {
  readonly stage: 'check' | 'write';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** The moment of the release; now where it is left out. */
  readonly now?: Date;
}

export type ImportFailure =
  | { readonly kind: 'data'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'store'; readonly problem: StoreProblem };

/**
 * Checks a data folder whole and writes it as one new release. Data with problems, and a database
 * that cannot be written, leave the store as it was.
 */
export async function importFolder(options: ImportOptions): Promise<Result<WriteOutcome, ImportFailure>> {
  options.onProgress?.({ stage: 'check', done: 0, total: 0 });
  const checked = await checkFolder(options.folder);
  if (!checked.ok) return fail({ kind: 'data', diagnostics: checked.error });
  return importDataset(checked.value.dataset, options);
}

/** Writes a data set that is already checked as one new release. */
export async function importDataset(
  dataset: Dataset,
  { databaseUrl, onProgress, now = new Date() }: Omit<ImportOptions, 'folder'>,
): Promise<Result<WriteOutcome, ImportFailure>> {
  const opened = await openForWriting(databaseUrl);
  if (!opened.ok) return fail({ kind: 'store', problem: opened.error });
  const database = opened.value;
  try {
    const written = await writeRelease(database, dataset, {
      now,
      onProgress: (done, total) => onProgress?.({ stage: 'write', done, total }),
    });
    return written.ok ? written : fail({ kind: 'store', problem: written.error });
  } finally {
    await database.close();
  }
}
