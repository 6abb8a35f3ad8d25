import { candidates } from './candidates.ts';
import type { Box, LabelWish, Leader, Placement } from './geometry.ts';
import { boxGrid } from './grid.ts';

/** What labels have to keep off. */
export interface Surroundings {
  /** Labels stay within. */
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  /** Labels that stand already. */
  readonly taken?: readonly Placement[];
  /** How far from its point a label may be led, in pixels; 0 for labels beside their points only. */
  readonly leaderMaxPx: number;
}

/** Between labels on one line, so that they do not read as one. */
const APART_PX = 8;

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Whether a line passes through a box: its parameters are cut to each pair of sides in turn. */
export function crosses([x1, y1, x2, y2]: Leader, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x2 - x1, box.left - x1, box.right - x1],
    [y2 - y1, box.top - y1, box.bottom - y1],
  ] as const;
  for (const [step, low, high] of sides) {
    if (step === 0) {
      if (low >= 0 || high <= 0) return false;
    } else {
      const [near, far] = step > 0 ? [low / step, high / step] : [high / step, low / step];
      [from, to] = [Math.max(from, near), Math.min(to, far)];
    }
  }
  return from < to;
}

/** On which side of a line a place lies: the sign tells. */
function sideOf([x1, y1, x2, y2]: Leader, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}

/** Whether two lines cross each other. */
export function meet(a: Leader, b: Leader): boolean {
  const isParted = (line: Leader, [x1, y1, x2, y2]: Leader) => sideOf(line, x1, y1) !== sideOf(line, x2, y2);
  return isParted(a, b) && isParted(b, a);
}

function boxOfLine([x1, y1, x2, y2]: Leader): Box {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

/** What stands already, asked about new places. */
interface Placed {
  readonly isFree: (place: Placement, own: Box) => boolean;
  readonly add: (place: Placement) => void;
}

function placedIn({ bounds, obstacles, taken = [] }: Surroundings): Placed {
  const marks = boxGrid(bounds, obstacles);
  const labels = boxGrid(bounds, []);
  const leaders: Leader[] = [];
  const add = ({ box, leader }: Placement) => {
    labels.add(box);
    if (leader !== undefined) leaders.push(leader);
  };
  taken.forEach(add);
  const isLeaderFree = (leader: Leader, own: Box): boolean => {
    const along = boxOfLine(leader);
    const isThrough = (other: Box) => crosses(leader, other);
    return (
      !leaders.some((other) => meet(other, leader)) &&
      !labels.someNear(along, isThrough) &&
      !marks.someNear(along, (mark) => !overlaps(mark, own) && isThrough(mark))
    );
  };
  const isFree = ({ box, leader }: Placement, own: Box): boolean => {
    if (!isInside(box, bounds) || marks.someNear(box, (mark) => overlaps(box, mark))) return false;
    const apart = { ...box, left: box.left - APART_PX, right: box.right + APART_PX };
    if (labels.someNear(apart, (other) => overlaps(apart, other))) return false;
    if (leaders.some((other) => crosses(other, box))) return false;
    return leader === undefined || isLeaderFree(leader, own);
  };
  return { isFree, add };
}

function firstFree(wish: LabelWish, leaderMaxPx: number, placed: Placed): Placement | undefined {
  for (const candidate of candidates(wish, leaderMaxPx)) {
    if (placed.isFree(candidate, wish.own)) return candidate;
  }
  return undefined;
}

/**
 * Finds a place for each label, the first wishes first: beside its point, or led away from it by a
 * line. No two labels touch, none leaves the bounds, none covers an obstacle, and no leader runs
 * through a label, an obstacle or another leader. A label that finds no place gets `undefined`. The same wishes
 * always give the same places.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  surroundings: Surroundings,
): readonly (Placement | undefined)[] {
  const placed = placedIn(surroundings);
  return wishes.map((wish) => {
    const found = firstFree(wish, surroundings.leaderMaxPx, placed);
    if (found !== undefined) placed.add(found);
    return found;
  });
}
