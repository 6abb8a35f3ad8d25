import type { Bound } from '#lib/domain/facts/bound.ts';
import type { Paint, SceneLine, ScenePath, SceneRect, SceneShape } from '#lib/chart/scene/scene.ts';
import { errorShapes, fade, type MarkBox } from './mark-box.ts';

const STROKE_PX = 1.5;
const END_DASH = [3, 2.5] as const;
/** How far the arrow reaches past the end, and the gap that keeps the end itself readable. */
const ARROW_PX = 8;
const ARROW_GAP_PX = 2;
const SOFT_END_PX = 9;
const OPEN_TINT = 0.14;
const LEADER_OPACITY = 0.45;
const THIN_SHARE = 0.45;

function thicknessOf({ body, thickness }: MarkBox): number {
  return body === 'thin' ? Math.max(4, thickness * THIN_SHARE) : thickness;
}

function bodyRect(box: MarkBox, from: number, to: number, fill: Paint): SceneRect {
  const thickness = thicknessOf(box);
  const x = Math.min(from, to);
  return {
    type: 'rect',
    role: 'mark',
    x,
    y: box.centreY - thickness / 2,
    width: Math.abs(to - from),
    height: thickness,
    fill,
  };
}

function hollowRect(box: MarkBox, from: number, to: number): SceneRect {
  const rect = bodyRect(box, from, to, { token: box.token, opacity: 0 });
  const inset = STROKE_PX / 2;
  return {
    ...rect,
    x: rect.x + inset,
    y: rect.y + inset,
    width: Math.max(0, rect.width - STROKE_PX),
    height: rect.height - STROKE_PX,
    stroke: box.token,
    strokeWidth: STROKE_PX,
  };
}

/** A closed body: filled for findings, an outline for goals, plans and names. */
function closedBody(box: MarkBox, from: number, to: number): SceneRect {
  return box.body === 'hollow' ? hollowRect(box, from, to) : bodyRect(box, from, to, { token: box.token });
}

/** The long sides of a body whose end is open. */
function sides(box: MarkBox, from: number, to: number): readonly SceneLine[] {
  const reach = thicknessOf(box) / 2 - STROKE_PX / 2;
  return [-reach, reach].map((offset) => ({
    type: 'line',
    role: 'mark',
    x1: from,
    y1: box.centreY + offset,
    x2: to,
    y2: box.centreY + offset,
    stroke: box.token,
    strokeWidth: STROKE_PX,
  }));
}

function upright(box: MarkBox, x: number, reach: number, dash?: readonly number[]): SceneLine {
  return {
    type: 'line',
    role: 'mark',
    x1: x,
    y1: box.centreY - reach,
    x2: x,
    y2: box.centreY + reach,
    stroke: box.token,
    strokeWidth: STROKE_PX,
    ...(dash === undefined ? {} : { dash }),
  };
}

function dashedEnd(box: MarkBox): SceneLine {
  return upright(box, box.edge - (box.direction * STROKE_PX) / 2, thicknessOf(box) / 2 + 2, END_DASH);
}

function arrow(box: MarkBox): ScenePath {
  const reach = thicknessOf(box) / 2;
  const foot = box.edge + box.direction * ARROW_GAP_PX;
  const points = [
    [foot, box.centreY - reach],
    [foot + box.direction * ARROW_PX, box.centreY],
    [foot, box.centreY + reach],
  ] as const;
  const look = box.body === 'hollow' ? { stroke: box.token, strokeWidth: STROKE_PX } : { fill: { token: box.token } };
  return { type: 'path', role: 'mark', points, closed: true, ...look };
}

function upTo(box: MarkBox): readonly SceneShape[] {
  if (box.body === 'hollow') return [...sides(box, box.base, box.edge), dashedEnd(box)];
  return [bodyRect(box, box.base, box.edge, fade(box, 1, OPEN_TINT)), dashedEnd(box)];
}

function lessThan(box: MarkBox): readonly SceneShape[] {
  const tint =
    box.body === 'hollow' ? [] : [bodyRect(box, box.base, box.edge, { token: box.token, opacity: OPEN_TINT })];
  return [...tint, ...sides(box, box.base, box.edge), dashedEnd(box)];
}

function pastTheEnd(box: MarkBox): readonly SceneShape[] {
  return [closedBody(box, box.base, box.edge), arrow(box)];
}

function about(box: MarkBox): readonly SceneShape[] {
  const soft = Math.min(SOFT_END_PX, Math.abs(box.edge - box.base));
  const [from, to] = [box.edge - box.direction * soft, box.edge + box.direction * SOFT_END_PX];
  const firm = box.body === 'hollow' ? sides(box, box.base, from) : [closedBody(box, box.base, from)];
  const end = bodyRect(box, from, to, fade(box, box.body === 'hollow' ? OPEN_TINT * 2 : 1, 0));
  return [...firm, end];
}

function leader(box: MarkBox): SceneRect {
  const near = box.direction === 1 ? box.low : box.high;
  const x = Math.min(box.base, near);
  const width = Math.abs(near - box.base);
  return {
    type: 'rect',
    role: 'mark',
    x,
    y: box.centreY - 0.75,
    width,
    height: 1.5,
    fill: { token: box.token, opacity: LEADER_OPACITY },
  };
}

function range(box: MarkBox): readonly SceneShape[] {
  const reach = box.thickness / 2 + 1.5;
  const between = closedBody({ ...box, thickness: box.thickness * 0.6 }, box.low, box.high);
  return [leader(box), between, upright(box, box.low, reach), upright(box, box.high, reach)];
}

/** Square brackets open towards each other, with the figure as a dot between them. */
export function bracket(box: MarkBox): readonly SceneShape[] {
  const [reach, lip] = [box.thickness / 2, 4];
  const look = { type: 'path', role: 'mark', closed: false, stroke: box.token, strokeWidth: STROKE_PX } as const;
  const end = (x: number, inwards: number) => ({
    ...look,
    points: [
      [x + inwards * lip, box.centreY - reach],
      [x, box.centreY - reach],
      [x, box.centreY + reach],
      [x + inwards * lip, box.centreY + reach],
    ] as const,
  });
  const span = {
    ...look,
    points: [
      [box.low, box.centreY],
      [box.high, box.centreY],
    ] as const,
    dash: [2, 2],
  };
  const dot = {
    type: 'circle',
    role: 'mark',
    cx: box.edge,
    cy: box.centreY,
    radius: 3.5,
    fill: { token: box.token },
  } as const;
  return [span, end(box.low, 1), end(box.high, -1), dot];
}

const BODIES: Readonly<Record<Bound, (box: MarkBox) => readonly SceneShape[]>> = {
  exact: (box) => [closedBody(box, box.base, box.edge)],
  'up-to': upTo,
  'at-least': pastTheEnd,
  'more-than': pastTheEnd,
  'less-than': lessThan,
  about,
  range,
  'order-of-magnitude': bracket,
};

/** The reach of a bar past its printed edge. */
export const BAR_REACH: Readonly<Record<Bound, number>> = {
  exact: 0,
  'up-to': 1,
  'at-least': ARROW_GAP_PX + ARROW_PX,
  'more-than': ARROW_GAP_PX + ARROW_PX,
  'less-than': 1,
  about: SOFT_END_PX,
  range: 1,
  'order-of-magnitude': 1,
};

/** Nothing at all is a hair line, so that a zero can be seen and pointed at. */
function zeroLine(box: MarkBox): readonly SceneShape[] {
  return Math.abs(box.edge - box.base) < 1 && box.bound === 'exact' ? [upright(box, box.base, box.thickness / 2)] : [];
}

/** A bar that keeps the words of its claim: see the table "Honest drawing" in the design. */
export function barShapes(box: MarkBox): readonly SceneShape[] {
  return [...BODIES[box.bound](box), ...zeroLine(box), ...errorShapes(box)];
}
