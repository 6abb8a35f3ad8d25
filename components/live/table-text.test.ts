import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tableText } from './table-text.ts';

describe('tableText', () => {
  it('keeps figures as figures', () => {
    expect(tableText([['-2.4', '+11.9%', '25T']])).toBe('-2.4\t+11.9%\t25T');
  });

  it('starts no cell as a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', ' =', '\t='), fc.string(), (start, rest) => {
        const text = tableText([[`${start}A${rest}`]]);
        expect(text).toMatch(/^'/);
      }),
    );
  });

  it('keeps the shape of the table whatever the cells hold', () => {
    const cells = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, (rows) => {
        const lines = tableText(rows).split('\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((row) => row.length));
      }),
    );
  });
});
