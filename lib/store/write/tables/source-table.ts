import type { Source } from '#lib/domain/facts/source.ts';

import type { RevisionTable } from './revision-table.ts';

export const SOURCE_TABLE: RevisionTable<Source> = {
  entity: 'source',
  table: 'source_revisions',
  columns: [
    'source_id',
    'title',
    'kind',
    'publisher',
    'organisation',
    'published',
    'version',
    'version_url',
    'as_of',
    'read',
    'later_version_of',
    'url',
    'licence',
    'authors_complete',
    'note',
  ],
  laterColumns: ['version_url', 'as_of', 'read', 'later_version_of'],
  valuesOf: (source) => [
    source.id,
    source.title,
    source.kind,
    source.publisher,
    source.organisation,
    source.published ?? '',
    source.version ?? null,
    source.versionUrl ?? null,
    source.asOf ?? null,
    source.read ?? null,
    source.laterVersionOf ?? null,
    source.url,
    source.licence ?? null,
    source.authorsComplete,
    source.note ?? null,
  ],
  parts: [
    {
      table: 'source_authors',
      columns: ['source_row', 'position', 'name'],
      rowsOf: ({ authors }) => authors.map((name, position) => [position, name]),
    },
    {
      table: 'source_subjects',
      columns: ['source_row', 'role', 'position', 'subject_id'],
      rowsOf: ({ introduces, evaluates }) => [
        ...introduces.map((subject, position) => ['introduces', position, subject]),
        ...evaluates.map((subject, position) => ['evaluates', position, subject]),
      ],
    },
  ],
  isPlaced: false,
};
