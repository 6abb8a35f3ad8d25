import type { Subject } from '#lib/domain/facts/subject.ts';

import type { RevisionTable } from './revision-table.ts';

export const SUBJECT_TABLE: RevisionTable<Subject> = {
  entity: 'subject',
  table: 'subject_revisions',
  columns: [
    'subject_id',
    'family_id',
    'name',
    'kind',
    'standing',
    'organisation',
    'summary',
    'introduced_by',
    'note',
    'short_name',
  ],
  laterColumns: ['note', 'short_name'],
  valuesOf: (subject) => [
    subject.id,
    subject.family,
    subject.name,
    subject.kind,
    subject.standing,
    subject.organisation,
    subject.summary,
    subject.introducedBy ?? null,
    subject.note ?? null,
    subject.shortName ?? null,
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
    {
      table: 'subject_match_keys',
      columns: ['subject_row', 'position', 'key'],
      rowsOf: ({ mustMatch = [] }) => mustMatch.map((key, position) => [position, key]),
      isLater: true,
    },
    {
      table: 'subject_roles',
      columns: ['subject_row', 'position', 'role'],
      rowsOf: ({ roles = [] }) => roles.map((role, position) => [position, role]),
      isLater: true,
    },
  ],
  isPlaced: false,
};
