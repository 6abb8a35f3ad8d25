import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import { VALUE_COLUMNS } from '#lib/store/columns/assertion-columns.ts';
import { BASELINE_SUBJECT } from '#lib/store/columns/baseline-columns.ts';
import { CLAIM_COLUMN_NAMES, claimValues, CONDITION_COLUMNS } from '#lib/store/columns/claim-columns.ts';
import type { BaselineRow, ConditionRow, ValueRow } from '#lib/store/columns/claim-row.ts';
import { databaseName, everyColumn } from '#lib/store/columns/columns.ts';

import type { RevisionTable } from './revision-table.ts';

/** Claims; their columns and values follow from the one description in `columns/claim-columns.ts`. */
export const CLAIM_TABLE: RevisionTable<ClaimBody> = {
  entity: 'claim',
  table: 'claim_revisions',
  columns: CLAIM_COLUMN_NAMES.map(databaseName),
  laterColumns: ['sense', 'baseline_implied', 'hedge', 'experiment'],
  valuesOf: claimValues,
  parts: [
    {
      table: 'claim_baselines',
      columns: ['claim_row', 'position', ...everyColumn<BaselineRow>()(BASELINE_SUBJECT.names).map(databaseName)],
      rowsOf: ({ baseline }) =>
        'subjects' in baseline
          ? baseline.subjects.map((subject, position) => [position, ...BASELINE_SUBJECT.write(subject)])
          : [],
    },
    {
      table: 'claim_conditions',
      columns: ['claim_row', 'position', ...everyColumn<ConditionRow>()(CONDITION_COLUMNS.names).map(databaseName)],
      laterColumns: ['name', 'bound'],
      rowsOf: ({ conditions }) =>
        conditions.map((condition, position) => [position, ...CONDITION_COLUMNS.write(condition)]),
    },
    {
      table: 'claim_values',
      columns: ['claim_row', 'position', ...everyColumn<ValueRow>()(VALUE_COLUMNS.names).map(databaseName)],
      rowsOf: ({ assertion }) =>
        assertion.form === 'categorical'
          ? (assertion.values ?? []).map((value, position) => [position, ...VALUE_COLUMNS.write(value)])
          : [],
      isLater: true,
    },
  ],
  isPlaced: true,
};
