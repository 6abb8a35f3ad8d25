import { describe, expect, it } from 'vitest';

import type { Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import { CONTEXT, ERRORS, multiplesExample, rowExample, SIZE } from '#lib/chart/goldens/fixtures/tables.ts';
import { MultiplesChart } from '#lib/chart/spec/multiples.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

const FIRST: readonly Draft[] = [
  { of: 'A', value: 3e9 },
  { of: 'B', value: 2e9, source: '2604.12374' },
];
const SECOND: readonly Draft[] = [
  { of: 'B', value: 1e6, source: '2604.12374' },
  { of: 'A', value: 1e5 },
  { of: 'C', value: 1e4, source: '2504.03624' },
];
const size = rowExample(SIZE, FIRST);
const context = rowExample(CONTEXT, SECOND);
const both = multiplesExample([size, context]);

function urlsOf(chart: RowChart, sources: RowChart['sources']): readonly (string | undefined)[] {
  const marks = chart.panels.flatMap((panel) => panel.marks);
  return marks.map(({ sourceNumber }) => sources.find(({ number }) => number === sourceNumber)?.url);
}

describe('small multiples', () => {
  it('are a valid specification', () => {
    expect(MultiplesChart.safeParse(both).error).toBeUndefined();
  });

  it('number their sources once', () => {
    expect(both.sources.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(both.sources.map(({ url }) => url)).size).toBe(3);
  });

  it('keep each figure with the source that states it', () => {
    for (const [index, chart] of [size, context].entries()) {
      const placed = both.charts[index];
      expect(placed === undefined ? [] : urlsOf(placed, both.sources)).toEqual(urlsOf(chart, chart.sources));
    }
  });

  it('keep what may be compared within each chart, by its name', () => {
    const errors = multiplesExample([size, rowExample(ERRORS, [{ of: 'A', value: 5 }])]);
    for (const { title, statement } of errors.charts) {
      expect(errors.statement).toContain(`${title}: ${statement}`);
    }
  });

  it('say once what is the same of all', () => {
    expect(both.statement).toBe(size.statement);
  });
});
