import { NEW_DECK_PLACE } from '#lib/url/deck/add.ts';
import { lastSlidePlace } from '#lib/url/deck/pieces.ts';

/**
 * The path and query of the page of this site whose link or form led here, empty where it was something
 * else: going back, a reload, another site. Browsers shorten addresses of more than 4,096 signs.
 */
export function ledHere(): string {
  const [entry] = performance.getEntriesByType('navigation');
  const isStep = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  const before = isStep ? URL.parse(document.referrer) : null;
  return before?.origin === location.origin ? `${before.pathname}${before.search}` : '';
}

/**
 * Whether the deck on show was begun just now by a link of this site; an address that somebody else gave
 * says nothing. Told once: the place in the address becomes that of the slide.
 */
export function takeBegun(href: string): boolean {
  if (location.hash !== `#${NEW_DECK_PLACE}`) return false;
  history.replaceState(history.state, '', lastSlidePlace(href));
  return URL.parse(document.referrer)?.origin === location.origin;
}
