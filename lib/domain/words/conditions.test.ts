import { describe, expect, it } from 'vitest';

import { conditionsNotStated, conditionText, joinWords, statedConditions } from './conditions.ts';
import { condition, sampleClaim, sampleMetric } from '#lib/domain/testing/samples.ts';

describe('statedConditions', () => {
  it('tells each key once, with all of its values and their units', () => {
    const conditions = [
      condition('benchmark', 'Earnings-22'),
      { key: 'input_tokens', value: 8000, unit: 'tokens', printed: '8k' } as const,
      condition('benchmark', 'Earnings-21'),
      { key: 'memory', value: 22, unit: 'gibibytes' } as const,
      { key: 'hardware_count', value: 1, unit: 'gpus' } as const,
    ];
    expect(statedConditions({ conditions })).toEqual([
      { key: 'benchmark', text: 'Earnings-21 and Earnings-22' },
      { key: 'input_tokens', text: '8k tokens' },
      { key: 'memory', text: '22 GiB' },
      { key: 'hardware_count', text: '1 GPU' },
    ]);
  });
});

describe('conditionsNotStated', () => {
  it('names the material conditions that are missing, and no others', () => {
    const claim = sampleClaim('bare', { conditions: [condition('hardware', 'H100')] });
    expect(conditionsNotStated(claim, sampleMetric())).toEqual(['benchmark']);
  });
});

describe('conditionText', () => {
  it('is nothing for a key that is not stated', () => {
    expect(conditionText({ conditions: [] }, 'hardware')).toBeUndefined();
  });
});

describe('joinWords', () => {
  it('joins as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});
