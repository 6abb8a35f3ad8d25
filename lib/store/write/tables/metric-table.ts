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
    'compares_within',
    'has_opponent',
  ],
  laterColumns: ['more_word', 'less_word', 'up_to', 'compares_within', 'has_opponent'],
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
    metric.comparesWithin ?? null,
    metric.hasOpponent ?? null,
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
      columns: ['metric_row', 'position', 'variant_id', 'name', 'definition', 'statement'],
      laterColumns: ['statement'],
      rowsOf: ({ variants = [] }) =>
        variants.map(({ id, name, definition, statement }, position) => [
          position,
          id,
          name,
          definition ?? null,
          statement ?? null,
        ]),
      isLater: true,
    },
    {
      table: 'metric_values',
      columns: ['metric_row', 'position', 'value_id', 'name'],
      rowsOf: ({ values = [] }) => values.map(({ id, name }, position) => [position, id, name]),
      isLater: true,
    },
    {
      table: 'metric_family_keys',
      columns: ['metric_row', 'position', 'family', 'key'],
      rowsOf: ({ materialFor = {} }) =>
        Object.entries(materialFor)
          .flatMap(([family, keys]) => keys.map((key) => [family, key] as const))
          .map(([family, key], position) => [position, family, key]),
      isLater: true,
    },
  ],
  isPlaced: false,
};
