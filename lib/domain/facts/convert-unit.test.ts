import { describe, expect, it } from 'vitest';

import { quantity } from '#lib/domain/testing/samples.ts';

import { Bound } from './bound.ts';
import { boundInBase, inUnit } from './convert-unit.ts';

const SPEED = 'times-real-time';

describe('a real-time factor on an axis of speeds', () => {
  it.each([
    ['exact', 'exact'],
    ['at-most', 'at-least'],
    ['up-to', 'at-least'],
    ['at-least', 'at-most'],
    ['less-than', 'more-than'],
    ['more-than', 'less-than'],
    ['about', 'about'],
    ['order-of-magnitude', 'order-of-magnitude'],
  ] as const)('of %s so much is %s one over it', (bound, turned) => {
    expect(inUnit(quantity(0.05, 'real-time-factor', { bound }), SPEED)).toEqual({ low: 20, high: 20, bound: turned });
    expect(boundInBase(quantity(0.05, 'real-time-factor', { bound })).bound).toBe(turned);
  });

  it('has its ends the other way round', () => {
    const figure = { kind: 'interval', low: 0.04, high: 0.05 } as const;
    expect(inUnit(quantity(0.05, 'real-time-factor', { figure, bound: 'range' }), SPEED)).toEqual({
      low: 20,
      high: 25,
      bound: 'range',
    });
  });
});

describe('a figure in another unit', () => {
  it('keeps its limiting word where more stays more', () => {
    for (const bound of Bound.options) {
      expect(inUnit(quantity(2, 'hours', { bound }), 'seconds')).toEqual({ low: 7200, high: 7200, bound });
    }
  });

  it('is nothing where the dimensions differ', () => {
    expect(inUnit(quantity(2, 'hours'), 'tokens')).toBeUndefined();
  });
});
