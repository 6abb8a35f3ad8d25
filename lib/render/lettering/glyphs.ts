import type { Glyph } from 'opentype.js';

import type { SceneText } from '#lib/chart/scene/scene.ts';
import type { Weight } from '#lib/text/measure/weight.ts';
import { type Face, faceFor, mainFace } from './font.ts';
import { lettersOf } from './letters.ts';
import { attach, markKind } from './mark-anchors.ts';

/** A command of a glyph's outline with its coordinates, in font units; y points down, from the baseline. */
export interface OutlineCommand {
  readonly letter: 'm' | 'l' | 'q' | 'c' | 'z';
  readonly numbers: readonly number[];
}

/** A glyph of the bundled fonts. */
export interface OutlinedGlyph {
  /** Its number among those of its weight, in all fonts together. */
  readonly index: number;
  readonly advance: number;
  readonly commands: readonly OutlineCommand[];
}

/** A glyph with the place where it starts, in pixels. */
export interface PlacedGlyph {
  readonly glyph: OutlinedGlyph;
  readonly x: number;
  /** How far it stands above the baseline of its text. */
  readonly rise: number;
}

interface KnownGlyph extends OutlinedGlyph {
  readonly glyph: Glyph;
  readonly face: Face;
}

/** Sizes of letters are set in thousandths of the em. */
export const UNITS_PER_EM = 1000;
/** More glyphs than any font has. */
const GLYPHS_PER_FACE = 65_536;
/** Between marks over each other where the font does not say. */
const STACKED_RISE = 190;
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
  const face = faceFor(character, weight) ?? mainFace(weight);
  const glyph = face.font.charToGlyph(character);
  const path = glyph.getPath(0, 0, UNITS_PER_EM);
  const commands = path.commands.map((command) => ({
    letter: LETTERS[command.type],
    numbers: coordinatesOf(command),
  }));
  const index = face.number * GLYPHS_PER_FACE + glyph.index;
  const outlined = { glyph, face, index, advance: glyph.advanceWidth ?? 0, commands };
  glyphs.set(key, outlined);
  return outlined;
}

const kernings = new Map<string, number>();

/**
 * Letters of the main font are kerned; the other fonts are set by their widths alone. The library asks
 * one of the font's tables where several hold a letter, so some pairs stand apart: docs/decisions/lettering.md.
 */
function kerning(before: KnownGlyph, after: KnownGlyph, weight: Weight): number {
  if (before.face.number !== 0 || after.face.number !== 0) return 0;
  const key = `${weight}|${before.index}|${after.index}`;
  const known = kernings.get(key);
  if (known !== undefined) return known;
  const value = before.face.font.getKerningValue(before.glyph, after.glyph);
  kernings.set(key, value);
  return value;
}

/** A glyph from the start of its line, in thousandths of the letter size. */
interface Placed {
  readonly glyph: KnownGlyph;
  readonly offset: number;
  readonly rise: number;
}

/** How far a mark is moved outwards, off the earlier ones of its letter that stand in its place. */
function stackedRise(mark: KnownGlyph, earlier: readonly Placed[]): number {
  const { onLetters } = mark.face.anchors;
  const kindOf = ({ face, glyph }: KnownGlyph) => `${face.number} ${markKind(onLetters, glyph.index)}`;
  const count = earlier.filter(({ glyph }) => kindOf(glyph) === kindOf(mark)).length;
  return count * (mark.glyph.getBoundingBox().y2 <= 0 ? -STACKED_RISE : STACKED_RISE);
}

/** A mark of a letter: where the font puts it, on the mark before or on the letter, and else in the middle. */
function placeMark(glyph: KnownGlyph, letter: Placed, earlier: readonly Placed[]): Placed {
  const { onLetters, onMarks } = glyph.face.anchors;
  const before = earlier.at(-1);
  const onMark =
    before?.glyph.face === glyph.face ? attach(onMarks, before.glyph.glyph.index, glyph.glyph.index) : undefined;
  if (before !== undefined && onMark !== undefined) {
    return { glyph, offset: before.offset + onMark.x, rise: before.rise + onMark.y };
  }
  const isOneFace = glyph.face === letter.glyph.face;
  const onLetter = isOneFace ? attach(onLetters, letter.glyph.glyph.index, glyph.glyph.index) : undefined;
  const { x, y } = onLetter ?? { x: letter.glyph.advance / 2, y: 0 };
  return { glyph, offset: letter.offset + x, rise: y + stackedRise(glyph, earlier) };
}

function placeMarks(letter: Placed, marks: readonly KnownGlyph[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const mark of marks) placed.push(placeMark(mark, letter, placed));
  return placed;
}

/**
 * The glyphs of a line at their places, kerned, in the order in which they are seen. The same on every
 * machine: they come from the bundled fonts. A character that these lack gets an empty box.
 */
export function placeGlyphs({ text, x, sizePx, weight, anchor }: SceneText): readonly PlacedGlyph[] {
  let advance = 0;
  let before: KnownGlyph | undefined;
  const placed = lettersOf(text, weight).flatMap(({ character, marks }) => {
    const glyph = glyphOf(character, weight);
    if (before !== undefined) advance += kerning(before, glyph, weight);
    const letter = { glyph, offset: advance, rise: 0 };
    advance += glyph.advance;
    before = glyph;
    if (marks.length === 0) return [letter];
    return [
      letter,
      ...placeMarks(
        letter,
        marks.map((mark) => glyphOf(mark, weight)),
      ),
    ];
  });
  const scale = sizePx / UNITS_PER_EM;
  const start = x - advance * scale * ANCHOR_SHARES[anchor];
  return placed.map(({ glyph, offset, rise }) => ({ glyph, x: start + offset * scale, rise: rise * scale }));
}
