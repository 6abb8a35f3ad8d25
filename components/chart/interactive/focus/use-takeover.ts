import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

import { standAlike } from '#components/chart/interactive/places/mark-boxes.ts';

/** Charts settle within a few frames, on a busy machine within a few seconds; one that does not by then never will. */
const FRAMES_MAX = 300;

/** Whether the layer's marks are still settling, stand in for the server's, or do not fit them. */
export type Takeover = 'settling' | 'taken' | 'refused';

/**
 * "taken" once the layer's marks stand where the server's do; from then on the server's are hidden.
 * A layer that does not fit, for instance of a newer release than the page, is refused.
 */
export function useTakeover(svg: SVGSVGElement, overlay: RefObject<Element | null>): Takeover {
  const [takeover, setTakeover] = useState<Takeover>('settling');
  useEffect(() => {
    let frame = 0;
    let request = requestAnimationFrame(function look() {
      if (overlay.current !== null && standAlike(svg, overlay.current)) setTakeover('taken');
      else if (frame < FRAMES_MAX) request = requestAnimationFrame(look);
      else setTakeover('refused');
      frame += 1;
    });
    return () => cancelAnimationFrame(request);
  }, [svg, overlay]);
  useLayoutEffect(() => {
    if (takeover !== 'taken') return;
    svg.setAttribute('data-taken', '');
    return () => svg.removeAttribute('data-taken');
  }, [svg, takeover]);
  return takeover;
}
