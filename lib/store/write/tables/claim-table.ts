import { quantityOf, type ClaimBody } from '#lib/domain/facts/claim.ts';

import type { StoredValue } from '#lib/store/write/release-writer.ts';

import type { RevisionTable } from './revision-table.ts';

/** Claims; `place`, their order inside the source, is kept by the writer and is no part of their content. */
export const CLAIM_TABLE: RevisionTable<ClaimBody> = {
  entity: 'claim',
  table: 'claim_revisions',
  columns: [
    'source_id',
    'key',
    'subject_id',
    'metric_id',
    'form',
    'relative_form',
    'polarity',
    'words',
    'amount',
    'low',
    'high',
    'printed',
    'unit',
    'bound',
    'baseline_mode',
    'baseline_description',
    'baseline_examples',
    'nature',
    'phrase',
    'locator',
    'note',
    'uncertainty_kind',
    'uncertainty_amount',
    'uncertainty_level_percent',
    'uncertainty_sample_size',
  ],
  valuesOf: (claim) => [
    claim.source,
    claim.key,
    claim.subject,
    claim.metric,
    ...assertionValues(claim),
    ...quantityValues(claim),
    ...baselineValues(claim),
    claim.nature,
    claim.phrase,
    claim.locator,
    claim.note ?? null,
    claim.uncertainty?.kind ?? null,
    claim.uncertainty?.amount ?? null,
    claim.uncertainty?.levelPercent ?? null,
    claim.uncertainty?.sampleSize ?? null,
  ],
  parts: [
    {
      table: 'claim_baselines',
      columns: ['claim_row', 'position', 'subject_id'],
      rowsOf: ({ baseline }) =>
        'subjects' in baseline ? baseline.subjects.map((subject, position) => [position, subject]) : [],
    },
    {
      table: 'claim_conditions',
      columns: ['claim_row', 'position', 'key', 'text', 'amount', 'unit', 'printed'],
      rowsOf: ({ conditions }) =>
        conditions.map(({ key, value, unit, printed }, position) => [
          position,
          key,
          typeof value === 'string' ? value : null,
          typeof value === 'number' ? value : null,
          unit,
          printed ?? null,
        ]),
    },
  ],
  isPlaced: true,
};

function assertionValues({ assertion }: ClaimBody): readonly StoredValue[] {
  switch (assertion.form) {
    case 'absolute':
      return [assertion.form, null, null, null];
    case 'relative':
      return [assertion.form, assertion.relativeForm, assertion.polarity, null];
    case 'direction':
      return [assertion.form, null, null, assertion.outcome];
    case 'superlative':
    case 'categorical':
      return [assertion.form, null, null, assertion.text];
  }
}

function quantityValues(claim: ClaimBody): readonly StoredValue[] {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [null, null, null, null, null, null];
  const { figure, printed, unit, bound } = quantity;
  const ends = figure.kind === 'number' ? [figure.amount, null, null] : [null, figure.low, figure.high];
  return [...ends, printed, unit, bound];
}

function baselineValues({ baseline }: ClaimBody): readonly StoredValue[] {
  if (baseline.mode === 'none') return [baseline.mode, null, null];
  if (baseline.mode === 'unnamed') return [baseline.mode, baseline.description, null];
  return [baseline.mode, baseline.description ?? null, baseline.examples];
}
