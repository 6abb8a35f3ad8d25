import { ABSORBED, arabicForm } from './arabic-forms.ts';
import { ADVANCES } from './advances.ts';
import type { Weight } from './weight.ts';

/** Widths are in thousandths of the font size. */
const UNITS_PER_EM = 1000;
const TABLE_LENGTH = 0xff00;
const NOT_IN_FONT = -1;
/** More characters than a line holds, unless they take no room. */
const LINE_LENGTH_MAX = 10_000;
/** Characters outside are drawn alike beside any neighbour. */
const ARABIC_FIRST = 0x620;
const ARABIC_LAST = 0x6d5;

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

function estimateOf(point: number): number {
  const character = String.fromCodePoint(point);
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? FULL_WIDTH : OTHER_WIDTH;
}

/** Estimates made once; those of rarer characters are made anew each time. */
const estimates = new Int16Array(0x10000).fill(NOT_IN_FONT);

function estimate(point: number): number {
  const known = estimates[point] ?? NOT_IN_FONT;
  if (known !== NOT_IN_FONT) return known;
  const made = estimateOf(point);
  estimates[point] = made;
  return made;
}

/** Whether the bundled fonts have a glyph for a character, so that it can be drawn without another font. */
export function isInFont(point: number, weight: Weight): boolean {
  return (TABLES[weight][point] ?? NOT_IN_FONT) !== NOT_IN_FONT;
}

/** The width of the character at an index, as wide as it is between its neighbours. */
function advanceOf(text: string, index: number, character: string, weight: Weight): number {
  const point = character.codePointAt(0) ?? 0;
  const isArabic = point >= ARABIC_FIRST && point <= ARABIC_LAST;
  const form = isArabic ? (arabicForm(text, index) ?? point) : point;
  const known = TABLES[weight][form] ?? NOT_IN_FONT;
  if (known !== NOT_IN_FONT) return known;
  const alone = TABLES[weight][point] ?? NOT_IN_FONT;
  return alone === NOT_IN_FONT || form === ABSORBED ? estimate(form) : alone;
}

/**
 * The width of a text in pixels: advance widths of the bundled fonts, without kerning, so that it is
 * never less than what is drawn by much. Characters that the fonts lack are estimated.
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 400): number {
  let [width, index] = [0, 0];
  for (const character of text) {
    width += advanceOf(text, index, character, weight);
    index += character.length;
  }
  return (width * sizePx) / UNITS_PER_EM;
}

/**
 * Where a text has outgrown a width: the index after the first character, spaces aside, up to which
 * it is wider, or 10,000 characters of which next to nothing is seen. Nothing where it fits. No more of
 * the text is looked at, however long it is.
 */
export function overflowIndex(text: string, sizePx: number, weight: Weight, widthPx: number): number | undefined {
  let [width, index] = [0, 0];
  const isOver = () => (width * sizePx) / UNITS_PER_EM > widthPx;
  for (const character of text) {
    width += advanceOf(text, index, character, weight);
    index += character.length;
    if (index > LINE_LENGTH_MAX || (isOver() && !SPACE.test(character))) return index;
  }
  return isOver() ? index : undefined;
}
