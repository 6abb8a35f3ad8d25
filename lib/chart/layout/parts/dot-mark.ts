import type { DrawnBound } from '#lib/domain/facts/bound.ts';
import type { SceneCircle, SceneLine, ScenePath, SceneShape } from '#lib/chart/scene/scene.ts';
import { bracket } from './bar-parts.ts';
import { errorShapes, fade, type MarkBox } from './mark-box.ts';

const STROKE_PX = 1.75;
const TAIL_PX = 46;
const TAIL_THICKNESS_PX = 3;
const ARROW_SHAFT_PX = 12;
const ARROW_HEAD_PX = 5;
const BARRIER_GAP_PX = 2.5;
const OPEN_DASH = [2.5, 2] as const;

function radiusOf({ thickness, body }: MarkBox): number {
  return body === 'thin' ? thickness * 0.22 : thickness * 0.38;
}

function dot(box: MarkBox): SceneCircle {
  const shape = { type: 'circle', role: 'mark', cx: box.edge, cy: box.centreY } as const;
  const radius = radiusOf(box);
  if (box.body !== 'hollow') return { ...shape, radius, fill: { token: box.token } };
  return {
    ...shape,
    radius: radius - STROKE_PX / 2,
    fill: { token: 'background' },
    stroke: box.token,
    strokeWidth: STROKE_PX,
  };
}

/** A dot that is open at the figure: the value itself was not given. */
function openDot(box: MarkBox): SceneCircle {
  return {
    type: 'circle',
    role: 'mark',
    cx: box.edge,
    cy: box.centreY,
    radius: radiusOf(box) - STROKE_PX / 2,
    fill: { token: 'background' },
    stroke: box.token,
    strokeWidth: STROKE_PX,
    dash: OPEN_DASH,
  };
}

/** A line from somewhere below the figure up to it; it stays inside the plot. */
function tailLength(box: MarkBox): number {
  return Math.max(0, Math.min(TAIL_PX, box.edge - box.base - radiusOf(box)));
}

function fadingTail(box: MarkBox): SceneShape {
  const right = box.edge - radiusOf(box);
  const width = tailLength(box);
  const y = box.centreY - TAIL_THICKNESS_PX / 2;
  const fill = fade({ token: box.token, direction: 1 }, 0, 1);
  return { type: 'rect', role: 'mark', x: right - width, y, width, height: TAIL_THICKNESS_PX, fill };
}

function head(box: MarkBox, tip: number, direction: 1 | -1): ScenePath {
  const foot = tip - direction * ARROW_HEAD_PX;
  const points = [
    [foot, box.centreY - ARROW_HEAD_PX * 0.8],
    [tip, box.centreY],
    [foot, box.centreY + ARROW_HEAD_PX * 0.8],
  ] as const;
  return { type: 'path', role: 'mark', points, closed: true, fill: { token: box.token } };
}

function shaft(box: MarkBox, from: number, to: number): SceneLine {
  return {
    type: 'line',
    role: 'mark',
    x1: from,
    y1: box.centreY,
    x2: to,
    y2: box.centreY,
    stroke: box.token,
    strokeWidth: STROKE_PX,
  };
}

function pastTheEnd(box: MarkBox): readonly SceneShape[] {
  const tip = box.edge + radiusOf(box) + ARROW_SHAFT_PX;
  return [shaft(box, box.edge, tip - ARROW_HEAD_PX + 1), dot(box), head(box, tip, 1)];
}

function lessThan(box: MarkBox): readonly SceneShape[] {
  const length = Math.min(ARROW_SHAFT_PX, tailLength(box));
  const from = box.edge - radiusOf(box);
  return [shaft(box, from, from - length), openDot(box), head(box, from - length, -1)];
}

/** A wall past the dot: nothing lies above the figure. */
function barrier(box: MarkBox): SceneLine {
  const x = box.edge + radiusOf(box) + BARRIER_GAP_PX;
  const reach = box.thickness / 2;
  return { ...shaft(box, x, x), y1: box.centreY - reach, y2: box.centreY + reach };
}

/** Rings that fade outwards, in place of a crisp edge. */
function about(box: MarkBox): readonly SceneShape[] {
  const ring = (share: number, opacity: number): SceneCircle => ({
    type: 'circle',
    role: 'mark',
    cx: box.edge,
    cy: box.centreY,
    radius: radiusOf(box) * share,
    fill: { token: box.token, opacity },
  });
  const core = box.body === 'hollow' ? dot(box) : ring(0.75, 1);
  return [ring(1.7, 0.14), ring(1.35, 0.22), core];
}

function range(box: MarkBox): readonly SceneShape[] {
  const reach = box.thickness / 2;
  const end = (x: number): SceneLine => ({ ...shaft(box, x, x), y1: box.centreY - reach, y2: box.centreY + reach });
  const line: SceneLine = { ...shaft(box, box.low, box.high), strokeWidth: box.body === 'solid' ? 4 : STROKE_PX };
  return [line, end(box.low), end(box.high)];
}

const BODIES: Readonly<Record<DrawnBound, (box: MarkBox) => readonly SceneShape[]>> = {
  exact: (box) => [dot(box)],
  'up-to': (box) => [fadingTail(box), openDot(box)],
  limit: (box) => [dot(box), barrier(box)],
  'at-most': (box) => [...lessThan(box), barrier(box)],
  'at-least': pastTheEnd,
  'more-than': pastTheEnd,
  'less-than': lessThan,
  about,
  range,
  'order-of-magnitude': bracket,
};

const RADIUS_REACH_PX = 7;

/** The reach of a dot past its printed edge. */
export const DOT_REACH: Readonly<Record<DrawnBound, number>> = {
  exact: RADIUS_REACH_PX,
  'up-to': RADIUS_REACH_PX,
  limit: RADIUS_REACH_PX + BARRIER_GAP_PX,
  'at-most': RADIUS_REACH_PX + BARRIER_GAP_PX,
  'at-least': RADIUS_REACH_PX + ARROW_SHAFT_PX,
  'more-than': RADIUS_REACH_PX + ARROW_SHAFT_PX,
  'less-than': RADIUS_REACH_PX,
  about: RADIUS_REACH_PX + 4,
  range: 2,
  'order-of-magnitude': 2,
};

/** A dot or interval that keeps the words of its claim, drawn as the page `/method` explains. */
export function dotShapes(box: MarkBox): readonly SceneShape[] {
  return [...BODIES[box.bound](box), ...errorShapes(box)];
}
