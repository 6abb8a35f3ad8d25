import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { ClaimBody } from '#lib/domain/facts/claim.ts';

import { assignPlaces } from './assign-places.ts';
import type { Hashed } from './hashed-dataset.ts';
import type { ReleaseWriter, StandingRevision } from './release-writer.ts';
import { revisionWriter, type NewRevision, type RevisionWriter } from './revision-writer.ts';
import { CLAIM_TABLE } from './tables/claim-table.ts';
import type { RevisionTable } from './tables/revision-table.ts';

/** Rows that are handed to the database at once. */
const BATCH = 1_000;

export interface Writing {
  readonly writer: ReleaseWriter;
  /** The number of the release that is being written. */
  readonly sequence: number;
  /** Told of each thing that the release adds, changes or retires. */
  readonly count: (change: Omit<ReleaseChange, 'id'>) => void;
}

/** Adds what is new or otherwise than before, and retires what is gone or otherwise. */
export async function writeRevisions<Entity>(
  writing: Writing,
  table: RevisionTable<Entity>,
  hashed: readonly Hashed<Entity>[],
): Promise<void> {
  const { writer, sequence } = writing;
  const revisions = await revisionWriter(writer, table, sequence);
  const standing = await writer.standing(table.table, table.columns[0] ?? '');
  const wanted = hashed.map((thing) => ({ ...thing, place: 0 }));
  await replace(writing, table, { revisions, wanted, standing, onDone: () => {} });
}

/** The same for claims, source by source, so that only one source's revisions are compared at a time. */
export async function writeClaims(
  writing: Writing,
  bySource: ReadonlyMap<string, readonly Hashed<ClaimBody>[]>,
  onDone: (claimCount: number) => void,
): Promise<void> {
  const { writer, sequence } = writing;
  const revisions = await revisionWriter(writer, CLAIM_TABLE, sequence);
  for (const source of (await writer.ids('sources')).toSorted()) {
    const standing = await writer.standingClaims(source);
    const claims = bySource.get(source) ?? [];
    const places = assignPlaces(
      claims.map(({ id }) => id),
      new Map(standing.map(({ id, place }) => [id, place])),
    );
    const wanted = claims.map((claim) => ({ ...claim, place: places.get(claim.id) ?? 0 }));
    await replace(writing, CLAIM_TABLE, { revisions, wanted, standing, onDone });
  }
}

interface Replacing<Entity> {
  readonly revisions: RevisionWriter<Entity>;
  readonly wanted: readonly NewRevision<Entity>[];
  readonly standing: readonly StandingRevision[];
  readonly onDone: (count: number) => void;
}

async function replace<Entity>(
  { count }: Writing,
  { entity }: RevisionTable<Entity>,
  { revisions, wanted, standing, onDone }: Replacing<Entity>,
): Promise<void> {
  const old = new Map(standing.map((revision) => [revision.id, revision]));
  const isNew = ({ id, hash, place }: NewRevision<Entity>) =>
    old.get(id)?.hash !== hash || old.get(id)?.place !== place;
  const added = wanted.filter(isNew);
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = standing.filter(({ id }) => !ids.has(id));
  const replaced = added.flatMap(({ id }) => old.get(id) ?? []);
  await revisions.retire([...replaced, ...gone].map(({ row }) => row));
  for (const { id } of added) count({ entity, change: old.has(id) ? 'changed' : 'added' });
  for (const _ of gone) count({ entity, change: 'retired' });
  onDone(wanted.length - added.length);
  for (let start = 0; start < added.length; start += BATCH) {
    const batch = added.slice(start, start + BATCH);
    await revisions.add(batch);
    onDone(batch.length);
  }
}
