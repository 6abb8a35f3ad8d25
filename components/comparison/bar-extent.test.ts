import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Quantity } from '#lib/domain/facts/claim.ts';

import { barColumn, barExtent } from './bar-extent.ts';

function tokens(amount: number): Quantity {
  return { figure: { kind: 'number', amount }, printed: String(amount), unit: 'tokens', bound: 'exact' };
}

const amounts = fc.double({ min: 1e-3, max: 1e14, noNaN: true });

describe('barExtent', () => {
  it('starts every bar of a figure at zero and keeps it inside the cell', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2 }), (list) => {
        const quantities = list.map(tokens);
        const column = barColumn(quantities);
        for (const quantity of quantities) {
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
        const quantities = [tokens(a), tokens(b)];
        const column = barColumn(quantities);
        const [left, right] = quantities.map((quantity) => barExtent(quantity, column)?.endPercent ?? -1);
        expect(Math.sign((left ?? 0) - (right ?? 0)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('draws a range from its low end', () => {
    const range: Quantity = { ...tokens(1), figure: { kind: 'interval', low: 50, high: 100 }, bound: 'range' };
    expect(barExtent(range, barColumn([range, tokens(2)]))).toEqual({
      startPercent: 47,
      endPercent: 94,
      bound: 'range',
    });
  });

  it('draws nothing where all figures are zero', () => {
    expect(barExtent(tokens(0), barColumn([tokens(0), tokens(0)]))).toBeUndefined();
  });

  it('draws nothing where there is no other figure of the dimension', () => {
    const hours: Quantity = { ...tokens(3), unit: 'hours' };
    const column = barColumn([hours, tokens(1), tokens(2)]);
    expect(barExtent(hours, column)).toBeUndefined();
    expect(barExtent(tokens(2), column)?.endPercent).toBe(94);
  });
});
