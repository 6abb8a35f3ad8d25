import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

import { standAlike } from './mark-boxes.ts';

/** Charts settle within a few frames; one that does not by then never will. */
const FRAMES_MAX = 60;

/**
 * True once the layer's marks stand where the server's do; from then on the server's are hidden.
 * A layer that does not fit, for instance of a newer release than the page, is never shown.
 */
export function useTakeover(svg: SVGSVGElement, overlay: RefObject<Element | null>): boolean {
  const [isTaken, setIsTaken] = useState(false);
  useEffect(() => {
    let frame = 0;
    let request = requestAnimationFrame(function look() {
      if (overlay.current !== null && standAlike(svg, overlay.current)) setIsTaken(true);
      else if (frame < FRAMES_MAX) request = requestAnimationFrame(look);
      frame += 1;
    });
    return () => cancelAnimationFrame(request);
  }, [svg, overlay]);
  useLayoutEffect(() => {
    if (!isTaken) return;
    svg.setAttribute('data-taken', '');
    return () => svg.removeAttribute('data-taken');
  }, [svg, isTaken]);
  return isTaken;
}
