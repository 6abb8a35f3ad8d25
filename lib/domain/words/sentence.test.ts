import { describe, expect, it } from 'vitest';

import type { Assertion, Baseline, Quantity } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { absolute, multiple, on, said } from '#lib/domain/testing/said.ts';
import { claimSentence } from './sentence.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSubject,
  subjectId,
} from '#lib/domain/testing/samples.ts';

describe('the sentence of a figure', () => {
  it('reads well with an article, before a vowel too', () => {
    expect(said({ name: 'Accuracy' }, absolute(quantity(65.3, 'percent')))).toBe(
      'ALPHA is claimed to have an accuracy of 65.3%.',
    );
    expect(said({ name: 'Synthesis rate' }, absolute(quantity(500_000, 'hertz', { bound: 'more-than' })))).toBe(
      'ALPHA is claimed to have a synthesis rate of more than 500 kHz.',
    );
  });

  it('follows the statement of the metric', () => {
    expect(said({ statement: 'have been trained on {value}' }, absolute(quantity(25e12, 'tokens')))).toBe(
      'ALPHA is claimed to have been trained on 25 trillion tokens.',
    );
  });

  it('counts a kind by its own name', () => {
    const statement = 'have {value}';
    const heads = (amount: number, kind: string) =>
      said({ statement }, absolute(quantity(amount, 'heads')), {
        conditions: [{ key: 'metric_variant', value: 'kv', name: kind, unit: 'none' }],
      });
    expect(heads(8, 'key-value heads')).toBe('ALPHA is claimed to have 8 key-value heads.');
    expect(heads(1, 'key-value heads')).toBe('ALPHA is claimed to have 1 key-value head.');
    expect(heads(8, 'of a layer')).toBe('ALPHA is claimed to have 8 heads (of a layer).');
  });

  it('is on a day, and in a month or a year', () => {
    const released = (date: string) =>
      said({ statement: 'have been released on {value}', unit: 'date' }, { form: 'date', date, printed: date });
    expect(released('2024-07-18')).toBe('ALPHA is claimed to have been released on 18 July 2024.');
    expect(released('2024-07')).toBe('ALPHA is claimed to have been released in July 2024.');
  });

  it('names a table by its name, not by row and column', () => {
    const claim = absolute(quantity(65.3, 'percent'));
    const locator = 'table "Results", row MMLU, column Alpha';
    expect(said({ name: 'Accuracy', material: ['benchmark'] }, claim, { locator })).toBe(
      'ALPHA is claimed to have an accuracy of 65.3%; benchmark is not stated in table Results.',
    );
  });

  it('says under which conditions a goal is meant', () => {
    const conditions = [
      condition('hardware', 'NVIDIA A10G'),
      { key: 'memory', value: 22, unit: 'gibibytes' } as const,
      condition('precision', 'bfloat16'),
    ];
    const goal = absolute(quantity(128_000, 'tokens', { bound: 'up-to' }));
    expect(said({ name: 'Context length' }, goal, { conditions, nature: 'goal' })).toBe(
      'As a goal, not a result, ALPHA is meant to have a context length of up to 128k tokens ' +
        'on NVIDIA A10G with 22 GiB of memory in bfloat16.',
    );
  });

  it('says what the place does not state', () => {
    const claim = absolute(quantity(65.3, 'percent'));
    expect(said({ name: 'Accuracy', material: ['benchmark', 'shots'] }, claim)).toBe(
      'ALPHA is claimed to have an accuracy of 65.3%; benchmark is not stated in the abstract.',
    );
    expect(said({ name: 'Accuracy', material: ['benchmark'] }, claim, { locator: 'section 4.2' })).toBe(
      'ALPHA is claimed to have an accuracy of 65.3%; benchmark is not stated in section 4.2.',
    );
  });

  it('takes a figure in a name for no more than that', () => {
    const size = { statement: 'have {value} in total' };
    expect(said(size, absolute(quantity(34e9, 'parameters')), { nature: 'name' })).toBe(
      'Going by its name alone, ALPHA is taken to have 34 billion parameters in total.',
    );
  });

  it('speaks of a group in the plural', () => {
    const metric = sampleMetric({ material: [], name: 'Accuracy' });
    const group = sampleSubject('alpha', { name: 'Open-book methods' });
    const known = { ...sampleCatalog([metric]), subjects: new Map([[group.id, group]]) };
    const claim = sampleClaim('a', { assertion: absolute(quantity(68, 'percent')), nature: 'background' });
    expect(claimSentence(claim, known)).toBe('Open-book methods are said in passing to have an accuracy of 68%.');
  });
});

describe('the sentence of a comparison', () => {
  it('keeps "up to" and the group with its examples', () => {
    const baseline: Baseline = {
      mode: 'joint',
      subjects: [subjectId('beta'), subjectId('gamma')],
      description: 'similarly-sized open models',
      examples: true,
    };
    const faster: Assertion = {
      form: 'relative',
      relativeForm: 'multiple',
      polarity: 'more',
      quantity: quantity(3.3, 'multiple', { bound: 'up-to' }),
    };
    expect(said({}, faster, { baseline })).toBe(
      'ALPHA is claimed to reach up to 3.3x the inference throughput of similarly-sized open models such as ' +
        'BETA and GAMMA.',
    );
  });

  it('counts things, pours stuff and measures the rest', () => {
    const baseline = on('beta');
    expect(said({ unit: 'parameters', noun: 'parameters' }, multiple(5, 'less'), { baseline })).toBe(
      'ALPHA is claimed to have 5x fewer parameters than BETA.',
    );
    expect(said({ unit: 'tokens', noun: 'tokens' }, multiple(5.5, 'more'), { baseline })).toBe(
      'ALPHA is claimed to have 5.5x as many tokens as BETA.',
    );
    expect(said({ unit: 'none', noun: 'training data' }, multiple(10, 'less'), { baseline })).toBe(
      'ALPHA is claimed to have 10x less training data than BETA.',
    );
    expect(said({ unit: 'none', noun: 'training data' }, multiple(10, 'more'), { baseline })).toBe(
      'ALPHA is claimed to have 10x as much training data as BETA.',
    );
    expect(said({ unit: 'hours', noun: 'training time' }, multiple(2, 'less'), { baseline })).toBe(
      'ALPHA is claimed to have a training time 2x shorter than that of BETA.',
    );
  });

  it('has the words of the source for what it names as a plain apposition', () => {
    const changes = {
      baseline: on('beta', 'the best public implementation'),
      conditions: [condition('aggregation', 'average')],
    };
    expect(said({ noun: 'training batch size' }, multiple(5, 'more'), changes)).toBe(
      'ALPHA is claimed to reach 5x the training batch size of BETA, the best public implementation, on average.',
    );
  });

  it('says in brackets what the source does not name', () => {
    const baseline: Baseline = { mode: 'unnamed', description: 'the same system without sort loss', implied: true };
    expect(said({ name: 'Accuracy' }, { form: 'direction', outcome: 'better' }, { baseline })).toBe(
      'ALPHA is claimed to have higher accuracy than [the same system without sort loss].',
    );
  });

  it('tells relative percentages, points and unknown percentages apart', () => {
    const metric = { name: 'Word error rate', unit: 'percent' as const };
    const change = (stated: Quantity): Assertion => ({
      form: 'relative',
      relativeForm: stated.unit === 'percentage-points' ? 'points' : 'percent_change',
      polarity: 'less',
      quantity: stated,
    });
    const changes = { baseline: on('beta') };
    expect(said(metric, change(quantity(25, 'percent')), changes)).toBe(
      'ALPHA is claimed to have a word error rate 25% (relative) lower than that of BETA.',
    );
    expect(said(metric, change(quantity(11.9, 'percentage-points')), changes)).toBe(
      'ALPHA is claimed to have a word error rate 11.9 percentage points lower than that of BETA.',
    );
    expect(said(metric, change(quantity(5, 'percent-unspecified')), changes)).toBe(
      'ALPHA is claimed to have a word error rate 5% lower than that of BETA; whether percentage points are meant ' +
        'is not stated in the abstract.',
    );
  });

  it('says fractions and orders of magnitude as they are printed', () => {
    const half: Assertion = {
      form: 'relative',
      relativeForm: 'fraction',
      polarity: 'less',
      quantity: quantity(0.5, 'fraction', { bound: 'less-than', printed: 'half' }),
    };
    const changes = { baseline: on('beta'), conditions: [condition('per', 'forward pass')] };
    expect(said({ unit: 'parameters', noun: 'active parameters' }, half, changes)).toBe(
      'ALPHA is claimed to have less than half of the active parameters of BETA (per forward pass).',
    );
    const magnitude: Assertion = {
      form: 'relative',
      relativeForm: 'order_of_magnitude',
      polarity: 'less',
      quantity: quantity(10, 'multiple', { bound: 'order-of-magnitude', printed: 'an order of magnitude' }),
    };
    expect(said({ unit: 'none', noun: 'training data' }, magnitude, { baseline: on('beta') })).toBe(
      'ALPHA is claimed to have an order of magnitude (about ten times) less training data than BETA.',
    );
  });

  it('says comparisons without a figure', () => {
    const directionOf = (outcome: Extract<Assertion, { form: 'direction' }>['outcome']) =>
      said({ name: 'Accuracy' }, { form: 'direction', outcome }, { baseline: on('beta') });
    expect(directionOf('better')).toBe('ALPHA is claimed to have higher accuracy than BETA.');
    expect(directionOf('worse')).toBe('ALPHA is claimed to have lower accuracy than BETA.');
    expect(directionOf('on-par')).toBe('ALPHA is claimed to be on par in accuracy with BETA.');
    expect(directionOf('on-par-or-better')).toBe(
      'ALPHA is claimed to have accuracy on par with, or higher than, that of BETA.',
    );
    expect(directionOf('competitive')).toBe('ALPHA is claimed to be competitive in accuracy with BETA.');
  });

  it.each<[string, Partial<Metric>]>([
    ['have a lower word error rate than', { name: 'Word error rate', unit: 'percent', direction: 'lower' }],
    ['have a shorter training time than', { name: 'Training time', unit: 'hours', direction: 'lower' }],
    ['need less memory than', { noun: 'memory', unit: 'gigabytes', direction: 'lower', statement: 'need {value}' }],
    ['be faster than', { noun: 'speed', comparative: { more: 'faster', less: 'slower' } }],
    ['have better data quality than', { noun: 'data quality', comparative: { more: 'better', less: 'worse' } }],
  ])('says by the words of the metric what is better: %s', (words, metric) => {
    const better: Assertion = { form: 'direction', outcome: 'better' };
    expect(said(metric, better, { baseline: on('beta') })).toBe(`ALPHA is claimed to ${words} BETA.`);
  });

  it('does with scores of trained models what the metric says, not "have" them', () => {
    const points: Assertion = {
      form: 'relative',
      relativeForm: 'points',
      polarity: 'more',
      quantity: quantity(2, 'points'),
    };
    const scores = { noun: 'scores', unit: 'points' as const, statement: 'lead to scores of {value}' };
    expect(said(scores, points, { baseline: on('beta') })).toBe(
      'ALPHA is claimed to lead to scores 2 points higher than those of BETA.',
    );
  });

  it('says a range of a fraction without a dash', () => {
    const kept: Assertion = {
      form: 'relative',
      relativeForm: 'fraction',
      polarity: 'less',
      quantity: {
        figure: { kind: 'interval', low: 0.95, high: 1 },
        printed: '95-100%',
        unit: 'fraction',
        bound: 'range',
      },
    };
    expect(said({ name: 'Accuracy', unit: 'percent' }, kept, { baseline: on('beta') })).toBe(
      'ALPHA is claimed to reach 95 to 100% of the accuracy of BETA.',
    );
  });

  it('says of training on what, and of a model after what', () => {
    const hours: Assertion = { form: 'absolute', quantity: quantity(2.664e6, 'gpu-hours', { printed: '2.664M' }) };
    const trained = [{ key: 'training_tokens', value: 14.8e12, unit: 'tokens', printed: '14.8T' } as const];
    const compute = { noun: 'GPU hours', unit: 'gpu-hours' as const, group: 'training' as const };
    expect(said(compute, hours, { conditions: trained })).toContain('for training on 14.8T tokens');
    const share: Assertion = { form: 'absolute', quantity: quantity(70, 'percent') };
    expect(said({ name: 'Accuracy', unit: 'percent', group: 'quality' }, share, { conditions: trained })).toContain(
      'after training on 14.8T tokens',
    );
  });
});
