import type { DrawnBound } from '#lib/domain/facts/bound.ts';
import type { SceneLine, ScenePath, SceneShape } from '#lib/chart/scene/scene.ts';
import { bracket } from '#lib/chart/layout/parts/bar-parts.ts';
import { errorShapes, type Body, type MarkBox } from '#lib/chart/layout/parts/mark-box.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';

const STROKE_PX = 1.75;
const DASH = [3, 2.5] as const;
const OPEN_DASH = [2.5, 2] as const;
/** How far an open end or an arrow reaches from the dot. */
const ARM_PX = 20;
const HEAD_PX = 5;
const BARRIER_GAP_PX = 2.5;
/** How far from the dot "about" is soft, as parts of its thickness. */
const SOFT = [
  { reach: 1.15, opacity: 0.16 },
  { reach: 0.75, opacity: 0.3 },
] as const;
const CLOUD_CORNERS = 24;
const RADIUS_SHARE = 0.38;
const THIN_RADIUS_SHARE = 0.24;

/** The thickness of the marks of chosen figures, and of other stated values. */
export const POINT_PX = 15;
export const OTHER_POINT_PX = 9;

function radiusOf({ thickness, body }: Pick<MarkBox, 'thickness' | 'body'>): number {
  return thickness * (body === 'thin' ? THIN_RADIUS_SHARE : RADIUS_SHARE);
}

function line(box: MarkBox, from: number, to: number, dash?: readonly number[]): SceneLine {
  const look = { type: 'line', role: 'mark', stroke: box.token, strokeWidth: STROKE_PX } as const;
  return { ...look, x1: from, y1: box.centreY, x2: to, y2: box.centreY, ...(dash === undefined ? {} : { dash }) };
}

function head(box: MarkBox, tip: number, direction: 1 | -1): SceneShape {
  const foot = tip - direction * HEAD_PX;
  const points = [
    [foot, box.centreY - HEAD_PX * 0.8],
    [tip, box.centreY],
    [foot, box.centreY + HEAD_PX * 0.8],
  ] as const;
  return { type: 'path', role: 'mark', points, closed: true, fill: { token: box.token } };
}

/** From the dot towards the smaller figures; it ends before the base. */
function inwards(box: MarkBox): readonly [from: number, to: number] {
  const room = Math.max(0, Math.abs(box.edge - box.base) - radiusOf(box));
  const from = box.edge - box.direction * radiusOf(box);
  return [from, from - box.direction * Math.min(ARM_PX, room)];
}

function upTo(box: MarkBox): readonly SceneShape[] {
  return [line(box, ...inwards(box), DASH)];
}

/** A wall past the dot: nothing lies above the figure. */
function barrier(box: MarkBox): SceneLine {
  const x = box.edge + box.direction * (radiusOf(box) + BARRIER_GAP_PX);
  const reach = box.thickness * 0.5;
  return { ...line(box, x, x), y1: box.centreY - reach, y2: box.centreY + reach };
}

function lessThan(box: MarkBox): readonly SceneShape[] {
  const [from, to] = inwards(box);
  const away = box.direction === 1 ? -1 : 1;
  return [line(box, from, to - away * HEAD_PX, DASH), head(box, to, away)];
}

function beyond(box: MarkBox): readonly SceneShape[] {
  const from = box.edge + box.direction * radiusOf(box);
  const tip = from + box.direction * ARM_PX;
  return [line(box, from, tip - box.direction * HEAD_PX), head(box, tip, box.direction)];
}

/** An ellipse as a polygon. */
function cloud(box: MarkBox, reach: number, opacity: number): ScenePath {
  const height = radiusOf(box) * 1.15;
  const points = Array.from({ length: CLOUD_CORNERS }, (_, index) => {
    const angle = (2 * Math.PI * index) / CLOUD_CORNERS;
    return [box.edge + reach * Math.cos(angle), box.centreY + height * Math.sin(angle)] as const;
  });
  return { type: 'path', role: 'mark', points, closed: true, fill: { token: box.token, opacity } };
}

/** Soft on both sides along the axis: near the figure, not at it. */
function about(box: MarkBox): readonly SceneShape[] {
  return SOFT.map(({ reach, opacity }) => cloud(box, reach * box.thickness, opacity));
}

function range(box: MarkBox): readonly SceneShape[] {
  const reach = box.thickness * 0.4;
  const bar = { ...line(box, box.low, box.high), strokeWidth: box.body === 'solid' ? 4 : STROKE_PX };
  const end = (x: number) => ({ ...line(box, x, x), y1: box.centreY - reach, y2: box.centreY + reach });
  return [bar, end(box.low), end(box.high)];
}

/** What a bound adds to a dot along its axis. Intervals stand without a dot: none of their figures is the value. */
const ARMS: Readonly<Record<DrawnBound, (box: MarkBox) => readonly SceneShape[]>> = {
  exact: () => [],
  'up-to': upTo,
  limit: (box) => [barrier(box)],
  'at-most': (box) => [...upTo(box), barrier(box)],
  'at-least': beyond,
  'more-than': beyond,
  'less-than': lessThan,
  about,
  range,
  'order-of-magnitude': (box) => bracket({ ...box, thickness: box.thickness * 0.8 }),
};

const OPEN_BOUNDS: ReadonlySet<DrawnBound> = new Set(['up-to', 'at-most', 'less-than']);
const INTERVALS: ReadonlySet<DrawnBound> = new Set(['range', 'order-of-magnitude']);

/** A found value is stronger than one said in passing, and that than one that was only aimed at. */
const BODY_RANK: readonly Body[] = ['solid', 'thin', 'hollow'];

function weakest(bodies: readonly Body[]): Body {
  return BODY_RANK.toReversed().find((body) => bodies.includes(body)) ?? 'solid';
}

/** The dot of one or two figures: open where a bound is, hollow where either figure was not found. */
function dotOf(boxes: readonly MarkBox[], at: { readonly x: number; readonly y: number }): readonly SceneShape[] {
  const [first] = boxes;
  if (first === undefined || boxes.some(({ bound }) => INTERVALS.has(bound))) return [];
  const body = weakest(boxes.map((box) => box.body));
  const radius = radiusOf({ thickness: first.thickness, body });
  const isOpen = boxes.some(({ bound }) => OPEN_BOUNDS.has(bound));
  const shape = { type: 'circle', role: 'mark', cx: at.x, cy: at.y } as const;
  if (!isOpen && body !== 'hollow') return [{ ...shape, radius, fill: { token: first.token } }];
  const ring = { radius: radius - STROKE_PX / 2, stroke: first.token, strokeWidth: STROKE_PX } as const;
  return [{ ...shape, ...ring, fill: { token: 'background' }, ...(isOpen ? { dash: OPEN_DASH } : {}) }];
}

function turned(shape: SceneShape): SceneShape {
  switch (shape.type) {
    case 'rect':
      return { ...shape, x: shape.y, y: -(shape.x + shape.width), width: shape.height, height: shape.width };
    case 'line':
      return { ...shape, x1: shape.y1, y1: -shape.x1, x2: shape.y2, y2: -shape.x2 };
    case 'path':
      return { ...shape, points: shape.points.map(([x, y]) => [y, -x] as const) };
    case 'circle':
      return { ...shape, cx: shape.cy, cy: -shape.cx };
    case 'text':
      return shape;
  }
}

function arms(box: MarkBox): readonly SceneShape[] {
  return [...ARMS[box.bound](box), ...errorShapes(box)];
}

/** Where a figure lies on its axis: the printed edge, or the middle of an interval. */
export function markCentre({ bound, low, high, edge }: MarkBox): number {
  return bound === 'range' ? (low + high) / 2 : edge;
}

/**
 * A point of a figure upwards and, where there is one, a figure across. The box upwards is turned:
 * its places are pixels counted upwards from the top of the picture, so they are negative.
 */
export function pointShapes(up: MarkBox, across?: MarkBox): readonly SceneShape[] {
  const boxes = across === undefined ? [up] : [up, across];
  const at = { x: up.centreY, y: -markCentre(up) };
  return [...(across === undefined ? [] : arms(across)), ...arms(up).map(turned), ...dotOf(boxes, at)];
}

/** The reach of a sample in the legend past its edge. */
const REACH: Readonly<Record<DrawnBound, number>> = {
  exact: 7,
  'up-to': 7,
  limit: 7 + BARRIER_GAP_PX,
  'at-most': 7 + BARRIER_GAP_PX,
  'at-least': 7 + ARM_PX,
  'more-than': 7 + ARM_PX,
  'less-than': 7,
  about: 18,
  range: 2,
  'order-of-magnitude': 2,
};

/** How the legend shows points: as they are drawn across. */
export const POINT_KIND: RowKind = {
  shapes: (box) => [...arms(box), ...dotOf([box], { x: markCentre(box), y: box.centreY })],
  reach: REACH,
  hasGuides: true,
  hasBaseLine: false,
};
