import { expect, it } from 'vitest';

import type { Unit } from '#lib/domain/facts/unit.ts';
import { quantity } from '#lib/domain/testing/samples.ts';
import { valueKey } from './value-key.ts';

function keyOf(amount: number, printed: string, unit: Unit = 'percent') {
  return valueKey({ form: 'absolute', quantity: quantity(amount, unit, { printed }) });
}

it.each([
  [77.6, '77.6%', '77.60%'],
  [90, '90%', '90.0%'],
  [100, '100%', '100.00%'],
])('takes %d printed as %s and as %s for one value', (amount, short, long) => {
  expect(keyOf(amount, long)).toBe(keyOf(amount, short));
});

it('keeps values apart that differ in a digit, and noughts that are no decimals', () => {
  expect(keyOf(77.61, '77.61%')).not.toBe(keyOf(77.6, '77.6%'));
  expect(keyOf(1000, '1,000', 'score')).not.toBe(keyOf(100, '100', 'score'));
  expect(keyOf(77.06, '77.06%')).not.toBe(keyOf(77.6, '77.6%'));
});
