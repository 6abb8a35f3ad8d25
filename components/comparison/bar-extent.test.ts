import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Quantity } from '#lib/domain/facts/claim.ts';

import { barExtent } from './bar-extent.ts';

function tokens(amount: number): Quantity {
  return { figure: { kind: 'number', amount }, printed: String(amount), unit: 'tokens', bound: 'exact' };
}

const amounts = fc.double({ min: 1e-3, max: 1e14, noNaN: true });

describe('barExtent', () => {
  it('starts every bar of a figure at zero and keeps it inside the cell', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1 }), (list) => {
        const column = list.map(tokens);
        for (const quantity of column) {
          const extent = barExtent(quantity, column);
          expect(extent?.startPercent).toBe(0);
          expect(extent?.endPercent).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('keeps lengths in the order of the figures', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const column = [tokens(a), tokens(b)];
        const [left, right] = column.map((quantity) => barExtent(quantity, column)?.endPercent ?? -1);
        expect(Math.sign((left ?? 0) - (right ?? 0)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('draws a range from its low end', () => {
    const range: Quantity = { ...tokens(1), figure: { kind: 'interval', low: 50, high: 100 }, bound: 'range' };
    expect(barExtent(range, [range])).toEqual({ startPercent: 47, endPercent: 94, bound: 'range' });
  });

  it('draws nothing where all figures are zero', () => {
    expect(barExtent(tokens(0), [tokens(0)])).toBeUndefined();
  });
});
