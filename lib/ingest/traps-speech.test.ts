import { describe, expect, it } from 'vitest';

import { baselineSubjects } from '#lib/domain/words/baseline.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';
import { SAME_AS_BASELINE } from '#lib/domain/facts/condition.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';

import { conditionsOf, dataset, figures, inSource, shown } from './testing/curated.ts';

/** Each test is a sentence of an abstract that is easily read wrongly, held against the curated data. */

describe('speech', () => {
  it('has more than 500 kHz of WaveGlow as synthesis speed on a V100, not as a sample rate', () => {
    const claims = figures('waveglow', 'synthesis-rate');
    expect(shown(claims)).toEqual(['> 500 kHz']);
    expect(conditionsOf(claims, 'hardware')).toEqual(['NVIDIA V100']);
  });

  it('has 11.9% as points of word error rate, averaged over the languages of MuAViC', () => {
    const [claim, ...others] = dataset.claims.filter(({ source, assertion }) => {
      return source === '2405.12983' && assertion.form === 'relative';
    });
    expect(others).toEqual([]);
    expect(claim?.assertion).toMatchObject({
      relativeForm: 'points',
      polarity: 'less',
      quantity: { unit: 'percentage-points' },
    });
    expect(claim === undefined ? '' : assertionLabel(claim.assertion)).toBe('11.9 pp less');
    const [benchmark, aggregation] = conditionsOf(claim === undefined ? [] : [claim], 'benchmark', 'aggregation');
    expect(benchmark).toBe('MuAViC');
    expect(aggregation).toMatch(/^average/);
  });

  it('has 0.8% as a word error rate on LRS3', () => {
    const rate = inSource('2405.12983', 'word-error-rate').filter(({ assertion }) => assertion.form === 'absolute');
    expect(shown(rate)).toEqual(['0.8%']);
    expect(conditionsOf(rate, 'benchmark')).toEqual(['LRS3']);
  });

  it('has 25% as a relative reduction of word error rate', () => {
    const claims = inSource('2409.05601', 'word-error-rate').filter((claim) => quantityOf(claim) !== undefined);
    expect(shown(claims)).toEqual(['25% less | short-segment-training']);
    expect(claims[0]?.assertion).toMatchObject({ relativeForm: 'percent_change', quantity: { unit: 'percent' } });
  });

  it('has an order of magnitude less data for Canary, against three models', () => {
    const claims = figures('canary', 'training-data-amount');
    expect(claims[0]?.assertion).toMatchObject({
      relativeForm: 'order_of_magnitude',
      polarity: 'less',
      quantity: { bound: 'order-of-magnitude' },
    });
    expect(claims.flatMap(({ baseline }) => baselineSubjects(baseline))).toHaveLength(3);
  });

  it('has hundreds of thousands of hours as background, said of others', () => {
    const claims = dataset.claims.filter(({ phrase }) => phrase.includes('hundreds of thousands of hours'));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ nature, subject }) => nature === 'background' && subject !== 'canary')).toBe(true);
  });

  it('has 5x less parameters, 4x less GPUs and 2x shorter time as multiples with polarity less', () => {
    const multiples = dataset.claims.filter(
      ({ source, assertion }) =>
        ['2211.05103', '2503.05931'].includes(source) && assertion.form === 'relative' && assertion.polarity === 'less',
    );
    expect(shown(multiples).map((label) => label.split(' | ')[0])).toEqual(['5x less', '4x less', '2x less']);
  });

  it('has fewer GPUs and shorter time as alternatives, each with what it keeps', () => {
    const kept = (metric: string) => inSource('2503.05931', metric).flatMap(({ conditions }) => conditions);
    expect(kept('training-hardware-count')).toContainEqual(
      expect.objectContaining({ key: 'wall_time', value: SAME_AS_BASELINE }),
    );
    expect(kept('training-time')).toContainEqual(
      expect.objectContaining({ key: 'hardware_count', value: SAME_AS_BASELINE }),
    );
  });

  it('has the two gains on SEAME as of two of its sets, in one experiment', () => {
    const gains = inSource('2407.04368', 'overall-performance').filter((claim) => quantityOf(claim) !== undefined);
    expect(gains).toHaveLength(2);
    expect(new Set(gains.map(({ experiment }) => experiment)).size).toBe(1);
    expect(gains[0]?.experiment).toBeDefined();
  });

  it('has more than half of the computation on padding as said of careless sampling', () => {
    const claims = inSource('2503.05931', 'padding-share');
    expect(claims.map(({ subject }) => subject)).toEqual(['careless-mini-batch-sampling']);
    expect(claims[0]?.assertion).toMatchObject({ quantity: { bound: 'more-than', printed: '50%' } });
  });
});

describe('figures that one sentence sets side by side', () => {
  it.each([
    ['2410.07524', 'accuracy', 2],
    ['2410.07524', 'training-tokens', 2],
    ['2210.06349', 'exact-match', 3],
  ])('of %s under %s are one experiment', (source, metric, count) => {
    const claims = inSource(source, metric).filter((claim) => quantityOf(claim) !== undefined);
    expect(claims).toHaveLength(count);
    expect(claims[0]?.experiment).toBeDefined();
    expect(new Set(claims.map(({ experiment }) => experiment)).size).toBe(1);
  });
});
