import type { SceneText } from '#lib/chart/scene/scene.ts';
import type { Weight } from '#lib/text/measure/weight.ts';
import { type OutlineCommand, type OutlinedGlyph, placeGlyphs, UNITS_PER_EM } from './glyphs.ts';

/** A glyph at a size: its outline relative to where it starts, in hundredths of a pixel. */
interface Sized {
  readonly startX: number;
  readonly startY: number;
  readonly data: string;
}

const sized = new Map<string, Sized>();

function hundredths(value: number): number {
  return Math.round(value * 100);
}

function decimal(value: number): string {
  return String(value / 100);
}

/**
 * Relative commands depend on the size alone, so each glyph is written once for each size. Every
 * point is rounded before differences are taken, so that roundings do not add up along the outline.
 */
function sizeGlyph(commands: readonly OutlineCommand[], scale: number): Sized {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  let first: readonly [number, number] | undefined;
  let data = '';
  for (const { letter, numbers } of commands) {
    const points = numbers.map((number) => hundredths(number * scale));
    const relative = points.map((point, index) => decimal(point - (index % 2 === 0 ? x : y)));
    if (first !== undefined) data += `${letter}${relative.join(' ')}`;
    [x = 0, y = 0] = letter === 'z' ? start : points.slice(-2);
    if (letter === 'm') start = [x, y];
    first ??= [x, y];
  }
  const [startX, startY] = first ?? [0, 0];
  return { startX, startY, data };
}

function sizedGlyph(glyph: OutlinedGlyph, weight: Weight, sizePx: number): Sized {
  const key = `${weight}|${sizePx}|${glyph.index}`;
  const known = sized.get(key);
  if (known !== undefined) return known;
  const made = sizeGlyph(glyph.commands, sizePx / UNITS_PER_EM);
  // Letter sizes come from a few presets; a stranger's size must not fill the memory.
  if (sized.size < SIZED_MAX) sized.set(key, made);
  return made;
}

const SIZED_MAX = 20_000;

/**
 * The outlines of a text as path data, at its place and size. The same on every machine: the glyphs
 * come from the bundled fonts. A character that these lack is drawn as an empty box.
 */
export function outlineText(text: SceneText): string {
  return placeGlyphs(text)
    .map(({ glyph, x, rise }) => {
      const { startX, startY, data } = sizedGlyph(glyph, text.weight, text.sizePx);
      return data === ''
        ? ''
        : `M${decimal(hundredths(x) + startX)} ${decimal(hundredths(text.y - rise) + startY)}${data}`;
    })
    .join('');
}
