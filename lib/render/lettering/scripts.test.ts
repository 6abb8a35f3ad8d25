import { describe, expect, it } from 'vitest';

import type { SceneText } from '#lib/chart/scene/scene.ts';
import type { Weight } from '#lib/text/measure/weight.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { placeGlyphs, type PlacedGlyph } from './glyphs.ts';
import { outlineText } from './outlines.ts';

const WEIGHTS: readonly Weight[] = [400, 600];
const SIZE_PX = 1000;
const BOX = '\u{10ffff}';

function sceneText(text: string, over: Partial<SceneText> = {}): SceneText {
  const look = { role: 'name', sizePx: SIZE_PX, weight: 400, anchor: 'start', fill: 'ink' } as const;
  return { type: 'text', x: 0, y: 0, text, ...look, ...over };
}

function glyphsOf(text: string, weight: Weight = 400): readonly PlacedGlyph[] {
  return placeGlyphs(sceneText(text, { weight }));
}

/** The number of the only glyph of a character. */
function glyphNumber(character: string, weight: Weight = 400): number {
  return glyphsOf(character, weight)[0]?.glyph.index ?? -1;
}

function numbersOf(text: string, weight: Weight = 400): readonly number[] {
  return glyphsOf(text, weight).map(({ glyph }) => glyph.index);
}

function numbersOfEach(characters: string, weight: Weight = 400): readonly number[] {
  return Array.from(characters, (character) => glyphNumber(character, weight));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle around each glyph; y points down from the baseline. */
function boxesOf(text: string): readonly Box[] {
  return glyphsOf(text).map(({ glyph, x, rise }) => {
    const ends = glyph.commands.map(({ numbers }) => numbers.slice(-2)).filter(({ length }) => length === 2);
    const xs = ends.map(([endX = 0]) => endX + x);
    const ys = ends.map(([, endY = 0]) => endY - rise);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}

function centre({ left, right }: Box): number {
  return (left + right) / 2;
}

describe('a Hebrew name', () => {
  it.each(WEIGHTS)('is drawn with letters of its own in weight %i, from the right', (weight) => {
    expect(numbersOf('שלום', weight)).toEqual(numbersOfEach('םולש', weight));
    const numbers = new Set(numbersOf('שלום', weight));
    expect(numbers.size).toBe(4);
    expect(numbers).not.toContain(glyphNumber(BOX, weight));
    const starts = glyphsOf('שלום', weight).map(({ x }) => x);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('differs as path data from as many boxes', () => {
    expect(outlineText(sceneText('שלום'))).not.toBe(outlineText(sceneText(BOX.repeat(4))));
    expect(outlineText(sceneText('שלום'))).not.toBe('');
  });

  it('keeps numbers and Latin words in it from the left, and turns its brackets round', () => {
    expect(numbersOf('מודל 7B')).toEqual(numbersOfEach('7B לדומ'));
    expect(numbersOf('אב (12%)')).toEqual(numbersOfEach('(12%) בא'));
  });

  it('stands from the right inside a Latin one', () => {
    expect(numbersOf('Model אב 3')).toEqual(numbersOfEach('Model 3 בא'));
  });

  it('carries its points: the dot of shin at the right, that of sin at the left, vowels below', () => {
    const [shin, shinDot] = boxesOf('ש\u05c1');
    const [sin, sinDot] = boxesOf('ש\u05c2');
    const [alef, qamats] = boxesOf('א\u05b8');
    if (!shin || !shinDot || !sin || !sinDot || !alef || !qamats) throw new Error('a point is not drawn');
    expect(centre(shinDot)).toBeGreaterThan(centre(shin) + 100);
    expect(centre(sinDot)).toBeLessThan(centre(sin) - 100);
    expect(qamats.top).toBeGreaterThan(alef.bottom);
    expect(Math.abs(centre(qamats) - centre(alef))).toBeLessThan(120);
  });
});

describe('an Arabic name', () => {
  it.each(WEIGHTS)('is drawn joined in weight %i, from the right', (weight) => {
    expect(numbersOf('ببب', weight)).toEqual(numbersOfEach('\ufe90\ufe92\ufe91', weight));
    expect(numbersOf('سلام', weight)).toEqual(numbersOfEach('م\ufefc\ufeb3', weight));
    expect(numbersOf('سلام', weight)).not.toContain(glyphNumber(BOX, weight));
  });

  it('keeps vowels over doubled consonants', () => {
    const [, shadda, fatha] = boxesOf('م\u064e\u0651');
    if (!shadda || !fatha) throw new Error('a mark is not drawn');
    expect(fatha.bottom).toBeLessThanOrEqual(shadda.top + 40);
  });
});

describe('combining marks', () => {
  it.each(['x\u0304', 'q\u0303', 'm\u0301'])('of %s stand over their letter', (text) => {
    const [letter, mark] = boxesOf(text);
    if (!letter || !mark) throw new Error('the mark is not drawn');
    expect(mark.left).toBeLessThan(centre(letter) + 60);
    expect(mark.right).toBeGreaterThan(centre(letter) - 60);
    expect(mark.bottom).toBeLessThan(letter.top + 40);
  });

  it('stand over each other', () => {
    const [, lower, upper] = boxesOf('x\u0304\u0303');
    if (!lower || !upper) throw new Error('a mark is not drawn');
    expect(upper.bottom).toBeLessThan(lower.top);
    const [, tilde, circumflex] = boxesOf('\u1ebd\u0302');
    expect(circumflex?.top).toBeLessThan(tilde?.top ?? -Infinity);
  });

  it('are drawn as one with their letter where the font has it', () => {
    expect(numbersOf('e\u0301')).toEqual(numbersOf('é'));
  });
});

describe('any script', () => {
  const NAMES = ['שלום', 'שָׁלוֹם עולם', 'نموذج اللغة', 'الإصدار ٢٫٥', 'لا إله', 'مُحَمَّدٌ', 'گفتگو', 'Tiếng Việt', 'x\u0304'];

  it.each(NAMES)('takes the room that the layout gives it: %s', (name) => {
    for (const weight of WEIGHTS) {
      const fromEnd = placeGlyphs(sceneText(name, { weight, anchor: 'end' }))[0]?.x ?? 0;
      // Kerning of Latin letters is drawn, not measured.
      expect(Math.abs(-fromEnd - textWidth(name, SIZE_PX, weight))).toBeLessThan(40);
    }
  });

  it('that no bundled font has is drawn as boxes', () => {
    expect(numbersOf('通义')).toEqual([glyphNumber(BOX), glyphNumber(BOX)]);
  });
});
