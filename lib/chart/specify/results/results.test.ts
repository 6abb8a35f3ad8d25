import { describe, expect, it } from 'vitest';

import { ERRORS, resultsExample, type ResultDraft } from '#lib/chart/goldens/fixtures/results.ts';
import { ResultsChart } from '#lib/chart/spec/results.ts';

const together = { experiment: 'main', with: { shots: '5' } } as const;

function cellOf({ cells, rows }: ResultsChart, label: string) {
  const row = rows.find((each) => each.label === label);
  return cells.find(({ rowId }) => rowId === row?.id);
}

describe('a heat table', () => {
  it('is valid, and has a row for each subject and a column for each benchmark and split', () => {
    const chart = resultsExample([
      { of: 'A', on: 'ARC/Challenge', value: 1, ...together },
      { of: 'A', on: 'ARC/Easy', value: 2, ...together },
      { of: 'B', on: 'ARC/Easy', value: 3, ...together },
    ]);
    expect(ResultsChart.safeParse(chart).error).toBeUndefined();
    expect(chart.rows.map(({ label }) => label)).toEqual(['A', 'B']);
    expect(chart.columns.map(({ label, part }) => `${label}, ${part ?? ''}`)).toEqual(['ARC, Easy', 'ARC, Challenge']);
    expect(chart.columns.map(({ shared }) => shared)).toEqual(['number of shots: 5', 'number of shots: 5']);
  });

  it('shades from the last to the best of figures that may be compared, and marks the best', () => {
    const chart = resultsExample([
      { of: 'A', on: 'MMLU', value: 60, ...together },
      { of: 'B', on: 'MMLU', value: 80, ...together },
      { of: 'C', on: 'MMLU', value: 70, ...together },
    ]);
    expect(['A', 'B', 'C'].map((name) => cellOf(chart, name)?.shade)).toEqual([0, 1, 0.5]);
    expect(['A', 'B', 'C'].map((name) => cellOf(chart, name)?.isBest)).toEqual([false, true, false]);
  });

  it('takes the least for the best where less is better', () => {
    const drafts = [20, 10].map((value, index): ResultDraft => ({
      of: `M${index}`,
      on: 'LibriSpeech',
      value,
      metric: ERRORS,
      ...together,
    }));
    expect(cellOf(resultsExample(drafts), 'M1')?.isBest).toBe(true);
  });

  it('neither shades nor marks figures of which nothing says that they may be compared', () => {
    const chart = resultsExample([
      { of: 'A', on: 'MMLU', value: 60, with: { shots: '5' } },
      { of: 'B', on: 'MMLU', value: 80, with: { shots: '0' }, source: '2604.12374' },
    ]);
    expect(chart.cells.map(({ shade, isBest }) => ({ shade, isBest }))).toEqual([{ isBest: false }, { isBest: false }]);
    expect(chart.cells.map(({ odd }) => odd)).toEqual(['number of shots: 5', 'number of shots: 0']);
  });

  it('marks no best where a figure of the set may be better', () => {
    const chart = resultsExample([
      { of: 'A', on: 'MMLU', value: 60, ...together },
      { of: 'B', on: 'MMLU', value: 70, ...together },
      { of: 'C', on: 'MMLU', value: 80, bound: 'up-to', ...together },
    ]);
    expect(chart.cells.some(({ isBest }) => isBest)).toBe(false);
    expect(cellOf(chart, 'C')?.shade).toBeUndefined();
  });

  it('marks all that are best alike, and nothing where all are alike', () => {
    const alike = resultsExample(['A', 'B'].map((of) => ({ of, on: 'MMLU', value: 60, ...together })));
    expect(alike.cells.map(({ shade }) => shade)).toEqual([undefined, undefined]);
    const best = resultsExample(
      [60, 60, 50].map((value, index) => ({ of: `M${index}`, on: 'MMLU', value, ...together })),
    );
    expect(best.cells.filter(({ isBest }) => isBest)).toHaveLength(2);
  });

  it('puts those who were asked for first, by their short names', () => {
    const chart = resultsExample(
      ['A', 'B', 'C'].map((of) => ({ of, on: 'MMLU', value: 60, ...together })),
      { chosen: ['C'], shortNames: { C: 'Sea' } },
    );
    expect(chart.rows.map(({ label, isChosen }) => [label, isChosen])).toEqual([
      ['Sea', true],
      ['A', false],
      ['B', false],
    ]);
  });

  it('names the metric of most columns once', () => {
    const chart = resultsExample([
      { of: 'A', on: 'MMLU', value: 60, ...together },
      { of: 'A', on: 'GPQA', value: 60, ...together },
      { of: 'A', on: 'LibriSpeech', value: 6, metric: ERRORS, ...together },
    ]);
    expect(chart.mainMetric).toBe('Accuracy');
    expect(chart.subtitle).toBe('Accuracy, higher is better; other measures stand in the heads');
  });

  it('counts further figures of a subject under the same benchmark', () => {
    const chart = resultsExample([
      { of: 'A', on: 'MMLU', value: 60, ...together },
      { of: 'A', on: 'MMLU', value: 61, source: '2604.12374' },
    ]);
    expect(chart.cells.map(({ moreCount }) => moreCount)).toEqual([1]);
  });
});
