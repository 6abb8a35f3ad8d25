import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { intervalOf, overlap, printedEdge, roundingHalf } from './interval.ts';
import { quantities } from '#lib/domain/testing/arbitraries.ts';
import { quantity } from '#lib/domain/testing/samples.ts';

describe('intervalOf', () => {
  it('holds the printed figure for every unit and bound', () => {
    fc.assert(
      fc.property(quantities, (printed) => {
        const { low, high } = intervalOf(printed);
        const edge = printedEdge(printed);
        expect(low).toBeLessThanOrEqual(edge);
        expect(high).toBeGreaterThanOrEqual(edge);
      }),
    );
  });

  it('reads a figure to the last digit that is printed', () => {
    expect(intervalOf(quantity(31.6e9, 'parameters', { printed: '31.6B' }))).toEqual({ low: 31.55e9, high: 31.65e9 });
    expect(intervalOf(quantity(25e12, 'tokens', { printed: '25 trillion' }))).toEqual({ low: 24.5e12, high: 25.5e12 });
  });

  it('rounds each end of a range by its own digits', () => {
    const figure = { kind: 'interval', low: 4.8, high: 12 } as const;
    const { low, high } = intervalOf(quantity(4.8, 'points', { figure, bound: 'range', printed: '+4.8 to +12' }));
    expect(low).toBeCloseTo(4.75);
    expect(high).toBeCloseTo(12.5);
  });

  it('leaves the open side of a bound open', () => {
    expect(intervalOf(quantity(3, 'multiple', { bound: 'up-to' })).low).toBe(-Infinity);
    expect(intervalOf(quantity(3, 'multiple', { bound: 'more-than' }))).toEqual({ low: 3, high: Infinity });
    expect(intervalOf(quantity(3, 'multiple', { bound: 'less-than' }))).toEqual({ low: -Infinity, high: 3 });
    expect(intervalOf(quantity(3, 'multiple', { bound: 'at-least' })).high).toBe(Infinity);
  });

  it('is never narrower for "about" than for the bare figure', () => {
    const bare = intervalOf(quantity(1, 'hours'));
    const about = intervalOf(quantity(1, 'hours', { bound: 'about' }));
    expect(about.low).toBeLessThanOrEqual(bare.low);
    expect(about.high).toBeGreaterThanOrEqual(bare.high);
  });

  it('reads a real-time factor as speeds, the other way round', () => {
    const factor = (changes: Parameters<typeof quantity>[2]) => intervalOf(quantity(0.1, 'real-time-factor', changes));
    expect(factor({ bound: 'less-than' })).toEqual({ low: 10, high: Infinity });
    expect(factor({ bound: 'more-than' })).toEqual({ low: -Infinity, high: 10 });
    expect(factor({ bound: 'up-to', sense: 'limit' }).high).toBe(Infinity);
    const { low, high } = factor({ bound: 'exact' });
    expect(low).toBeCloseTo(1 / 0.15);
    expect(high).toBeCloseTo(1 / 0.05);
  });

  it('measures in the base unit of the dimension', () => {
    expect(overlap(intervalOf(quantity(1, 'hours')), intervalOf(quantity(3600, 'seconds')))).toBe(true);
  });
});

describe('roundingHalf', () => {
  it('is nothing where no digit is printed', () => {
    expect(roundingHalf(0.5, 'half')).toBe(0);
  });
});
