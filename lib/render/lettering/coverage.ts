/**
 * How much of each pixel lies inside an outline, found exactly: every edge adds the area to its right
 * within the pixels that it crosses, and a sum along each row turns these into shares (the signed-area
 * method of font rasterisers). Plain arithmetic, so that the answer is the same on every machine.
 */
export interface CoverageGrid {
  readonly width: number;
  readonly height: number;
  /** Signed areas; one column more than the width, for what an edge in the last one leaves. */
  readonly areas: Float64Array;
}

/** An empty grid of pixels. */
export function coverageGrid(width: number, height: number): CoverageGrid {
  return { width, height, areas: new Float64Array((width + 2) * height) };
}

/** A point in pixels of the grid. */
export type Point = readonly [x: number, y: number];

/** Adds a straight edge of an outline; it must lie within the grid. */
export function addEdge(grid: CoverageGrid, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const winding = from[1] < to[1] ? 1 : -1;
  const [[topX, topY], [bottomX, bottomY]] = from[1] < to[1] ? [from, to] : [to, from];
  let [x, y] = [topX, topY];
  for (let row = Math.floor(topY); row < bottomY; row += 1) {
    const nextY = Math.min(row + 1, bottomY);
    // A share of the whole edge stays between its ends; the slope of a very flat one is infinite.
    const nextX = topX + (bottomX - topX) * ((nextY - topY) / (bottomY - topY));
    const rise = (nextY - y) * winding;
    addSpan(grid.areas, row * (grid.width + 2), rise, x < nextX ? [x, nextX] : [nextX, x]);
    [x, y] = [nextX, nextY];
  }
}

/** The part of an edge within one row, from its left end to its right one. */
function addSpan(areas: Float64Array, rowStart: number, rise: number, [left, right]: readonly [number, number]): void {
  const first = Math.floor(left);
  if (right <= first + 1) {
    const beyond = rise * ((left + right) / 2 - first);
    add(areas, rowStart + first, rise - beyond, beyond);
    return;
  }
  for (let pixel = first; pixel < right; pixel += 1) {
    const [from, to] = [Math.max(left, pixel), Math.min(right, pixel + 1)];
    const part = rise * ((to - from) / (right - left));
    const beyond = part * ((from + to) / 2 - pixel);
    add(areas, rowStart + pixel, part - beyond, beyond);
  }
}

/** What an edge covers of its own pixel, and what it leaves to all pixels right of it. */
function add(areas: Float64Array, index: number, inside: number, beyond: number): void {
  areas[index] = (areas[index] ?? 0) + inside;
  areas[index + 1] = (areas[index + 1] ?? 0) + beyond;
}

/** The share of each pixel that is covered, from 0 to 255, row by row. */
export function coverageOf({ width, height, areas }: CoverageGrid): Uint8Array {
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += areas[row * (width + 2) + column] ?? 0;
      coverage[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * 255);
    }
  }
  return coverage;
}
