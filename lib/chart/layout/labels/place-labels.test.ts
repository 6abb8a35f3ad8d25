import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crosses, meet, overlaps, placeLabels } from './place-labels.ts';
import type { Box, LabelWish } from './geometry.ts';

const BOUNDS: Box = { left: 0, right: 600, top: 0, bottom: 400 };

const wishes = fc.array(
  fc
    .record({
      x: fc.integer({ min: 8, max: 592 }),
      y: fc.integer({ min: 8, max: 392 }),
      widthPx: fc.integer({ min: 10, max: 200 }),
      heightPx: fc.integer({ min: 10, max: 32 }),
      arm: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ x, y, widthPx, heightPx, arm }): LabelWish => {
      const core = { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
      return { x, y, widthPx, heightPx, core, own: { ...core, right: core.right + arm } };
    }),
  { maxLength: 60 },
);

function isInside(box: Box): boolean {
  return box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400;
}

describe('labels', () => {
  it('touch no other label, no mark and no leader, and stay inside', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom(0, 42, 150), (wanted, leaderMaxPx) => {
        const obstacles = wanted.map(({ own }) => own);
        const placed = placeLabels(wanted, { bounds: BOUNDS, obstacles, leaderMaxPx }).flatMap((place) => place ?? []);
        placed.forEach(({ box, leader }, index) => {
          const others = placed.filter((_, other) => other !== index);
          expect(isInside(box)).toBe(true);
          expect(obstacles.some((obstacle) => overlaps(box, obstacle))).toBe(false);
          expect(others.some((other) => overlaps(box, other.box))).toBe(false);
          if (leader === undefined) return;
          expect(others.some((other) => crosses(leader, other.box))).toBe(false);
          expect(others.some((other) => other.leader !== undefined && meet(leader, other.leader))).toBe(false);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('stand in the same places whenever they are placed', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const surroundings = { bounds: BOUNDS, obstacles: wanted.map(({ own }) => own), leaderMaxPx: 84 };
        expect(placeLabels(wanted, surroundings)).toEqual(placeLabels(wanted, surroundings));
      }),
      { numRuns: 30 },
    );
  });

  const one = (x: number, y: number): LabelWish => {
    const core = { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
    return { x, y, widthPx: 80, heightPx: 16, core, own: core };
  };
  const place = (wanted: readonly LabelWish[], leaderMaxPx = 84) =>
    placeLabels(wanted, { bounds: BOUNDS, obstacles: wanted.map(({ own }) => own), leaderMaxPx });

  it('stand to the right of their point where there is room, and else to the left', () => {
    expect(place([one(300, 200)])[0]?.anchor).toBe('start');
    expect(place([one(590, 200)])[0]?.anchor).toBe('end');
  });

  it('of the first wishes come first', () => {
    const [first, second] = place([one(300, 200), one(300, 200)]);
    expect(first?.anchor).toBe('start');
    expect(first?.leader).toBeUndefined();
    expect(second?.anchor).toBe('end');
  });

  it('are led away from a crowd, and are given up where leaders are not allowed', () => {
    const crowd = Array.from({ length: 12 }, () => one(300, 200));
    expect(place(crowd).filter((label) => label?.leader !== undefined).length).toBeGreaterThan(0);
    expect(place(crowd, 0)).toContain(undefined);
  });
});

describe('a line', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };

  it('crosses the boxes that it runs through and no others', () => {
    expect(crosses([0, 15, 30, 15], box)).toBe(true);
    expect(crosses([15, 0, 15, 30], box)).toBe(true);
    expect(crosses([0, 0, 30, 30], box)).toBe(true);
    expect(crosses([0, 25, 30, 25], box)).toBe(false);
    expect(crosses([0, 15, 9, 15], box)).toBe(false);
  });

  it('meets the lines that it crosses and no others', () => {
    expect(meet([0, 0, 10, 10], [0, 10, 10, 0])).toBe(true);
    expect(meet([0, 0, 10, 10], [20, 0, 30, 10])).toBe(false);
  });
});
