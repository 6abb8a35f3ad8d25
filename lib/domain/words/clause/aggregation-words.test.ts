import { describe, expect, it } from 'vitest';

import type { Condition } from '#lib/domain/facts/condition.ts';
import { absolute, said } from '#lib/domain/testing/said.ts';
import { condition, quantity } from '#lib/domain/testing/samples.ts';

const term = (value: string, name: string): Condition => ({ key: 'aggregation', value, name, unit: 'none' });
const AVERAGE = term('average', 'average');
const OVER_SAMPLES = term('average/average-over-samples', 'average over samples');
const OVER_LANGUAGES = term('average/average-over-languages', 'average over languages');

describe('over what a score is taken', () => {
  const score = (...conditions: readonly Condition[]) =>
    said({ noun: 'score' }, absolute(quantity(20, 'score')), { conditions: [...conditions] });

  it.each([
    [[AVERAGE], 'on average'],
    [[OVER_SAMPLES], 'on average over samples'],
    [[AVERAGE, OVER_SAMPLES], 'on average both overall and over samples'],
    [[OVER_SAMPLES, OVER_LANGUAGES], 'on average over languages and over samples'],
    [[OVER_SAMPLES, term('several-corpora', 'several corpora')], 'on average over samples across several corpora'],
    [[term('average/twelve', '12 standard tasks')], 'on average across 12 standard tasks'],
    [[term('average/six', 'average of SIQA and PIQA')], 'on the average of SIQA and PIQA'],
    [[term('own-test', "the authors' own test")], "in the authors' own test"],
    [[term('three/one', 'one of three benchmarks')], 'on one of three benchmarks'],
    [[term('popular', 'popular benchmarks')], 'across popular benchmarks'],
  ])('is said once (%#)', (conditions, words) => {
    expect(score(...conditions)).toBe(`ALPHA is claimed to have a score of 20 ${words}.`);
  });

  it('stands beside what else is said of the benchmark', () => {
    expect(score(condition('benchmark', 'MMLU'), AVERAGE, OVER_SAMPLES, condition('precision', 'FP8'))).toBe(
      'ALPHA is claimed to have a score of 20 on MMLU on average both overall and over samples in FP8.',
    );
  });
});
