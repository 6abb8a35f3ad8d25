import { describe, expect, it } from 'vitest';

import { faceFor, mainFace } from '#lib/render/lettering/font.ts';
import { ADVANCES } from './advances.ts';
import type { Weight } from './weight.ts';
import { isInFont, textWidth } from './text-width.ts';

const WEIGHTS: readonly Weight[] = [400, 600];

describe('text widths', () => {
  it.each(WEIGHTS)('of weight %i are those of the font files, character by character', (weight) => {
    const wrong = ADVANCES[weight].flatMap(([from, widths]) =>
      widths.split(' ').flatMap((width, index) => {
        const character = String.fromCodePoint(from + index);
        const font = faceFor(character, weight)?.font;
        const actual = font === undefined ? '' : String(font.charToGlyph(character).advanceWidth ?? 0);
        return actual === width ? [] : [`U+${(from + index).toString(16)}: ${width}, in the font ${actual}`];
      }),
    );
    expect([...'Aשس'].map((letter) => faceFor(letter, weight)?.font.unitsPerEm)).toEqual([1000, 1000, 1000]);
    expect(wrong).toEqual([]);
  });

  it.each(WEIGHTS)('of weight %i equal the sum that the font gives for a sentence', (weight) => {
    const text = '≤ 3.3x of Łódź, Ωmega and 25–40% ≈ “x” × µ … č';
    const expected = mainFace(weight).font.getAdvanceWidth(text, 13, { kerning: false });
    expect(textWidth(text, 13, weight)).toBeCloseTo(expected, 6);
  });

  it('know the signs that figures are written with', () => {
    const missing = [...'≤≥<>≈~×–−±%…·“”’αωΩµ½'].filter(
      (sign) => !WEIGHTS.every((weight) => isInFont(sign.codePointAt(0) ?? 0, weight)),
    );
    expect(missing).toEqual([]);
  });

  it('give nothing to combining marks and a full square to East Asian letters', () => {
    expect(textWidth('e\u0301\u200d', 10)).toBe(textWidth('e', 10));
    expect(textWidth('通', 10)).toBe(10);
  });

  it('grow with the size', () => {
    expect(textWidth('Nemotron', 26)).toBeCloseTo(2 * textWidth('Nemotron', 13), 9);
  });
});
