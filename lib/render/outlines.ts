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
  // Drawn at one unit per font unit with y upwards, to be placed and turned later.
  const path = glyph.getPath(0, 0, UNITS_PER_EM);
  const commands = path.commands.map((command) => ({ letter: command.type, numbers: coordinatesOf(command) }));
  const outlined = { glyph, advance: glyph.advanceWidth ?? 0, commands };
  glyphs.set(key, outlined);
  return outlined;
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
  const font = fontOf(weight);
  let x = 0;
  let before: Glyph | undefined;
  const placed = drawable(text, weight).map((character) => {
    const outlined = outlineOf(character, weight);
    if (before !== undefined) x += font.getKerningValue(before, outlined.glyph);
    const place = { outlined, x };
    x += outlined.advance;
    before = outlined.glyph;
    return place;
  });
  return { placed, advance: x };
}

const ANCHOR_SHARES = { start: 0, middle: 0.5, end: 1 } as const;

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * The outlines of a text as path data, at its place and size. The same on every machine: the glyphs
 * come from the bundled font. A character that the font lacks is drawn as its empty box.
 */
export function outlineText({ text, x, y, sizePx, weight, anchor }: SceneText): string {
  const { placed, advance } = placeGlyphs(text, weight);
  const scale = sizePx / UNITS_PER_EM;
  const start = x - advance * scale * ANCHOR_SHARES[anchor];
  let data = '';
  for (const { outlined, x: offset } of placed) {
    for (const { letter, numbers } of outlined.commands) {
      data += letter;
      numbers.forEach((number, index) => {
        const value = index % 2 === 0 ? start + (offset + number) * scale : y + number * scale;
        data += `${index === 0 ? '' : ' '}${hundredths(value)}`;
      });
    }
  }
  return data;
}
