import { createHash } from 'node:crypto';

import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';

export type SqlValue = string | number | null;

/** Rows that belong to one revision, in their order (authors, conditions). The first column is the revision's row. */
export interface PartTable<Entity> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rowsOf: (entity: Entity) => readonly (readonly SqlValue[])[];
}

/** How one kind of thing lies in the database. The columns of schema.prisma are named here once for writing. */
export interface RevisionTable<Entity> {
  readonly entity: ReleaseChange['entity'];
  readonly table: string;
  readonly columns: readonly string[];
  readonly valuesOf: (entity: Entity) => readonly SqlValue[];
  readonly parts: readonly PartTable<Entity>[];
}

/**
 * A hash of everything that a revision stores. It is taken of the rows, so neither the order of keys
 * nor the way the entity was made matters, and two revisions are the same exactly when their rows are.
 */
export function contentHash<Entity>(table: RevisionTable<Entity>, entity: Entity): string {
  const content = [table.valuesOf(entity), ...table.parts.map(({ rowsOf }) => rowsOf(entity))];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
