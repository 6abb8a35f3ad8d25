import type { Scene } from '#lib/chart/scene/scene.ts';
import type { Zoom } from '#lib/url/states/zoom.ts';

import { markPlace, pointPlots } from '#components/chart/interactive/places/plot-places.ts';
import { windowAround, zoomOf } from './zoom-window.ts';

/** How much of the plot is shown around a mark after a key: half of it, or twice as much. */
const SHARES: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, _: 2 };
const WHOLE_KEY = '0';

/** Keys at a mark of a plot: + and − show less and more around it, 0 shows all. */
export function watchZoomKeys(
  svg: SVGSVGElement,
  scene: Scene,
  onZoom: (zoom: Zoom | undefined) => void,
  signal: AbortSignal,
): void {
  const plots = pointPlots(scene);
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === WHOLE_KEY) onZoom(undefined);
    const share = SHARES[event.key];
    const place = share === undefined ? undefined : markPlace(event.target, plots);
    if (share === undefined || place === undefined) return;
    event.preventDefault();
    const zoom = zoomOf(place.plot, windowAround(place.plot, place.at, share));
    if (zoom !== undefined) onZoom(zoom);
  };
  svg.addEventListener('keydown', onKey, { signal });
}
