import { drawnBound, type DrawnBound } from '#lib/domain/facts/bound.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { placesOf, uncertaintyPlaces } from '#lib/chart/axis/axis-value.ts';
import type { AxisPlan } from '#lib/chart/axis/axis.ts';
import type { Paint, SceneShape } from '#lib/chart/scene/scene.ts';
import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';
import { markToken } from '#lib/chart/scene/mark-token.ts';
import type { Token } from '#lib/chart/scene/theme.ts';

/** How the nature of a claim shows in its mark: a finding is solid, what was not found is hollow. */
export type Body = 'solid' | 'hollow' | 'thin';

export const NATURE_BODIES: Readonly<Record<Nature, Body>> = {
  result: 'solid',
  reported: 'solid',
  attributed: 'thin',
  goal: 'hollow',
  plan: 'hollow',
  name: 'hollow',
  background: 'thin',
};

/** A mark in pixels. `direction` is the way that it points, away from the base. */
export interface MarkBox {
  readonly bound: DrawnBound;
  readonly body: Body;
  readonly token: Token;
  readonly direction: 1 | -1;
  readonly base: number;
  /** The printed edge. */
  readonly edge: number;
  /** The two ends of an interval or bracket, left to right. */
  readonly low: number;
  readonly high: number;
  readonly centreY: number;
  readonly thickness: number;
  /** The ends of the source's error figure. */
  readonly error?: readonly [number, number];
}

/** What a bound says of an edge that points the other way. */
const MIRRORED: Readonly<Record<DrawnBound, DrawnBound>> = {
  exact: 'exact',
  'up-to': 'at-least',
  limit: 'at-least',
  'at-most': 'at-least',
  'at-least': 'up-to',
  'more-than': 'less-than',
  'less-than': 'more-than',
  about: 'about',
  range: 'range',
  'order-of-magnitude': 'order-of-magnitude',
};

/**
 * The bound as it is drawn. "At least 5x less" lies beyond the edge, as "at least 5x" does; a value
 * that lies left of the base for being negative or below one is limited from the other side.
 */
function boundOf(mark: ChartMark, direction: 1 | -1): DrawnBound {
  const bound = drawnBound(mark);
  return direction === -1 && mark.polarity !== 'less' ? MIRRORED[bound] : bound;
}

/** Brings a mark to pixels. */
export function markBox(
  mark: ChartMark,
  panel: Pick<ChartPanel, 'kind' | 'form' | 'scale'>,
  axis: AxisPlan,
  place: { readonly toX: (value: number) => number; readonly centreY: number; readonly thickness: number },
): MarkBox {
  const { edge, from, to } = placesOf(mark, panel);
  const { toX } = place;
  const isFree = hasFreeMarks(panel);
  const base = isFree ? toX(axis.domain[0]) : toX(axis.base);
  const direction = !isFree && toX(edge) < base - 1e-6 ? -1 : 1;
  const error = uncertaintyPlaces(mark, panel);
  return {
    bound: boundOf(mark, direction),
    body: NATURE_BODIES[mark.nature],
    token: markToken(mark),
    direction,
    base,
    edge: toX(edge),
    low: Math.min(toX(from), toX(to)),
    high: Math.max(toX(from), toX(to)),
    centreY: place.centreY,
    thickness: place.thickness,
    ...(error === undefined ? {} : { error: [toX(error[0]), toX(error[1])] as const }),
  };
}

const ERROR_CAP_PX = 4;

/** The source's error figure as a whisker: never mixed up with a bound. */
export function errorShapes({ error, centreY }: MarkBox): readonly SceneShape[] {
  if (error === undefined) return [];
  const [left, right] = error;
  const stroke = { type: 'line', role: 'mark', stroke: 'ink', strokeWidth: 1.25 } as const;
  return [
    { ...stroke, x1: left, y1: centreY, x2: right, y2: centreY },
    ...[left, right].map((x) => ({ ...stroke, x1: x, y1: centreY - ERROR_CAP_PX, x2: x, y2: centreY + ERROR_CAP_PX })),
  ];
}

/** A fade along the direction of a mark. */
export function fade(box: Pick<MarkBox, 'token' | 'direction'>, fromOpacity: number, toOpacity: number): Paint {
  const [startOpacity, endOpacity] = box.direction === 1 ? [fromOpacity, toOpacity] : [toOpacity, fromOpacity];
  return { token: box.token, startOpacity, endOpacity };
}
