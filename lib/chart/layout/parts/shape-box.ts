import type { SceneItem, SceneShape } from '#lib/chart/scene/scene.ts';
import { widthOf } from './block.ts';
import type { Box } from '#lib/chart/layout/labels/geometry.ts';

/** Of a text: from the top of its capitals, and to the bottom of its descenders, as parts of the letter size. */
const ASCENT = 0.74;
const DESCENT = 0.22;

function grown({ left, right, top, bottom }: Box, reach: number): Box {
  return { left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach };
}

function boxOfPoints(points: readonly (readonly [number, number])[], reach: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - reach,
    right: Math.max(...xs) + reach,
    top: Math.min(...ys) - reach,
    bottom: Math.max(...ys) + reach,
  };
}

/** The rectangle that a shape takes up, with its stroke. */
export function shapeBox(shape: SceneShape): Box {
  if (shape.type === 'text') {
    const { x, y, text, sizePx, weight, anchor } = shape;
    const width = widthOf(text, sizePx, weight);
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { left, right: left + width, top: y - sizePx * ASCENT, bottom: y + sizePx * DESCENT };
  }
  const reach = shape.stroke === undefined ? 0 : (shape.strokeWidth ?? 1) / 2;
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return grown({ left: x, right: x + width, top: y, bottom: y + height }, reach);
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      const ends = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
      return grown(ends, reach);
    }
    case 'path':
      return boxOfPoints(shape.points, reach);
    case 'circle':
      return grown({ left: shape.cx, right: shape.cx, top: shape.cy, bottom: shape.cy }, shape.radius + reach);
  }
}

/** The rectangle around several; nothing for none. */
export function unionBox([first, ...rest]: readonly Box[]): Box | undefined {
  if (first === undefined) return undefined;
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      right: Math.max(all.right, box.right),
      top: Math.min(all.top, box.top),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  );
}

/** A shape moved down. */
export function shiftShape(shape: SceneShape, downPx: number): SceneShape {
  switch (shape.type) {
    case 'line':
      return { ...shape, y1: shape.y1 + downPx, y2: shape.y2 + downPx };
    case 'path':
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + downPx] as const) };
    case 'circle':
      return { ...shape, cy: shape.cy + downPx };
    case 'rect':
    case 'text':
      return { ...shape, y: shape.y + downPx };
  }
}

/** A drawing moved down: parts are planned from the top, before it is known where they stand. */
export function shiftItem(item: SceneItem, downPx: number): SceneItem {
  if (item.type !== 'mark') return shiftShape(item, downPx);
  return { ...item, shapes: item.shapes.map((shape) => shiftShape(shape, downPx)) };
}
