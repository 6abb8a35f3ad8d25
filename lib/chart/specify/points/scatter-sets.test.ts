import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import { condition, quantity, sampleCatalog, sampleClaim, sampleMetric } from '#lib/domain/testing/samples.ts';

import { specifyScatterChart } from './scatter.ts';
import { scatterSets } from './scatter-sets.ts';

const ERRORS = sampleMetric({
  id: MetricId.parse('errors'),
  name: 'Errors',
  unit: 'percent',
  direction: 'lower',
  material: ['benchmark'],
});
const SPEED = sampleMetric({
  id: MetricId.parse('speed'),
  name: 'Speed',
  unit: 'tokens-per-second',
  material: ['hardware'],
});
const SIZE = sampleMetric({ id: MetricId.parse('size'), name: 'Size', unit: 'parameters', material: [] });

function figure(metric: typeof ERRORS, subject: string, amount: number, changes: Partial<Claim> = {}): Claim {
  return sampleClaim(`${metric.id}-${subject}-${changes.experiment ?? 'none'}-${String(amount)}`, {
    metric: metric.id,
    subject: SubjectId.parse(subject),
    assertion: { form: 'absolute', quantity: quantity(amount, metric.unit) },
    ...changes,
  });
}

const MEAN = [condition('aggregation', 'average/average-of-named-sets/eight')];
const ON_ONE = [condition('benchmark', 'LibriSpeech')];
const WITH = [condition('hardware', 'A100'), condition('aggregation', 'eight')];

/** A board that measures error and speed of two, and a paper that does so of one of them. */
const BOARD = ['alpha', 'beta'].flatMap((subject, index) => [
  figure(ERRORS, subject, 5 + index, { experiment: 'board', conditions: MEAN }),
  figure(ERRORS, subject, 2 + index, { experiment: 'board', conditions: ON_ONE }),
  figure(SPEED, subject, 100 + index, { experiment: 'board', conditions: WITH }),
]);
const PAPER = [
  figure(ERRORS, 'alpha', 6, { experiment: 'paper', conditions: MEAN }),
  figure(SPEED, 'alpha', 90, { experiment: 'paper', conditions: WITH }),
];
const LOOSE = [figure(ERRORS, 'gamma', 7, { conditions: MEAN }), figure(SPEED, 'gamma', 80)];

function drawn(claims: readonly Claim[], x = SPEED) {
  const catalog = sampleCatalog([ERRORS, SPEED, SIZE]);
  return specifyScatterChart({ x, y: ERRORS, claims, catalog, hrefOf: () => '/' });
}

function pointsOf({ panels }: ReturnType<typeof drawn>): readonly (readonly string[])[] {
  return panels.map(({ points }) =>
    points.map(({ subjectId: id, x, y }) => `${id} ${x.valueLabel} ${y.valueLabel}`).toSorted(),
  );
}

describe('two measured metrics', () => {
  it('make a point of what one experiment measured of a subject, over alike sets, in one panel', () => {
    expect(pointsOf(drawn(BOARD))).toEqual([['alpha 100 tok/s 5%', 'beta 101 tok/s 6%']]);
  });

  it('place a subject once, by the experiment with most names, and count what is left out', () => {
    const chart = drawn([...PAPER, ...BOARD]);
    expect(pointsOf(chart)).toEqual([['alpha 100 tok/s 5%', 'beta 101 tok/s 6%']]);
    expect(chart.corrections.join(' ')).toContain('the experiment with most names');
    expect(chart.undrawn).toEqual({ figureCount: 2, wordsCount: 0 });
    expect(drawn(BOARD).corrections).toEqual([]);
  });

  it('meet across sources only where no experiment holds both', () => {
    expect(pointsOf(drawn([...BOARD, ...LOOSE])).at(-1)).toEqual(['gamma 80 tok/s 7%']);
  });

  it('say on which hardware a panel was measured, though there is no other panel to tell it from', () => {
    expect(drawn(BOARD).panels.map(({ title }) => title)).toEqual([expect.stringContaining('hardware: A100')]);
  });
});

it('a size is held against what any source measured', () => {
  const sizes = ['alpha', 'beta'].map((subject) => figure(SIZE, subject, 9));
  const set = scatterSets({ metric: SIZE, claims: sizes }, { metric: ERRORS, claims: BOARD });
  expect(set.sets.map(({ isOneExperiment }) => isOneExperiment)).toEqual([false]);
  expect(drawn([...BOARD, ...sizes], SIZE).panels).toHaveLength(2);
});
