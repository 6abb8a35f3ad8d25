import type { Glyph } from 'opentype.js';

import type { SceneText, Weight } from '#lib/chart/scene.ts';
import { isInFont } from '#lib/chart/text-width.ts';
import { fontOf } from './font.ts';

/** A command of a glyph's outline with its coordinates, in font units; y points down, from the baseline. */
export interface OutlineCommand {
  readonly letter: 'm' | 'l' | 'q' | 'c' | 'z';
  readonly numbers: readonly number[];
}

/** A glyph of the bundled font. */
export interface OutlinedGlyph {
  /** Its number in the font of its weight. */
  readonly index: number;
  readonly advance: number;
  readonly commands: readonly OutlineCommand[];
}

/** A glyph with the place where it starts, in pixels. */
export interface PlacedGlyph {
  readonly glyph: OutlinedGlyph;
  readonly x: number;
}

interface KnownGlyph extends OutlinedGlyph {
  readonly glyph: Glyph;
}

/** Sizes of letters are set in thousandths of the em. */
export const UNITS_PER_EM = 1000;
const HIDDEN = /[\p{M}\p{Cf}\p{Cc}]/u;
const LETTERS = { M: 'm', L: 'l', Q: 'q', C: 'c', Z: 'z' } as const;
const ANCHOR_SHARES = { start: 0, middle: 0.5, end: 1 } as const;

const glyphs = new Map<string, KnownGlyph>();

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

function glyphOf(character: string, weight: Weight): KnownGlyph {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  const glyph = fontOf(weight).charToGlyph(character);
  const path = glyph.getPath(0, 0, UNITS_PER_EM);
  const commands = path.commands.map((command) => ({
    letter: LETTERS[command.type],
    numbers: coordinatesOf(command),
  }));
  const outlined = { glyph, index: glyph.index, advance: glyph.advanceWidth ?? 0, commands };
  glyphs.set(key, outlined);
  return outlined;
}

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

/**
 * The glyphs of a text at their places, kerned. The same on every machine: they come from the bundled
 * font. A character that the font lacks gets its empty box.
 */
export function placeGlyphs({ text, x, sizePx, weight, anchor }: SceneText): readonly PlacedGlyph[] {
  let advance = 0;
  let before: KnownGlyph | undefined;
  const placed = drawable(text, weight).map((character) => {
    const glyph = glyphOf(character, weight);
    if (before !== undefined) advance += kerning(before.glyph, glyph.glyph, weight);
    const offset = advance;
    advance += glyph.advance;
    before = glyph;
    return { glyph, offset };
  });
  const scale = sizePx / UNITS_PER_EM;
  const start = x - advance * scale * ANCHOR_SHARES[anchor];
  return placed.map(({ glyph, offset }) => ({ glyph, x: start + offset * scale }));
}
