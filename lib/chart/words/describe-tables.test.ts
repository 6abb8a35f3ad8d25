import { describe, expect, it } from 'vitest';

import { describeChart } from './describe.ts';
import { resultsExample } from '#lib/chart/goldens/fixtures/results.ts';
import { ACCURACY, matrixExample, quoteExample } from '#lib/chart/goldens/fixtures/tables.ts';

describe('the words of a matrix', () => {
  it('set a figure against all that it is claimed against, once', () => {
    const text = describeChart(
      matrixExample([
        { of: 'X', against: ['A', 'B'], group: 'small models', says: 3.3, bound: 'up-to' },
        { of: 'X', metric: ACCURACY, against: ['A'], says: 'better' },
      ]),
    );
    expect(text.split('Inference throughput against small models such as A and B: ≤ 3.3x')).toHaveLength(2);
    expect(text).toContain('Accuracy against A: better');
  });
});

describe('the words of quotations', () => {
  it('keep the sentence and the phrase of each', () => {
    const chart = quoteExample([{ of: 'X', says: 3, over: { phrase: 'three tokens a second' } }]);
    expect(describeChart(chart)).toContain(
      `${chart.quotes[0]?.sentence} In the source’s words: “three tokens a second”`,
    );
  });
});

describe('the words of a heat table', () => {
  it('go column by column, and say sets, the best, own conditions and whose report a figure is', () => {
    const text = describeChart(
      resultsExample([
        { of: 'A', on: 'ARC/Easy', value: 60, bound: 'about', experiment: 'main', with: { harness: 'theirs' } },
        { of: 'B', on: 'ARC/Easy', value: 90, nature: 'reported', experiment: 'main' },
        { of: 'C', on: 'ARC/Easy', value: 95, source: '2604.12374' },
      ]),
    );
    expect(text).toContain('ARC, Easy, Accuracy: A: ≈ 60% (set a; harness: theirs)');
    expect(text).toContain('B: 90% (reported) (set a; best of its set); C: 95%.');
  });
});
