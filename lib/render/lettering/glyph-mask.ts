import { addEdge, type CoverageGrid, coverageGrid, coverageOf } from './coverage.ts';
import type { OutlineCommand } from './glyphs.ts';

/** A glyph in pixels: how much of each is covered, and where the first one lies from the glyph's start. */
export interface GlyphMask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From 0 to 255, row by row. */
  readonly coverage: Uint8Array;
}

/** How a glyph is set: pixels for each font unit, and where it starts within a pixel, from 0 to 1. */
export interface GlyphSetting {
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

const EMPTY: GlyphMask = { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };

/** A curve's share of a pixel cannot be seen when its pieces are about this long. */
const PIECE_PX = 1.5;
const PIECES_MAX = 32;

/** The pixels of a glyph. Fonts draw overlaps in one direction, so what is covered twice is covered. */
export function glyphMask(commands: readonly OutlineCommand[], { scale, shiftX, shiftY }: GlyphSetting): GlyphMask {
  const points = commands.map(({ numbers }) =>
    numbers.map((number, index) => number * scale + (index % 2 === 0 ? shiftX : shiftY)),
  );
  const [xs, ys] = [0, 1].map((side) => points.flatMap((each) => each.filter((_, index) => index % 2 === side)));
  if (xs === undefined || ys === undefined || xs.length === 0) return EMPTY;
  // Curves stay within the box of their control points.
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top];
  const grid = coverageGrid(width, height);
  traceOutline(
    grid,
    commands.map(({ letter }, index) => ({
      letter,
      numbers: (points[index] ?? []).map((value, side) => value - (side % 2 === 0 ? left : top)),
    })),
  );
  return { left, top, width, height, coverage: coverageOf(grid) };
}

function traceOutline(grid: CoverageGrid, commands: readonly OutlineCommand[]): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (nextX: number, nextY: number): void => {
    addEdge(grid, [x, y], [nextX, nextY]);
    [x, y] = [nextX, nextY];
  };
  for (const { letter, numbers } of commands) {
    const [endX = startX, endY = startY] = numbers.slice(-2);
    if (letter === 'm' || letter === 'z') lineTo(startX, startY);
    if (letter === 'm') [x, y, startX, startY] = [endX, endY, endX, endY];
    else if (letter === 'l') lineTo(endX, endY);
    else if (letter !== 'z') trace([x, y, ...numbers], lineTo);
  }
  lineTo(startX, startY);
}

/** Draws a curve in straight pieces; two to four control points by turns x and y. */
function trace(controls: readonly number[], lineTo: (x: number, y: number) => void): void {
  const pieces = Math.min(PIECES_MAX, Math.max(2, Math.ceil(controlLength(controls) / PIECE_PX)));
  for (let piece = 1; piece < pieces; piece += 1) {
    const share = piece / pieces;
    lineTo(pointAt(controls, 0, share), pointAt(controls, 1, share));
  }
  const [endX = 0, endY = 0] = controls.slice(-2);
  lineTo(endX, endY);
}

function controlLength(controls: readonly number[]): number {
  let length = 0;
  for (let index = 2; index < controls.length; index += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = controls.slice(index - 2, index + 2);
    // Math.hypot may differ in its last digit from engine to engine; a square root may not.
    length += Math.sqrt((toX - fromX) ** 2 + (toY - fromY) ** 2);
  }
  return length;
}

/** A point of a Bézier curve in one of its two coordinates (de Casteljau). */
function pointAt(controls: readonly number[], side: 0 | 1, share: number): number {
  let values = controls.filter((_, index) => index % 2 === side);
  while (values.length > 1) {
    values = values.slice(1).map((value, index) => (values[index] ?? 0) * (1 - share) + value * share);
  }
  return values[0] ?? 0;
}
