import { describe, expect, it } from 'vitest';

import type { Metric } from '#lib/domain/facts/metric.ts';
import { said } from '#lib/domain/testing/said.ts';
import { condition, sampleCatalog, sampleClaim, sampleMetric, sampleSubject } from '#lib/domain/testing/samples.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

const OVERALL = { name: 'Overall performance', unit: 'none', statement: 'perform {value}' } as const;
const ACCURACY = { name: 'Accuracy', unit: 'percent' } as const;
const RATE = { name: 'Word error rate', unit: 'percent' } as const;
const QUALITY = { name: 'Data quality', unit: 'none' } as const;

describe('a superlative', () => {
  const is = (metric: Partial<Metric>, text: string) => said(metric, { form: 'superlative', text });

  it.each([
    [OVERALL, '#1 on all three benchmarks', 'rank #1 on all three benchmarks'],
    [ACCURACY, '#1', 'rank #1 in accuracy'],
    [OVERALL, 'state-of-the-art', 'perform at the state of the art'],
    [OVERALL, 'state-of-the-art in its size category', 'perform at the state of the art in its size category'],
    [OVERALL, 'at the current state of the art', 'perform at the current state of the art'],
    [OVERALL, 'best for their size', 'perform best for its size'],
    [RATE, 'a new state of the art', 'set a new state of the art in word error rate'],
    [QUALITY, 'a new state of the art among corpora', 'set a new state of the art in data quality among corpora'],
    [
      QUALITY,
      'previously the highest of all math datasets',
      'have data quality that was previously the highest of all math datasets',
    ],
    [ACCURACY, 'state-of-the-art', 'have state-of-the-art accuracy'],
    [ACCURACY, 'best among open models', 'have the best accuracy among open models'],
    [ACCURACY, 'highest in its class', 'have the highest accuracy in its class'],
    [RATE, 'lowest', 'have the lowest word error rate'],
    [RATE, 'state-of-the-art', 'have a state-of-the-art word error rate'],
  ])('under %o, %s is spoken as such', (metric, text, words) => {
    expect(is(metric, text)).toBe(`ALPHA is claimed to ${words}.`);
  });

  it('keeps the place of a rank apart from its circumstances', () => {
    const conditions = [condition('benchmark', 'MT-Bench')];
    expect(said(OVERALL, { form: 'superlative', text: '#1 on all of them' }, { conditions })).toBe(
      'ALPHA is claimed to rank #1 on all of them (on MT-Bench).',
    );
  });

  it('speaks of a group in the plural', () => {
    const group = sampleSubject('alpha', { name: 'Open models' });
    const known = {
      ...sampleCatalog([sampleMetric({ material: [], ...OVERALL })]),
      subjects: new Map([[group.id, group]]),
    };
    const claim = sampleClaim('a', { assertion: { form: 'superlative', text: 'best for their size' } });
    expect(claimSentence(claim, known)).toBe('Open models are claimed to perform best for their size.');
  });
});
