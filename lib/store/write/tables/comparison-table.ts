import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';

import type { RevisionTable } from './revision-table.ts';

export const COMPARISON_TABLE: RevisionTable<CuratedComparison> = {
  entity: 'comparison',
  table: 'comparison_revisions',
  columns: ['comparison_id', 'title', 'reason'],
  valuesOf: ({ id, title, reason }) => [id, title, reason],
  parts: [
    {
      table: 'comparison_subjects',
      columns: ['comparison_row', 'role', 'position', 'subject_id'],
      rowsOf: ({ subjects, benchmarks = [] }) => [
        ...subjects.map((subject, position) => ['compared', position, subject]),
        ...benchmarks.map((benchmark, position) => ['benchmark', position, benchmark]),
      ],
    },
    {
      table: 'comparison_metrics',
      columns: ['comparison_row', 'position', 'metric_id'],
      rowsOf: ({ metrics = [] }) => metrics.map((metric, position) => [position, metric]),
    },
  ],
  isPlaced: false,
};
