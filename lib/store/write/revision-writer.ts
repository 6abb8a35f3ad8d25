import type { Hashed } from './hashed-dataset.ts';
import type { ReleaseWriter, StoredRow } from './release-writer.ts';
import type { RevisionTable } from './tables/revision-table.ts';

/** A thing that gets a new revision; `place` is the order of a claim inside its source. */
export interface NewRevision<Entity> extends Hashed<Entity> {
  readonly place: number;
}

/** Writes the revisions of one kind of thing that come and go with one release. */
export interface RevisionWriter<Entity> {
  readonly add: (revisions: readonly NewRevision<Entity>[]) => Promise<void>;
  /** Ends the revisions in these rows. */
  readonly retire: (rows: readonly number[]) => Promise<void>;
}

export async function revisionWriter<Entity>(
  writer: ReleaseWriter,
  table: RevisionTable<Entity>,
  sequence: number,
): Promise<RevisionWriter<Entity>> {
  const placeColumns = table.isPlaced ? ['place'] : [];
  const columns = ['row', ...table.columns, ...placeColumns, 'content_hash', 'added_seq'];
  let last = await writer.lastRow(table.table);
  return {
    add: async (revisions) => {
      const numbered = revisions.map((revision, index) => ({ ...revision, row: last + 1 + index }));
      last += revisions.length;
      await writer.insert(
        table.table,
        columns,
        numbered.map(({ row, entity, hash, place }) => {
          return [row, ...table.valuesOf(entity), ...(table.isPlaced ? [place] : []), hash, sequence];
        }),
      );
      for (const part of table.parts) {
        const rows = numbered.flatMap(({ row, entity }) =>
          part.rowsOf(entity).map((values): StoredRow => [row, ...values]),
        );
        await writer.insert(part.table, part.columns, rows);
      }
    },
    retire: (rows) => writer.retire(table.table, rows, sequence),
  };
}
