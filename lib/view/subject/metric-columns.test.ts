import { describe, expect, test } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import {
  condition,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  subjectId,
  type SUBJECT_IDS,
} from '#lib/domain/testing/samples.ts';

import { columnsOfMetric, INSTRUMENTS_MAX } from './metric-columns.ts';

const metric = sampleMetric({ name: 'Word error rate' });
const CATALOG = sampleCatalog([metric]);

function claimOn(subject: (typeof SUBJECT_IDS)[number], benchmark?: string): Claim {
  const conditions = benchmark === undefined ? [] : [condition('benchmark', benchmark)];
  return sampleClaim(`${subject}-${benchmark?.toLowerCase() ?? 'none'}`, { subject: subjectId(subject), conditions });
}

describe('the columns of a metric', () => {
  const claims = [
    claimOn('alpha', 'Noisy'),
    claimOn('alpha', 'Clean'),
    claimOn('beta', 'Clean'),
    claimOn('gamma'),
    claimOn('delta', 'Noisy'),
    claimOn('gamma', 'Clean'),
  ];
  const columns = columnsOfMetric(metric, claims, CATALOG);

  test('are the metric by itself and one for each instrument, those that most subjects share in front', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'Word error rate',
      'Word error rate (Clean)',
      'Word error rate (Noisy)',
    ]);
  });

  test('sort by the one in which most subjects have figures, and by no other', () => {
    expect(columns.filter(({ isSortable }) => isSortable).map(({ label }) => label)).toEqual(['Clean']);
  });

  test('hold claims of one instrument each', () => {
    for (const column of columns) expect(new Set(column.claims.map(instrumentKey)).size).toBe(1);
  });

  test('are one that sorts where nothing is claimed', () => {
    expect(columnsOfMetric(metric, [], CATALOG)).toMatchObject([{ name: 'Word error rate', isSortable: true }]);
  });
});

test('instruments beyond the limit share a last column that does not sort, and no claim is lost', () => {
  const names = Array.from({ length: INSTRUMENTS_MAX + 3 }, (_, index) => `Set ${String.fromCodePoint(65 + index)}`);
  const claims = names.map((name) => claimOn('alpha', name.replace(' ', '')));
  const columns = columnsOfMetric(metric, claims, CATALOG);
  expect(columns).toHaveLength(INSTRUMENTS_MAX + 1);
  expect(columns.flatMap((column) => column.claims)).toEqual(claims);
  expect(columns.map(({ isRest }) => isRest).indexOf(true)).toBe(INSTRUMENTS_MAX);
  expect(columns.at(-1)).toMatchObject({ isSortable: false, name: 'Word error rate (other yardsticks)' });
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
});

test('figures of two tests never share a column where values compare within one test alone', () => {
  const scores = sampleMetric({ name: 'Opinion score', comparesWithin: 'experiment' });
  const claims = [
    { ...claimOn('alpha', 'Clean'), experiment: 'first-test' },
    { ...claimOn('beta', 'Clean'), experiment: 'first-test' },
    { ...claimOn('gamma', 'Clean'), experiment: 'second-test' },
  ];
  const columns = columnsOfMetric(scores, claims, sampleCatalog([scores]));
  expect(columns.map((column) => column.claims.length)).toEqual([2, 1]);
  expect(columns.map(({ label }) => /\((.*)\)/.exec(label)?.[1])).toEqual(['first test', 'second test']);
});
