import type { RowPlot, SceneItem, SceneShape } from '#lib/chart/scene/scene.ts';
import type { DrawnBody } from '#lib/chart/layout/kind-layout.ts';

/** How far something is moved, in pixels. */
export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

function moveShape(shape: SceneShape, { dx, dy }: Shift): SceneShape {
  switch (shape.type) {
    case 'rect':
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    case 'line':
      return { ...shape, x1: shape.x1 + dx, y1: shape.y1 + dy, x2: shape.x2 + dx, y2: shape.y2 + dy };
    case 'circle':
      return { ...shape, cx: shape.cx + dx, cy: shape.cy + dy };
    case 'path':
      return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
  }
}

/** Items in another place. */
export function moveItems(items: readonly SceneItem[], shift: Shift): readonly SceneItem[] {
  return items.map((item) =>
    item.type === 'mark'
      ? { ...item, shapes: item.shapes.map((shape) => moveShape(shape, shift)) }
      : moveShape(item, shift),
  );
}

function moveRows(plot: RowPlot, { dx, dy }: Shift): RowPlot {
  return {
    ...plot,
    x: plot.x + dx,
    y: plot.y + dy,
    rows: plot.rows.map((row) => ({ ...row, centreY: row.centreY + dy, edgeX: row.edgeX + dx })),
  };
}

/** The panels of a chart in another place; their ids begin with the chart's, so that those of several stay apart. */
export function movePanels(panels: DrawnBody['panels'], chartId: string, shift: Shift): DrawnBody['panels'] {
  return panels.flatMap((plot) =>
    plot.type === 'rows' ? [{ ...moveRows(plot, shift), panelId: `${chartId}/${plot.panelId}` }] : [],
  );
}
