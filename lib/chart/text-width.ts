import { ADVANCES } from './advances.ts';
import type { Weight } from './scene.ts';

/** Widths are in thousandths of the font size. */
const UNITS_PER_EM = 1000;
const TABLE_LENGTH = 0x2270;
const NOT_IN_FONT = -1;

/** A fallback font's letter is rarely wider; East Asian and pictographic ones fill a square. */
const OTHER_WIDTH = 620;
const FULL_WIDTH = 1000;

const SPACE = /^\s$/u;
const COMBINING = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff00-\uff60]$/u;

function readTable(weight: Weight): Int16Array {
  const table = new Int16Array(TABLE_LENGTH).fill(NOT_IN_FONT);
  for (const [from, widths] of ADVANCES[weight]) {
    widths.split(' ').forEach((width, index) => {
      if (width !== '') table[from + index] = Number(width);
    });
  }
  return table;
}

const TABLES: Readonly<Record<Weight, Int16Array>> = { 400: readTable(400), 600: readTable(600) };

function estimate(point: number): number {
  const character = String.fromCodePoint(point);
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? FULL_WIDTH : OTHER_WIDTH;
}

/** Whether the bundled font has a glyph for a character, so that it can be drawn without another font. */
export function isInFont(point: number, weight: Weight): boolean {
  return (TABLES[weight][point] ?? NOT_IN_FONT) !== NOT_IN_FONT;
}

function advanceOf(character: string, weight: Weight): number {
  const point = character.codePointAt(0) ?? 0;
  const known = TABLES[weight][point] ?? NOT_IN_FONT;
  return known === NOT_IN_FONT ? estimate(point) : known;
}

/**
 * The width of a text in pixels: advance widths of the bundled font, without kerning, so that it is
 * never less than what is drawn by much. Characters that the font lacks are estimated.
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 400): number {
  let width = 0;
  for (const character of text) width += advanceOf(character, weight);
  return (width * sizePx) / UNITS_PER_EM;
}

/**
 * Where a text has outgrown a width: the index after the first character, spaces aside, up to which
 * it is wider. Nothing where it fits. No more of the text is looked at, however long it is.
 */
export function overflowIndex(text: string, sizePx: number, weight: Weight, widthPx: number): number | undefined {
  let [width, index] = [0, 0];
  const isOver = () => (width * sizePx) / UNITS_PER_EM > widthPx;
  for (const character of text) {
    width += advanceOf(character, weight);
    index += character.length;
    if (isOver() && !SPACE.test(character)) return index;
  }
  return isOver() ? index : undefined;
}
