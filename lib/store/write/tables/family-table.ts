import type { Family } from '#lib/domain/facts/family.ts';

import type { RevisionTable } from './revision-table.ts';

export const FAMILY_TABLE: RevisionTable<Family> = {
  entity: 'family',
  table: 'family_revisions',
  columns: ['family_id', 'name', 'description', 'place'],
  valuesOf: ({ id, name, description, order }) => [id, name, description, order],
  parts: [],
  isPlaced: false,
};
