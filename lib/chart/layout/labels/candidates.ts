import type { Box, LabelWish, Placement } from './geometry.ts';

const GAP_PX = 3;
const LEADERS_PX = [16, 28, 42, 60, 84, 115, 150] as const;
const ANGLES = [0, 30, -30, 180, 150, -150, 60, -60, 120, -120, 90, -90] as const;
const DIAGONAL_PX = 5;
/** From the end of a leader to the letters. */
const LEADER_GAP_PX = 2;
/** A leader steeper than this meets the edge of its label instead of its middle. */
const STEEP = 0.6;

type Anchor = Placement['anchor'];
type Sign = -1 | 0 | 1;

/** A place that a side, or a corner, of a label touches; the label lies on the vertical side that the sign tells. */
interface Touch {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly vertical: Sign;
}

const LEFT_SHARES: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

function boxAt({ widthPx, heightPx }: LabelWish, { x, y, anchor, vertical }: Touch): Box {
  const left = x - widthPx * LEFT_SHARES[anchor];
  const top = y - heightPx * (vertical === 0 ? 0.5 : Number(vertical < 0));
  return { left, right: left + widthPx, top, bottom: top + heightPx };
}

/** Right, left, above, below, then the diagonals. */
function* beside(wish: LabelWish, around: Box): Generator<Placement, void> {
  const { x, y } = wish;
  const [right, left] = [around.right + GAP_PX, around.left - GAP_PX];
  const [top, bottom] = [around.top - 1, around.bottom + 1];
  const [east, west] = [x + DIAGONAL_PX, x - DIAGONAL_PX];
  const at = (touch: Touch): Placement => ({ box: boxAt(wish, touch), anchor: touch.anchor });
  yield at({ x: right, y, anchor: 'start', vertical: 0 });
  yield at({ x: left, y, anchor: 'end', vertical: 0 });
  yield at({ x, y: top, anchor: 'middle', vertical: -1 });
  yield at({ x, y: bottom, anchor: 'middle', vertical: 1 });
  yield at({ x: east, y: top, anchor: 'start', vertical: -1 });
  yield at({ x: east, y: bottom, anchor: 'start', vertical: 1 });
  yield at({ x: west, y: top, anchor: 'end', vertical: -1 });
  yield at({ x: west, y: bottom, anchor: 'end', vertical: 1 });
}

const ANCHORS: Readonly<Record<Sign, Anchor>> = { [-1]: 'end', 0: 'middle', 1: 'start' };

function signOf(value: number): Sign {
  if (Math.abs(value) < 0.1) return 0;
  return value < 0 ? -1 : 1;
}

function ledAt(wish: LabelWish, lengthPx: number, angle: number): Placement {
  const { x, y, core } = wish;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), -Math.sin((angle * Math.PI) / 180)];
  const start = core.right - x + 1;
  const [endX, endY] = [x + (start + lengthPx) * cos, y + (start + lengthPx) * sin];
  const sideways = signOf(cos);
  const anchor = ANCHORS[sideways];
  const vertical = Math.abs(sin) <= STEEP ? 0 : signOf(sin);
  const box = boxAt(wish, { x: endX + sideways * LEADER_GAP_PX, y: endY, anchor, vertical });
  return { box, anchor, leader: [x + start * cos, y + start * sin, endX, endY] };
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

/**
 * The places that are tried for a label, the best first: beside the dot, beside its whole mark, led
 * away. Each is made when it is asked for, since most labels take one of the first.
 */
export function* candidates(wish: LabelWish, leaderMaxPx: number): Generator<Placement, void> {
  yield* beside(wish, wish.core);
  if (!isSame(wish.own, wish.core)) yield* beside(wish, wish.own);
  for (const lengthPx of LEADERS_PX) {
    if (lengthPx > leaderMaxPx) return;
    for (const angle of ANGLES) yield ledAt(wish, lengthPx, angle);
  }
}
