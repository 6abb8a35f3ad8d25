import type { Subject } from '#lib/domain/facts/subject.ts';

import type { RevisionTable } from './revision-table.ts';

export const SUBJECT_TABLE: RevisionTable<Subject> = {
  entity: 'subject',
  table: 'subject_revisions',
  columns: ['subject_id', 'family_id', 'name', 'kind', 'standing', 'organisation', 'summary', 'introduced_by', 'note'],
  laterColumns: ['note'],
  valuesOf: ({ id, family, name, kind, standing, organisation, summary, introducedBy, note }) => [
    id,
    family,
    name,
    kind,
    standing,
    organisation,
    summary,
    introducedBy ?? null,
    note ?? null,
  ],
  parts: [
    {
      table: 'subject_aliases',
      columns: ['subject_row', 'position', 'name', 'context'],
      rowsOf: ({ aliases }) => aliases.map(({ name, context }, position) => [position, name, context ?? null]),
    },
    {
      table: 'subject_relations',
      columns: ['subject_row', 'position', 'type', 'target', 'how'],
      rowsOf: ({ relations }) =>
        relations.map(({ type, target, how }, position) => [position, type, target, how ?? null]),
    },
    {
      table: 'subject_parts',
      columns: ['subject_row', 'position', 'part_id', 'name', 'key'],
      rowsOf: ({ parts = [] }) => parts.map(({ id, name, key }, position) => [position, id, name, key]),
      isLater: true,
    },
  ],
  isPlaced: false,
};
