import { assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addEdge, coverageGrid, coverageOf } from './coverage.ts';

const SIDE = 12;
const place = double({ min: 0, max: SIDE, noNaN: true });

function cover(points: readonly (readonly [number, number])[]): Uint8Array {
  const grid = coverageGrid(SIDE, SIDE);
  points.forEach((point, index) => addEdge(grid, point, points[(index + 1) % points.length] ?? point));
  return coverageOf(grid);
}

function pixels(coverage: Uint8Array): number {
  return coverage.reduce((sum, share) => sum + share / 255, 0);
}

describe('the coverage of an outline', () => {
  it('is the share of each pixel that lies inside', () => {
    const coverage = cover([
      [1.5, 2],
      [4.25, 2],
      [4.25, 3.5],
      [1.5, 3.5],
    ]);
    const row = (index: number) => Array.from(coverage.slice(index * SIDE, index * SIDE + 6));
    expect(row(1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(row(2)).toEqual([0, 128, 255, 255, 64, 0]);
    expect(row(3)).toEqual([0, 64, 128, 128, 32, 0]);
    expect(row(4)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('adds up to the area of any triangle, whichever way round it is drawn', () => {
    assert(
      property(tuple(place, place), tuple(place, place), tuple(place, place), (a, b, c) => {
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
        // Shares are rounded to whole 255ths.
        const tolerance = (SIDE * SIDE) / 510 + 1e-6;
        expect(Math.abs(pixels(cover([a, b, c])) - area)).toBeLessThanOrEqual(tolerance);
        expect(cover([c, b, a])).toEqual(cover([a, b, c]));
      }),
    );
  });

  it('is found for edges as flat as numbers can say', () => {
    const flat = [
      [0, 0],
      [SIDE, Number.MIN_VALUE],
      [SIDE, 1],
      [0, 1],
    ] as const;
    expect(pixels(cover(flat))).toBe(SIDE);
  });

  it('is no more than whole where an outline overlaps itself', () => {
    const twice = [0, 1].flatMap(
      () =>
        [
          [0, 0],
          [3, 0],
          [3, 3],
          [0, 3],
          [0, 0],
        ] as const,
    );
    expect(pixels(cover(twice))).toBe(9);
  });
});
