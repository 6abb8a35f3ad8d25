import { expect, test } from 'vitest';

import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { StoredValue } from '#lib/store/write/release-writer.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';

import { CLAIM_COLUMN_NAMES, claimBodyOf, claimValues, CONDITION_COLUMNS } from './claim-columns.ts';
import { VALUE_COLUMNS } from './assertion-columns.ts';
import type { ClaimParts, ClaimRow, ConditionRow, ValueRow } from './claim-row.ts';

interface Stored {
  readonly row: ClaimRow;
  readonly parts: ClaimParts;
}

function named<Row>(names: readonly (keyof Row)[], values: readonly StoredValue[]): Row {
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Row;
}

function stored(claim: ClaimBody): Stored {
  const { assertion, baseline, conditions } = claim;
  return {
    row: named<ClaimRow>(CLAIM_COLUMN_NAMES, claimValues(claim)),
    parts: {
      baselines: 'subjects' in baseline ? baseline.subjects.map((subjectId) => ({ subjectId })) : [],
      values: (assertion.form === 'categorical' ? (assertion.values ?? []) : []).map((each) =>
        named<ValueRow>(VALUE_COLUMNS.names, VALUE_COLUMNS.write(each)),
      ),
      conditions: conditions.map((each) => named<ConditionRow>(CONDITION_COLUMNS.names, CONDITION_COLUMNS.write(each))),
    },
  };
}

function otherThan(value: StoredValue): StoredValue {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value ?? ''}-otherwise`;
}

/** What is read: a claim, or that there is none in such a row. */
function read({ row, parts }: Stored): ClaimBody | 'refused' {
  try {
    return claimBodyOf(row, parts);
  } catch {
    return 'refused';
  }
}

test('a claim is read as it was written', () => {
  for (const claim of FIRST.claims) expect(read(stored(claim))).toEqual(claim);
});

test('no column holds two facts', () => {
  expect(new Set(CLAIM_COLUMN_NAMES).size).toBe(CLAIM_COLUMN_NAMES.length);
});

test.each(CLAIM_COLUMN_NAMES)('the column %s is filled by some claim of the samples, and read', (name) => {
  const filled = FIRST.claims.map(stored).filter(({ row }) => row[name] !== null);
  const heeded = filled.filter(({ row, parts }) => {
    const otherwise = { row: { ...row, [name]: otherThan(row[name]) }, parts };
    return JSON.stringify(read(otherwise)) !== JSON.stringify(read({ row, parts }));
  });
  expect(heeded).not.toEqual([]);
});

test.each(CONDITION_COLUMNS.names)(
  'the column %s of a condition is filled by some claim of the samples, and read',
  (name) => {
    const filled = FIRST.claims
      .flatMap(({ conditions }) => conditions)
      .map((condition) => named<ConditionRow>(CONDITION_COLUMNS.names, CONDITION_COLUMNS.write(condition)))
      .filter((row) => row[name] !== null);
    const heeded = filled.filter((row) => {
      const otherwise = { ...row, [name]: otherThan(row[name]) };
      return JSON.stringify(CONDITION_COLUMNS.read(otherwise, {})) !== JSON.stringify(CONDITION_COLUMNS.read(row, {}));
    });
    expect(heeded).not.toEqual([]);
  },
);
