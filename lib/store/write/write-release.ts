import type { ChangeCounts } from '#lib/domain/facts/catalog.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import type { Result } from '#lib/domain/result.ts';
import type { WritableDatabase } from '#lib/store/database.ts';
import type { StoreProblem } from '#lib/store/problem.ts';

import { startTally } from './change-tally.ts';
import { countClaims } from './claim-counts.ts';
import { writeCounts } from './count-tables.ts';
import { hashDataset, type HashedDataset } from './hashed-dataset.ts';
import { nextRelease } from './next-release.ts';
import { columnsOf, releaseOf } from './release-row.ts';
import type { ReleaseWriter } from './release-writer.ts';
import { COMPARISON_TABLE } from './tables/comparison-table.ts';
import { FAMILY_TABLE } from './tables/family-table.ts';
import { METRIC_TABLE } from './tables/metric-table.ts';
import { SOURCE_TABLE } from './tables/source-table.ts';
import { SUBJECT_TABLE } from './tables/subject-table.ts';
import { writeClaims, writeRevisions, type Writing } from './write-revisions.ts';

export type WriteOutcome =
  | { readonly kind: 'written'; readonly release: Release; readonly changes: ChangeCounts }
  /** The newest release has the same content, so nothing was written. */
  | { readonly kind: 'unchanged'; readonly release: Release };

export interface WriteOptions {
  readonly now: Date;
  /** Told now and then how many claims are done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

const PROGRESS_EVERY = 2_000;

/**
 * Writes a data set as the next release, whole or not at all: one transaction that holds the write
 * lock from its start, so two imports follow each other. The same content again writes nothing.
 */
export async function writeRelease(
  database: WritableDatabase,
  dataset: Dataset,
  options: WriteOptions,
): Promise<Result<WriteOutcome, StoreProblem>> {
  const hashed = hashDataset(dataset);
  return database.transaction((writer) => write(writer, { dataset, hashed, options }));
}

interface Content {
  readonly dataset: Dataset;
  readonly hashed: HashedDataset;
  readonly options: WriteOptions;
}

async function write(writer: ReleaseWriter, { dataset, hashed, options }: Content): Promise<WriteOutcome> {
  const past = (await writer.releases()).map(releaseOf);
  const newest = past.at(-1);
  if (newest?.contentHash === hashed.contentHash) return { kind: 'unchanged', release: newest };
  const release = nextRelease({ ids: past.map(({ id }) => id), sequence: newest?.sequence ?? 0 }, options.now, {
    dataset,
    contentHash: hashed.contentHash,
  });
  const columns = columnsOf(release);
  await writer.insert('releases', Object.keys(columns), [Object.values(columns)]);
  await addIds(writer, hashed);
  const { tally, count } = startTally();
  const writing: Writing = { writer, sequence: release.sequence, count };
  await writeRevisions(writing, FAMILY_TABLE, hashed.families);
  await writeRevisions(writing, SUBJECT_TABLE, hashed.subjects);
  await writeRevisions(writing, METRIC_TABLE, hashed.metrics);
  await writeRevisions(writing, SOURCE_TABLE, hashed.sources);
  await writeRevisions(writing, COMPARISON_TABLE, hashed.comparisons);
  await writeClaims(writing, hashed.claimsBySource, progressOf(options, dataset.claims.length));
  await writeCounts(writer, release.sequence, { claims: countClaims(dataset), changes: tally });
  return { kind: 'written', release, changes: tally };
}

/** Ids come before anything that refers to them, and stay when their last revision is retired. */
async function addIds(writer: ReleaseWriter, hashed: HashedDataset): Promise<void> {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  for (const kind of ['families', 'subjects', 'metrics', 'sources', 'comparisons'] as const) {
    await writer.addIds(kind, idsOf(hashed[kind]));
  }
}

/** Tells of progress when a further couple of thousand claims are done, and at the end. */
function progressOf({ onProgress }: WriteOptions, total: number): (count: number) => void {
  let done = 0;
  return (count) => {
    const before = done;
    done += count;
    const isFurther = Math.floor(done / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY);
    if (isFurther || (count > 0 && done === total)) onProgress(done, total);
  };
}
