import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { escapeTex } from './escape-tex.ts';

describe('a text in LaTeX', () => {
  test.each([
    ['100% & more_of #1 for $5', '100\\% \\& more\\_of \\#1 for \\$5'],
    ['\\input{x}', '\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}'],
    ['a~b^c', 'a\\textasciitilde{}b\\textasciicircum{}c'],
    ['≤ 3.3×, ≈ 4, ≥ α', '$\\leq$ 3.3$\\times$, $\\approx$ 4, $\\geq$ $\\alpha$'],
    ['95–100%', '95--100\\%'],
    ['“a” ≠ ‘b’', "``a'' $\\neq$ `b'"],
    ['Żelasko, Čermák', "{\\.{Z}}elasko, {\\v{C}}erm{\\'{a}}k"],
    ["a--b ''c ,,d", "a-{}-b '{}'c ,{},d"],
    ['[x] *', '{[}x{]} {*}'],
    ['漢', '(U+6F22)'],
    ['a\n\nb', 'a b'],
  ])('writes %s as %s', (text, written) => {
    expect(escapeTex(text)).toBe(written);
  });

  test('holds ASCII alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeTex(text)).toMatch(/^[ -~]*$/);
      }),
    );
  });

  test('starts no command of the text, and closes every group, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\{}$&%#_^~a[]*`\'"-é≤') }), (text) => {
        const written = escapeTex(text);
        expect(written.replaceAll(/\\[&%$#_]/g, '').replaceAll(/\\(?:text[a-z]+|leq)|\\['"]/g, '')).not.toContain('\\');
        const bare = written.replaceAll(/\\./g, '');
        expect(bare.split('{')).toHaveLength(bare.split('}').length);
      }),
    );
  });
});
