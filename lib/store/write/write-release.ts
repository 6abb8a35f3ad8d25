import type { Database } from 'better-sqlite3';

import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { Release } from '#lib/domain/facts/release.ts';

import { assignPlaces } from './assign-places.ts';
import { startTally, type ChangeTally } from './change-tally.ts';
import { hashDataset, type Hashed, type HashedDataset } from './hashed-dataset.ts';
import { nextRelease } from './next-release.ts';
import { releaseOf, type ReleaseColumns } from '#lib/store/read/release-row.ts';
import { insertStatement, revisionWriter } from './revision-writer.ts';
import { CLAIM_TABLE } from './tables/claim-table.ts';
import { FAMILY_TABLE } from './tables/family-table.ts';
import { METRIC_TABLE } from './tables/metric-table.ts';
import type { RevisionTable } from './tables/revision-table.ts';
import { SOURCE_TABLE } from './tables/source-table.ts';
import { SUBJECT_TABLE } from './tables/subject-table.ts';

export type WriteOutcome =
  | { readonly kind: 'written'; readonly release: Release; readonly changes: ChangeTally }
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
export function writeRelease(database: Database, dataset: Dataset, options: WriteOptions): WriteOutcome {
  const hashed = hashDataset(dataset);
  return database.transaction(() => write({ database, dataset, hashed, options })).immediate();
}

interface Writing {
  readonly database: Database;
  readonly dataset: Dataset;
  readonly hashed: HashedDataset;
  readonly options: WriteOptions;
}

type Count = (change: Omit<ReleaseChange, 'id'>) => void;

function write({ database, dataset, hashed, options }: Writing): WriteOutcome {
  const past = database.prepare<[], ReleaseColumns>('SELECT * FROM releases ORDER BY sequence').all();
  const newest = past.at(-1);
  if (newest?.content_hash === hashed.contentHash) return { kind: 'unchanged', release: releaseOf(newest) };
  const release = nextRelease({ ids: past.map(({ id }) => id), sequence: newest?.sequence ?? 0 }, options.now, {
    dataset,
    contentHash: hashed.contentHash,
  });
  insertRelease(database, release);
  insertIdentities(database, hashed);
  const { tally, count } = startTally();
  const { sequence } = release;
  writeRevisions(database, FAMILY_TABLE, { hashed: hashed.families, sequence, count });
  writeRevisions(database, SUBJECT_TABLE, { hashed: hashed.subjects, sequence, count });
  writeRevisions(database, METRIC_TABLE, { hashed: hashed.metrics, sequence, count });
  writeRevisions(database, SOURCE_TABLE, { hashed: hashed.sources, sequence, count });
  writeClaims(database, hashed.claimsBySource, {
    sequence,
    count,
    onClaim: progressOf(options, dataset.claims.length),
  });
  return { kind: 'written', release, changes: tally };
}

function progressOf({ onProgress }: WriteOptions, total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % PROGRESS_EVERY === 0 || done === total) onProgress(done, total);
  };
}

function insertRelease(database: Database, { sequence, id, createdAt, contentHash, counts }: Release): void {
  const { claims, subjects, metrics, sources } = counts;
  insertStatement(database, 'releases', [
    'sequence',
    'id',
    'created_at',
    'content_hash',
    'claims',
    'subjects',
    'metrics',
    'sources',
  ]).run([sequence, id, createdAt, contentHash, claims, subjects, metrics, sources]);
}

/** Ids come before anything that refers to them, and stay when their last revision is retired. */
function insertIdentities(database: Database, { families, subjects, metrics, sources }: HashedDataset): void {
  for (const [table, entities] of Object.entries({ families, subjects, metrics, sources })) {
    const insert = database.prepare<[string]>(`INSERT INTO "${table}" (id) VALUES (?) ON CONFLICT DO NOTHING`);
    for (const { id } of entities) insert.run(id);
  }
}

interface CurrentRevision {
  readonly id: string;
  readonly row: number;
  readonly hash: string;
  readonly place: number;
}

function writeRevisions<Entity>(
  database: Database,
  table: RevisionTable<Entity>,
  { hashed, sequence, count }: { hashed: readonly Hashed<Entity>[]; sequence: number; count: Count },
): void {
  const { entity } = table;
  const writer = revisionWriter(database, table);
  const current = new Map(
    database
      .prepare<[], CurrentRevision>(
        `SELECT "${table.columns[0]}" AS id, row, content_hash AS hash, 0 AS place FROM "${table.table}"
         WHERE retired_seq IS NULL`,
      )
      .all()
      .map((revision) => [revision.id, revision]),
  );
  for (const thing of hashed) {
    const old = current.get(thing.id);
    current.delete(thing.id);
    if (old?.hash === thing.hash) continue;
    if (old !== undefined) writer.retire(old.row, sequence);
    writer.add(thing, sequence);
    count({ entity, change: old === undefined ? 'added' : 'changed' });
  }
  for (const { row } of current.values()) {
    writer.retire(row, sequence);
    count({ entity, change: 'retired' });
  }
}

interface ClaimWriting {
  readonly sequence: number;
  readonly count: Count;
  readonly onClaim: () => void;
}

/** Source by source, so that only one source's revisions are compared at a time. */
function writeClaims(
  database: Database,
  bySource: ReadonlyMap<string, readonly Hashed<ClaimBody>[]>,
  { sequence, count, onClaim }: ClaimWriting,
): void {
  const writer = revisionWriter(database, CLAIM_TABLE, ['place']);
  const currentOf = database.prepare<[string], CurrentRevision>(
    `SELECT key AS id, row, content_hash AS hash, place FROM claim_revisions
     WHERE source_id = ? AND retired_seq IS NULL ORDER BY place`,
  );
  const sources = database.prepare<[], { id: string }>('SELECT id FROM sources ORDER BY id').all();
  for (const { id: source } of sources) {
    const claims = bySource.get(source) ?? [];
    const current = new Map(currentOf.all(source).map((revision) => [revision.id, revision]));
    const oldPlaces = new Map([...current].map(([key, { place }]) => [key, place]));
    const places = assignPlaces(
      claims.map(({ id }) => id),
      oldPlaces,
    );
    for (const claim of claims) {
      const old = current.get(claim.id);
      const place = places.get(claim.id) ?? 0;
      current.delete(claim.id);
      onClaim();
      if (old?.hash === claim.hash && old.place === place) continue;
      if (old !== undefined) writer.retire(old.row, sequence);
      writer.add(claim, sequence, [place]);
      count({ entity: 'claim', change: old === undefined ? 'added' : 'changed' });
    }
    for (const { row } of current.values()) {
      writer.retire(row, sequence);
      count({ entity: 'claim', change: 'retired' });
    }
  }
}
