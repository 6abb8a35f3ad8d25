import { useLayoutEffect, useState } from 'react';

import type { Scene } from '#lib/chart/scene/scene.ts';
import type { Zoom } from '#lib/url/states/zoom.ts';

import { goTo } from '#components/live/go-to.ts';
import { pointPlots } from '#components/chart/interactive/places/plot-places.ts';
import { watchDrag } from './watch-drag.ts';
import { watchZoomKeys } from './watch-zoom-keys.ts';
import { zoomHref, zoomOf, type PixelWindow } from './zoom-window.ts';

/**
 * Lets a reader look at a part of a plot, by dragging over it or with keys at a mark. The part
 * becomes part of the page's address. Gives the rectangle that is being dragged.
 */
export function useZoom(svg: SVGSVGElement, scene: Scene, isOn: boolean): PixelWindow | undefined {
  const [dragged, setDragged] = useState<PixelWindow>();
  // With the layer's own marks, so that a drag over them is never missed.
  useLayoutEffect(() => {
    if (!isOn || pointPlots(scene).length === 0) return;
    const stop = new AbortController();
    const show = (zoom: Zoom | undefined) => void goTo(zoomHref(location, zoom));
    const onDrop: Parameters<typeof watchDrag>[2]['onDrop'] = (plot, window) => {
      const zoom = zoomOf(plot, window);
      if (zoom !== undefined) show(zoom);
    };
    watchDrag(svg, scene, { onDrag: setDragged, onDrop }, stop.signal);
    watchZoomKeys(svg, scene, show, stop.signal);
    return () => stop.abort();
  }, [svg, scene, isOn]);
  return dragged;
}
