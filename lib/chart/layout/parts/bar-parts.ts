import type { Paint, SceneLine, ScenePath, SceneRect, SceneShape } from '#lib/chart/scene/scene.ts';
import type { MarkBox } from './mark-box.ts';

const STROKE_PX = 1.5;
const END_DASH = [3, 2.5] as const;
/** How far the arrow reaches past the end, and the gap that keeps the end itself readable. */
export const ARROW_PX = 8;
export const ARROW_GAP_PX = 2;
const LEADER_OPACITY = 0.45;
const THIN_SHARE = 0.45;

function thicknessOf({ body, thickness }: MarkBox): number {
  return body === 'thin' ? Math.max(4, thickness * THIN_SHARE) : thickness;
}

/** The rectangle of a body between two places on the axis, thin where the mark's nature asks for it. */
export function bodyRect(box: MarkBox, from: number, to: number, fill: Paint): SceneRect {
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
export function closedBody(box: MarkBox, from: number, to: number): SceneRect {
  return box.body === 'hollow' ? hollowRect(box, from, to) : bodyRect(box, from, to, { token: box.token });
}

/** The long sides of a body whose end is open. */
export function sides(box: MarkBox, from: number, to: number): readonly SceneLine[] {
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

/** An upright line at a place on the axis, `reach` up and down from the mark's middle. */
export function upright(box: MarkBox, x: number, reach: number, dash?: readonly number[]): SceneLine {
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

/** The end of a body that is open at the figure. */
export function dashedEnd(box: MarkBox): SceneLine {
  return upright(box, box.edge - (box.direction * STROKE_PX) / 2, thicknessOf(box) / 2 + 2, END_DASH);
}

/** The end of a body beyond which there is nothing. */
export function wall(box: MarkBox): SceneLine {
  const strokeWidth = 2 * STROKE_PX;
  return { ...upright(box, box.edge - (box.direction * strokeWidth) / 2, thicknessOf(box) / 2 + 3), strokeWidth };
}

/** Points on past the end of a body. */
export function arrow(box: MarkBox): ScenePath {
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

/** A thin line from the base to the nearer end of an interval. */
export function leader(box: MarkBox): SceneRect {
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
