import { useEffect, useState } from 'react';

import { LINKS } from '#components/chart/interactive/places/mark-boxes.ts';

function claimOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGAElement>(LINKS)?.dataset['claim'] : undefined;
}

/** What is pointed at or has the focus already, when the layer arrives. */
function firstActive(svg: SVGSVGElement): string | undefined {
  return claimOf(svg.querySelector(`${LINKS}:is(:hover, :focus)`));
}

/** The claim whose link in the drawing is under the pointer or has the focus. */
export function useActiveLink(svg: SVGSVGElement): string | undefined {
  const [activeId, setActiveId] = useState(() => firstActive(svg));
  useEffect(() => {
    const stop = new AbortController();
    const follow = ({ target }: Event) => setActiveId(claimOf(target));
    const release = () =>
      setActiveId(svg.contains(document.activeElement) ? claimOf(document.activeElement) : undefined);
    for (const name of ['pointerover', 'focusin']) svg.addEventListener(name, follow, { signal: stop.signal });
    for (const name of ['pointerleave', 'focusout']) svg.addEventListener(name, release, { signal: stop.signal });
    return () => stop.abort();
  }, [svg]);
  return activeId;
}
