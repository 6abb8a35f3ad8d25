import { createHash } from 'node:crypto';

import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { StoredRow } from '#lib/store/write/release-writer.ts';

/** Rows that belong to one revision, in their order (authors, conditions). The first column is the revision's row. */
export interface PartTable<Entity> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rowsOf: (entity: Entity) => readonly StoredRow[];
}

/** How one kind of thing lies in the database; the first of its columns names the thing. */
export interface RevisionTable<Entity> {
  readonly entity: ReleaseChange['entity'];
  readonly table: string;
  readonly columns: readonly string[];
  readonly valuesOf: (entity: Entity) => StoredRow;
  readonly parts: readonly PartTable<Entity>[];
  /** Whether its rows have an order of their own, which the writer keeps and which is no part of their content. */
  readonly isPlaced: boolean;
}

/**
 * A hash of everything that a revision stores. It is taken of the rows, so neither the order of keys
 * nor the way the entity was made matters, and two revisions are the same exactly when their rows are.
 */
export function contentHash<Entity>(table: RevisionTable<Entity>, entity: Entity): string {
  const rows = [hashedForm(table.valuesOf(entity)), ...table.parts.map(({ rowsOf }) => rowsOf(entity).map(hashedForm))];
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64url');
}

/** Truth values are hashed as 1 and 0, as in every release so far: otherwise each revision would count as changed. */
function hashedForm(row: StoredRow): StoredRow {
  return row.map((value) => (typeof value === 'boolean' ? Number(value) : value));
}
