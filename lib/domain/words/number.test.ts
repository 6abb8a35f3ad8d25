import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupedDecimal, plainDecimal } from './number.ts';

describe('plainDecimal', () => {
  it('writes any amount without exponent and without loss to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (amount) => {
        fc.pre(amount === 0 || Math.abs(amount) > 1e-30);
        const text = plainDecimal(amount);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(Number(amount.toPrecision(15)) + 0);
      }),
    );
  });

  it('shows no binary noise', () => {
    expect(plainDecimal(0.1 + 0.2)).toBe('0.3');
  });

  it('keeps small and huge amounts readable', () => {
    expect(plainDecimal(1.5e-7)).toBe('0.00000015');
    expect(plainDecimal(2 ** 80)).toBe('1208925819614630000000000');
  });
});

describe('groupedDecimal', () => {
  it('groups the whole part in threes and leaves the decimals', () => {
    expect(groupedDecimal(96962)).toBe('96,962');
    expect(groupedDecimal(1234567.8912)).toBe('1,234,567.8912');
    expect(groupedDecimal(-1234)).toBe('-1,234');
    expect(groupedDecimal(999)).toBe('999');
  });
});
