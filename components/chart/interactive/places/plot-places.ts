import type { PointPlot, Scene } from '#lib/chart/scene/scene.ts';

import { LINKS } from './mark-boxes.ts';
import type { PixelWindow } from '#components/chart/interactive/zoom/zoom-window.ts';

/** A place on a drawing, in its layout pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The plots of a drawing that have an axis each way. */
export function pointPlots({ panels }: Scene): readonly PointPlot[] {
  return panels.filter((panel) => panel.type === 'points');
}

/** Where an event of the pointer happened on the drawing. */
export function placeOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  svg: SVGSVGElement,
  scene: Scene,
): Place {
  const { left, top, width } = svg.getBoundingClientRect();
  const scale = scene.width / width;
  return { x: (clientX - left) * scale, y: (clientY - top) * scale };
}

/** The plot that holds a place. */
export function plotAt(plots: readonly PointPlot[], at: Place): PointPlot | undefined {
  return plots.find(({ x, y, width, height }) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height);
}

/** The rectangle between two places, as far as it lies in the plot. */
export function windowWithin({ x, y, width, height }: PointPlot, a: Place, b: Place): PixelWindow {
  const clampX = (value: number) => Math.min(x + width, Math.max(x, value));
  const clampY = (value: number) => Math.min(y + height, Math.max(y, value));
  const [left, right] = [clampX(Math.min(a.x, b.x)), clampX(Math.max(a.x, b.x))];
  const [top, bottom] = [clampY(Math.min(a.y, b.y)), clampY(Math.max(a.y, b.y))];
  return { left, top, width: right - left, height: bottom - top };
}

/** The plot and the place of the mark that an event is about. */
export function markPlace(
  target: EventTarget | null,
  plots: readonly PointPlot[],
): { readonly plot: PointPlot; readonly at: Place } | undefined {
  const id = target instanceof Element ? target.closest<SVGAElement>(LINKS)?.dataset['claim'] : undefined;
  for (const plot of plots) {
    const point = plot.points.find(({ claimId }) => claimId === id);
    if (point !== undefined) return { plot, at: { x: point.centreX, y: point.centreY } };
  }
  return undefined;
}
