import type { Database, Statement } from 'better-sqlite3';

import type { Hashed } from './hashed-dataset.ts';
import type { RevisionTable, SqlValue } from './tables/revision-table.ts';

/** Writes revisions of one kind of thing. Every statement is prepared once. */
export interface RevisionWriter<Entity> {
  /** Adds a revision that came in a release; `extra` are the values of the extra columns. */
  readonly add: (hashed: Hashed<Entity>, sequence: number, extra?: readonly SqlValue[]) => void;
  /** Ends a revision with a release. */
  readonly retire: (row: number, sequence: number) => void;
}

/**
 * The statements go to the driver and not through Prisma: an import writes rows by the million in
 * one transaction, at tens of times the speed, and a bound statement of plain SQL is all it takes.
 */
export function revisionWriter<Entity>(
  database: Database,
  table: RevisionTable<Entity>,
  extraColumns: readonly string[] = [],
): RevisionWriter<Entity> {
  const ownColumns = ['row', ...table.columns, ...extraColumns, 'content_hash', 'added_seq'];
  const insertRevision = insertStatement(database, table.table, ownColumns);
  const parts = table.parts.map((part) => ({
    rowsOf: part.rowsOf,
    insert: insertStatement(database, part.table, part.columns),
  }));
  const retire = database.prepare<[number, number]>(`UPDATE "${table.table}" SET retired_seq = ? WHERE row = ?`);
  let row = lastRow(database, table.table);
  return {
    add: ({ entity, hash }, sequence, extra = []) => {
      row += 1;
      insertRevision.run([row, ...table.valuesOf(entity), ...extra, hash, sequence]);
      for (const { rowsOf, insert } of parts) for (const values of rowsOf(entity)) insert.run([row, ...values]);
    },
    retire: (retiredRow, sequence) => {
      retire.run(sequence, retiredRow);
    },
  };
}

/** A prepared `INSERT` with one parameter for each column. */
export function insertStatement(
  database: Database,
  table: string,
  columns: readonly string[],
): Statement<[readonly SqlValue[]]> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
}

function lastRow(database: Database, table: string): number {
  return (
    database.prepare<[], { last: number }>(`SELECT coalesce(max(row), 0) AS last FROM "${table}"`).get()?.last ?? 0
  );
}
