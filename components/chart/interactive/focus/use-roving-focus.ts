import { useEffect } from 'react';

import { LINKS } from '#components/chart/interactive/places/mark-boxes.ts';
import { moveAmong } from './move-among.ts';

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/**
 * Makes the marks of a drawing one stop of the Tab key, with arrow keys between them (roving
 * tabindex, WAI-ARIA Authoring Practices). Each mark is a link named by its claim's sentence, so
 * moving the focus reads it out, and the page's own card opens and follows.
 */
export function useRovingFocus(svg: SVGSVGElement, isOn: boolean): void {
  useEffect(() => {
    const links = [...svg.querySelectorAll<SVGAElement>(LINKS)];
    if (!isOn || links.length === 0) return;
    const stop = new AbortController();
    const indexOf = (target: EventTarget | null) => links.findIndex((link) => link.contains(target as Node | null));
    const setStop = (current: number) =>
      links.forEach((link, index) => void (link.tabIndex = index === current ? 0 : -1));
    setStop(Math.max(0, indexOf(document.activeElement)));
    svg.addEventListener(
      'focusin',
      ({ target }) => {
        const index = indexOf(target);
        if (index >= 0) setStop(index);
      },
      { signal: stop.signal },
    );
    svg.addEventListener(
      'keydown',
      (event) => {
        const index = indexOf(event.target);
        const next = index < 0 || hasModifier(event) ? undefined : moveAmong(event.key, index, links.length);
        if (next === undefined) return;
        event.preventDefault();
        links[next]?.focus();
      },
      { signal: stop.signal },
    );
    return () => {
      stop.abort();
      for (const link of links) link.removeAttribute('tabindex');
    };
  }, [svg, isOn]);
}
