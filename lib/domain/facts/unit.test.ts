import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { amounts } from '#lib/domain/testing/arbitraries.ts';
import { convertUnit, dimensionOf, endsInBaseUnit } from './convert-unit.ts';
import { Unit } from './unit.ts';

const units = fc.constantFrom(...Unit.options);

describe('convertUnit', () => {
  it('comes back to where it started, between any two units of one dimension', () => {
    fc.assert(
      fc.property(amounts, units, units, (amount, from, to) => {
        fc.pre(dimensionOf(from) === dimensionOf(to));
        const there = convertUnit(amount, from, to) ?? Number.NaN;
        expect(convertUnit(there, to, from)).toBeCloseTo(amount, 6 - Math.ceil(Math.log10(amount)));
      }),
    );
  });

  it('refuses units of different dimensions', () => {
    fc.assert(
      fc.property(amounts, units, units, (amount, from, to) => {
        fc.pre(dimensionOf(from) !== dimensionOf(to));
        expect(convertUnit(amount, from, to)).toBeUndefined();
      }),
    );
  });

  it('knows hours in seconds and gibibytes in gigabytes', () => {
    expect(convertUnit(2, 'hours', 'seconds')).toBe(7200);
    expect(convertUnit(22, 'gibibytes', 'gigabytes')).toBeCloseTo(23.62, 2);
  });

  it('takes a real-time factor for one over a speed', () => {
    expect(convertUnit(0.05, 'real-time-factor', 'times-real-time')).toBeCloseTo(20, 12);
    expect(convertUnit(20, 'times-real-time', 'real-time-factor')).toBeCloseTo(0.05, 12);
    expect(convertUnit(0.05, 'real-time-factor', 'real-time-factor')).toBe(0.05);
  });

  it('leaves an open end open, and turns the ends of a reciprocal round', () => {
    expect(endsInBaseUnit(0.04, 0.05, 'real-time-factor')).toEqual({ low: 20, high: 25 });
    expect(endsInBaseUnit(-Infinity, 0.05, 'real-time-factor')).toEqual({ low: 20, high: Infinity });
    expect(endsInBaseUnit(0.05, Infinity, 'real-time-factor')).toEqual({ low: -Infinity, high: 20 });
    expect(endsInBaseUnit(0, 0.05, 'real-time-factor').high).toBe(Infinity);
  });

  it('never takes percent, percentage points and percent of an unknown kind for each other', () => {
    expect(convertUnit(5, 'percent', 'percentage-points')).toBeUndefined();
    expect(convertUnit(5, 'percent-unspecified', 'percent')).toBeUndefined();
    expect(convertUnit(5, 'percent-unspecified', 'percentage-points')).toBeUndefined();
  });
});
