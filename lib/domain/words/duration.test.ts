import { describe, expect, it } from 'vitest';

import { conditionIdentity, conditionText } from './conditions.ts';
import { quantityLabel, quantityWords } from './format.ts';
import { quantity } from '#lib/domain/testing/samples.ts';

describe('a duration', () => {
  it.each([
    [1440, '24 minutes', '24 min', '24 minutes'],
    [8100, '135 min', '135 min', '135 minutes'],
    [60, '1 minute', '1 min', '1 minute'],
    [0.02034, '20.34 ms', '20.34 ms', '20.34 milliseconds'],
    [30.4, '30.4', '30.4 s', '30.4 seconds'],
  ])('of %d s that is printed "%s" is shown in the unit of the source', (amount, printed, label, words) => {
    const stated = quantity(amount, 'seconds', { printed });
    expect(quantityLabel(stated)).toBe(label);
    expect(quantityWords(stated)).toBe(words);
  });

  it('keeps its bound and the ends of a range', () => {
    expect(quantityLabel(quantity(0.2, 'seconds', { printed: '<200ms', bound: 'less-than' }))).toBe('< 200 ms');
    const range = {
      figure: { kind: 'interval', low: 0.08, high: 0.16 },
      printed: '80-160 ms',
      unit: 'seconds',
    } as const;
    expect(quantityLabel({ ...range, bound: 'range' })).toBe('80–160 ms');
    expect(quantityWords({ ...range, bound: 'range' })).toBe('80 to 160 milliseconds');
  });

  it('decides as a circumstance by its length, not by the unit in which it is printed', () => {
    const long = (printed: string) => ({
      conditions: [{ key: 'audio_length', value: 5400, unit: 'seconds', printed } as const],
    });
    expect(conditionText(long('90mins'), 'audio_length')).toBe('90 min');
    expect(conditionIdentity(long('90mins'), 'audio_length')).toBe(conditionIdentity(long('5400'), 'audio_length'));
  });
});

it('writes small amounts of money, GPU hours and steps in full, since papers do', () => {
  expect(quantityWords(quantity(1000, 'us-dollars'))).toBe('1,000 US dollars');
  expect(quantityLabel(quantity(2300, 'gpu-hours'))).toBe('2,300 GPU hours');
  expect(quantityLabel(quantity(128_000, 'tokens'))).toBe('128k');
});
