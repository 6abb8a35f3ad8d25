import { describe, expect, it } from 'vitest';

import { sampleMetric } from '#lib/domain/testing/samples.ts';
import type { ComparisonRow } from './comparison.ts';
import { verdictGroups, verdictSummary } from './verdict-summary.ts';
import type { Verdict } from './verdict.ts';

const METRIC = sampleMetric({ name: 'Errors' });
const PAIR: ComparisonRow['pairs'] = [
  {
    places: [0, 1],
    claims: ['a/x', 'a/y'] as unknown as ComparisonRow['pairs'][number]['claims'],
    isOfLeading: true,
    verdict: 'comparable',
    reasons: [],
    sentence: '',
    order: 'more',
  },
];

function row(label: string, verdict: Verdict, sentence: string, changes: Partial<ComparisonRow> = {}) {
  return {
    metric: METRIC,
    instrument: { key: label, label },
    pairs: PAIR,
    verdict,
    isMixed: false,
    sentence,
    ...changes,
  };
}

const ROWS = [
  row('A', 'not-established', 'Hardware is not stated.'),
  row('B', 'comparable', 'Comparable: all stated.'),
  row('C', 'not-established', 'Batch size is not stated.'),
  row('D', 'not-established', 'Hardware is not stated.'),
  row('E', 'not-established', 'Alpha and Beta: fine.', { isMixed: true }),
  row('F', 'comparable', 'Only one figure is stated.', { pairs: [] }),
];

describe('the verdicts of many rows', () => {
  it('are counted in one sentence, what may be compared first, without rows of one figure', () => {
    expect(verdictSummary(verdictGroups(ROWS))).toBe(
      'Of the 5 rows with figures to compare: 1 comparable, 3 not established and 1 to be compared among some only.',
    );
  });

  it('give each reason once with the rows that it concerns, that of most rows first', () => {
    const group = verdictGroups(ROWS).find(({ verdict }) => verdict === 'not-established');
    expect(group?.reasons.map(({ sentence, rows }) => [sentence, ...rows.flatMap((own) => own.instruments)])).toEqual([
      ['Hardware is not stated.', 'A', 'D'],
      ['Batch size is not stated.', 'C'],
    ]);
  });

  it('lose no row that has figures to compare', () => {
    const told = verdictGroups(ROWS).flatMap(({ reasons }) => reasons.flatMap(({ rows }) => rows));
    expect(told.flatMap(({ instruments }) => instruments).toSorted()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it.each([
    [[], 'No metric has figures for more than one of these, so nothing can be compared by figures.'],
    [ROWS.slice(1, 2), 'The one row with figures to compare is comparable.'],
    [[ROWS[0], ROWS[2]], 'All 2 rows with figures to compare are not established.'],
  ])('are said plainly where there is one of them, or none', (rows, sentence) => {
    expect(verdictSummary(verdictGroups(rows.flatMap((one) => one ?? [])))).toBe(sentence);
  });
});
