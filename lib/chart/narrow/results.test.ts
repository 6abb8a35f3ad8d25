import { describe, expect, it } from 'vitest';

import { resultsExample, type ResultDraft } from '#lib/chart/goldens/fixtures/results.ts';
import { cutResults, restrictResults } from './results.ts';

const drafts: readonly ResultDraft[] = [
  { of: 'A', on: 'MMLU', value: 60, experiment: 'main' },
  { of: 'B', on: 'MMLU', value: 70, experiment: 'main' },
  { of: 'C', on: 'MMLU', value: 80, experiment: 'theirs', source: '2604.12374' },
  { of: 'D', on: 'MMLU', value: 90, experiment: 'theirs', source: '2604.12374' },
  { of: 'A', on: 'GPQA', value: 50, experiment: 'main' },
];
const chart = resultsExample(drafts, { chosen: ['D'] });

function idsOf(names: readonly string[], columns: readonly string[]): ReadonlySet<string> {
  const rows = new Set(chart.rows.filter(({ label }) => names.includes(label)).map(({ id }) => id));
  const kept = new Set(chart.columns.filter(({ label }) => columns.includes(label)).map(({ id }) => id));
  return new Set(
    chart.cells.filter(({ rowId, columnId }) => rows.has(rowId) && kept.has(columnId)).map(({ claimId }) => claimId),
  );
}

describe('a heat table with some of its figures alone', () => {
  it('is itself where all are kept', () => {
    expect(restrictResults(chart, new Set(chart.cells.map(({ claimId }) => claimId)))).toBe(chart);
  });

  it('counts the rows and columns that it leaves out, and keeps those that were asked for', () => {
    const less = restrictResults(chart, idsOf(['A', 'B'], ['MMLU']));
    expect(less.rows.map(({ label }) => label).toSorted()).toEqual(['A', 'B', 'D']);
    expect(less.left).toEqual({ rows: 1, columns: 1 });
    expect(less.sources).toHaveLength(1);
  });

  it('keeps only sets of which figures are left, and shades none that stands alone', () => {
    const less = restrictResults(chart, idsOf(['A', 'B', 'D'], ['MMLU']));
    const [column] = less.columns;
    expect(column?.sets.map(({ size, holds }) => ({ size, holds }))).toEqual([
      { size: 2, holds: true },
      { size: 1, holds: false },
    ]);
    const alone = less.cells.find(({ rowId }) => less.rows.find(({ id }) => id === rowId)?.label === 'D');
    expect(alone).toMatchObject({ setIndex: 1, isBest: false });
    expect(alone?.shade).toBeUndefined();
    expect(less.cells.filter(({ isBest }) => isBest)).toHaveLength(1);
  });
});

describe('a heat table that is cut', () => {
  it('keeps all rows that were asked for, and the fullest columns of its rows', () => {
    const many = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 8 }, (__, column): ResultDraft => ({
        of: `M${row}`,
        on: `B${column}`,
        value: row + column,
      })),
    ).flat();
    const chosen = Array.from({ length: 30 }, (_, index) => `M${59 - index}`);
    const cut = cutResults(resultsExample(many, { chosen }), 120);
    expect(cut.rows.map(({ label }) => label)).toEqual(chosen);
    expect(cut.columns).toHaveLength(4);
    expect(cut.left).toEqual({ rows: 30, columns: 4 });
  });
});
