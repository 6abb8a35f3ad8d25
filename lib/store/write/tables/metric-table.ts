import type { Metric } from '#lib/domain/facts/metric.ts';

import type { RevisionTable } from './revision-table.ts';

export const METRIC_TABLE: RevisionTable<Metric> = {
  entity: 'metric',
  table: 'metric_revisions',
  columns: [
    'metric_id',
    'name',
    'definition',
    'noun',
    'statement',
    'group',
    'unit',
    'direction',
    'scale',
    'range_low',
    'range_high',
    'more_word',
    'less_word',
    'up_to',
  ],
  laterColumns: ['more_word', 'less_word', 'up_to'],
  valuesOf: (metric) => [
    metric.id,
    metric.name,
    metric.definition,
    metric.noun ?? null,
    metric.statement ?? null,
    metric.group,
    metric.unit,
    metric.direction,
    metric.scale,
    metric.range.low ?? null,
    metric.range.high ?? null,
    metric.comparative?.more ?? null,
    metric.comparative?.less ?? null,
    metric.upTo ?? null,
  ],
  parts: [
    {
      table: 'metric_material_keys',
      columns: ['metric_row', 'position', 'key'],
      rowsOf: ({ material }) => material.map((key, position) => [position, key]),
    },
    {
      table: 'metric_subject_kinds',
      columns: ['metric_row', 'position', 'kind'],
      rowsOf: ({ appliesTo }) => appliesTo.map((kind, position) => [position, kind]),
    },
    {
      table: 'metric_families',
      columns: ['metric_row', 'position', 'family'],
      rowsOf: ({ families = [] }) => families.map((family, position) => [position, family]),
    },
    {
      table: 'metric_variants',
      columns: ['metric_row', 'position', 'variant_id', 'name', 'definition'],
      rowsOf: ({ variants = [] }) =>
        variants.map(({ id, name, definition }, position) => [position, id, name, definition ?? null]),
      isLater: true,
    },
    {
      table: 'metric_values',
      columns: ['metric_row', 'position', 'value_id', 'name'],
      rowsOf: ({ values = [] }) => values.map(({ id, name }, position) => [position, id, name]),
      isLater: true,
    },
  ],
  isPlaced: false,
};
