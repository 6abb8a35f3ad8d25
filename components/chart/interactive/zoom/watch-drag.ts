import type { PointPlot, Scene } from '#lib/chart/scene/scene.ts';

import {
  placeOf,
  plotAt,
  pointPlots,
  windowWithin,
  type Place,
} from '#components/chart/interactive/places/plot-places.ts';
import type { PixelWindow } from './zoom-window.ts';

/** A shorter way of the pointer is a click. */
const DRAG_MIN_PX = 8;

interface DragHandlers {
  readonly onDrag: (window: PixelWindow | undefined) => void;
  readonly onDrop: (plot: PointPlot, window: PixelWindow) => void;
}

interface Drag {
  readonly plot: PointPlot;
  readonly from: Place;
}

function isLong({ width, height }: PixelWindow): boolean {
  return Math.max(width, height) >= DRAG_MIN_PX;
}

/** Follows a pointer that draws a rectangle over a plot. A finger that moves scrolls the page instead. */
export function watchDrag(
  svg: SVGSVGElement,
  scene: Scene,
  { onDrag, onDrop }: DragHandlers,
  signal: AbortSignal,
): void {
  const plots = pointPlots(scene);
  let drag: Drag | undefined;
  const windowTo = (event: PointerEvent) =>
    drag === undefined ? undefined : windowWithin(drag.plot, drag.from, placeOf(event, svg, scene));

  function onDown(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const from = placeOf(event, svg, scene);
    const plot = plotAt(plots, from);
    drag = plot === undefined ? undefined : { plot, from };
  }

  function onMove(event: PointerEvent): void {
    const window = windowTo(event);
    if (window === undefined || !isLong(window)) return;
    getSelection()?.removeAllRanges();
    onDrag(window);
  }

  function onUp(event: PointerEvent): void {
    const [window, plot] = [windowTo(event), drag?.plot];
    drag = undefined;
    onDrag(undefined);
    if (window === undefined || plot === undefined || !isLong(window)) return;
    // The click that ends a drag over a mark does not follow its link.
    addEventListener('click', (click) => click.preventDefault(), { capture: true, once: true, signal });
    onDrop(plot, window);
  }

  svg.addEventListener('pointerdown', onDown, { signal });
  svg.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  addEventListener('pointermove', onMove, { signal });
  addEventListener('pointerup', onUp, { signal });
}
