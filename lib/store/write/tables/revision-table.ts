import { createHash } from 'node:crypto';

import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { StoredRow, StoredValue } from '#lib/store/write/release-writer.ts';

/** Columns of a table, the first releases of which were written without some of them. */
interface ColumnList {
  readonly columns: readonly string[];
  /** Those of the columns that releases before them did not have; empty, they are no part of the content. */
  readonly laterColumns?: readonly string[];
}

/** Rows that belong to one revision, in their order (authors, conditions). The first column is the revision's row. */
export interface PartTable<Entity> extends ColumnList {
  readonly table: string;
  readonly rowsOf: (entity: Entity) => readonly StoredRow[];
  /** Whether releases before it did not have the table; without rows, it is no part of the content. */
  readonly isLater?: true;
}

/** How one kind of thing lies in the database; the first of its columns names the thing. */
export interface RevisionTable<Entity> extends ColumnList {
  readonly entity: ReleaseChange['entity'];
  readonly table: string;
  readonly valuesOf: (entity: Entity) => StoredRow;
  readonly parts: readonly PartTable<Entity>[];
  /** Whether its rows have an order of their own, which the writer keeps and which is no part of their content. */
  readonly isPlaced: boolean;
}

/**
 * A hash of everything that a revision stores. It is taken of the rows, so neither the order of keys
 * nor the way the entity was made matters, and two revisions are the same exactly when their rows are.
 * A revision that says nothing in columns and tables that came later has the hash that it had before
 * them: otherwise each would count as changed in the first release after.
 */
export function contentHash<Entity>(table: RevisionTable<Entity>, entity: Entity): string {
  const row = hashedForm(table.valuesOf(entity), table.columns, table);
  const content = [row, ...table.parts.flatMap((part) => hashedPart(part, entity))];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

function hashedPart<Entity>(part: PartTable<Entity>, entity: Entity): readonly unknown[] {
  const [, ...columns] = part.columns;
  const rows = part.rowsOf(entity).map((row) => hashedForm(row, columns, part));
  if (part.isLater !== true) return [rows];
  return rows.length === 0 ? [] : [[part.table, rows]];
}

/** The values in their order; then those of later columns that are filled, each with the name of its column. */
function hashedForm(row: StoredRow, columns: readonly string[], { laterColumns = [] }: ColumnList): readonly unknown[] {
  const named = row.map((value, index) => [columns[index] ?? '', hashedValue(value)] as const);
  const isLater = ([column]: (typeof named)[number]) => laterColumns.includes(column);
  return [
    ...named.filter((each) => !isLater(each)).map(([, value]) => value),
    ...named.filter((each) => isLater(each) && each[1] !== null),
  ];
}

/** Truth values are hashed as 1 and 0, as in every release so far: otherwise each revision would count as changed. */
function hashedValue(value: StoredValue): StoredValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
