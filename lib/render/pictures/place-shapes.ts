import type { SceneItem, SceneShape } from '#lib/chart/scene/scene.ts';

/** Where a drawing stands in a larger one: its upper left corner there, and how much it is enlarged. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Placers = {
  readonly [Type in SceneShape['type']]: (shape: Extract<SceneShape, { type: Type }>, place: Place) => SceneShape;
};

const PLACERS: Placers = {
  rect: (shape, { x, y, scale }) => ({
    ...shape,
    x: x + shape.x * scale,
    y: y + shape.y * scale,
    width: shape.width * scale,
    height: shape.height * scale,
  }),
  line: (shape, { x, y, scale }) => ({
    ...shape,
    x1: x + shape.x1 * scale,
    y1: y + shape.y1 * scale,
    x2: x + shape.x2 * scale,
    y2: y + shape.y2 * scale,
  }),
  path: (shape, { x, y, scale }) => ({
    ...shape,
    points: shape.points.map(([left, top]) => [x + left * scale, y + top * scale] as const),
  }),
  circle: (shape, { x, y, scale }) => ({
    ...shape,
    cx: x + shape.cx * scale,
    cy: y + shape.cy * scale,
    radius: shape.radius * scale,
  }),
  text: (shape, { x, y, scale }) => ({
    ...shape,
    x: x + shape.x * scale,
    y: y + shape.y * scale,
    sizePx: shape.sizePx * scale,
  }),
};

function scaleStroke(shape: SceneShape, scale: number): SceneShape {
  if (!('stroke' in shape)) return shape;
  const dash = shape.dash === undefined ? {} : { dash: shape.dash.map((length) => length * scale) };
  return { ...shape, strokeWidth: (shape.strokeWidth ?? 1) * scale, ...dash };
}

/** The shapes of a drawing at their place in a larger one, without background, links and places to hit. */
export function placeShapes(items: readonly SceneItem[], place: Place): readonly SceneShape[] {
  const shapes = items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
  return shapes
    .filter(({ role }) => role !== 'hit' && role !== 'background')
    .map((shape) => {
      const put = PLACERS[shape.type] as (shape: SceneShape, place: Place) => SceneShape;
      return scaleStroke(put(shape, place), place.scale);
    });
}
