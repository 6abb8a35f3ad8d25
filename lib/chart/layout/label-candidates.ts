import type { Box, LabelWish, Placement } from './place-labels.ts';

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
function beside(wish: LabelWish, around: Box): readonly Placement[] {
  const { x, y } = wish;
  const [right, left] = [around.right + GAP_PX, around.left - GAP_PX];
  const [top, bottom] = [around.top - 1, around.bottom + 1];
  const [east, west] = [x + DIAGONAL_PX, x - DIAGONAL_PX];
  const touches: readonly Touch[] = [
    { x: right, y, anchor: 'start', vertical: 0 },
    { x: left, y, anchor: 'end', vertical: 0 },
    { x, y: top, anchor: 'middle', vertical: -1 },
    { x, y: bottom, anchor: 'middle', vertical: 1 },
    { x: east, y: top, anchor: 'start', vertical: -1 },
    { x: east, y: bottom, anchor: 'start', vertical: 1 },
    { x: west, y: top, anchor: 'end', vertical: -1 },
    { x: west, y: bottom, anchor: 'end', vertical: 1 },
  ];
  return touches.map((touch) => ({ box: boxAt(wish, touch), anchor: touch.anchor }));
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

/** The places that are tried for a label, the best first: beside the dot, beside its whole mark, led away. */
export function candidates(wish: LabelWish, leaderMaxPx: number): readonly Placement[] {
  const led = LEADERS_PX.filter((lengthPx) => lengthPx <= leaderMaxPx).flatMap((lengthPx) =>
    ANGLES.map((angle) => ledAt(wish, lengthPx, angle)),
  );
  return [...beside(wish, wish.core), ...beside(wish, wish.own), ...led];
}
