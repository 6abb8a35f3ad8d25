import type { Glyph } from 'opentype.js';

import type { SceneText, Weight } from '#lib/chart/scene.ts';
import { isInFont } from '#lib/chart/text-width.ts';
import { fontOf } from './font.ts';

/** A command of a glyph's outline with its coordinates, in font units. */
interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

interface Outlined {
  readonly glyph: Glyph;
  readonly advance: number;
  readonly commands: readonly Command[];
}

const UNITS_PER_EM = 1000;
const HIDDEN = /[\p{M}\p{Cf}\p{Cc}]/u;
const glyphs = new Map<string, Outlined>();

function coordinatesOf(command: Glyph['path']['commands'][number]): readonly number[] {
  switch (command.type) {
    case 'M':
    case 'L':
      return [command.x, command.y];
    case 'Q':
      return [command.x1, command.y1, command.x, command.y];
    case 'C':
      return [command.x1, command.y1, command.x2, command.y2, command.x, command.y];
    case 'Z':
      return [];
  }
}

function outlineOf(character: string, weight: Weight): Outlined {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  const glyph = fontOf(weight).charToGlyph(character);
  const path = glyph.getPath(0, 0, UNITS_PER_EM);
  const commands = path.commands.map((command) => ({
    letter: command.type.toLowerCase(),
    numbers: coordinatesOf(command),
  }));
  const outlined = { glyph, advance: glyph.advanceWidth ?? 0, commands };
  glyphs.set(key, outlined);
  return outlined;
}

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
function sizeGlyph(commands: readonly Command[], scale: number): Sized {
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

function sizedGlyph(outlined: Outlined, weight: Weight, sizePx: number): Sized {
  const key = `${weight}|${sizePx}|${outlined.glyph.index}`;
  const known = sized.get(key);
  if (known !== undefined) return known;
  const made = sizeGlyph(outlined.commands, sizePx / UNITS_PER_EM);
  // Letter sizes come from a few presets; a stranger's size must not fill the memory.
  if (sized.size < SIZED_MAX) sized.set(key, made);
  return made;
}

const SIZED_MAX = 20_000;

const kernings = new Map<string, number>();

function kerning(before: Glyph, after: Glyph, weight: Weight): number {
  const key = `${weight}|${before.index}|${after.index}`;
  const known = kernings.get(key);
  if (known !== undefined) return known;
  const value = fontOf(weight).getKerningValue(before, after);
  kernings.set(key, value);
  return value;
}

/** Characters that the font can draw; marks that it cannot join to their letter are left out. */
function drawable(text: string, weight: Weight): readonly string[] {
  const characters = [...text.toWellFormed().normalize('NFC')];
  return characters.filter((character) => isInFont(character.codePointAt(0) ?? 0, weight) || !HIDDEN.test(character));
}

interface Placed {
  readonly outlined: Outlined;
  /** In font units from the start of the text. */
  readonly x: number;
}

function placeGlyphs(text: string, weight: Weight): { placed: readonly Placed[]; advance: number } {
  let x = 0;
  let before: Glyph | undefined;
  const placed = drawable(text, weight).map((character) => {
    const outlined = outlineOf(character, weight);
    if (before !== undefined) x += kerning(before, outlined.glyph, weight);
    const place = { outlined, x };
    x += outlined.advance;
    before = outlined.glyph;
    return place;
  });
  return { placed, advance: x };
}

const ANCHOR_SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * The outlines of a text as path data, at its place and size. The same on every machine: the glyphs
 * come from the bundled font. A character that the font lacks is drawn as its empty box.
 */
export function outlineText({ text, x, y, sizePx, weight, anchor }: SceneText): string {
  const { placed, advance } = placeGlyphs(text, weight);
  const scale = sizePx / UNITS_PER_EM;
  const start = x - advance * scale * ANCHOR_SHARES[anchor];
  const baseline = hundredths(y);
  return placed
    .map(({ outlined, x: offset }) => {
      const { startX, startY, data } = sizedGlyph(outlined, weight, sizePx);
      return data === ''
        ? ''
        : `M${decimal(hundredths(start + offset * scale) + startX)} ${decimal(baseline + startY)}${data}`;
    })
    .join('');
}
