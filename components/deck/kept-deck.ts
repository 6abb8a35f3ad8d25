/** Where this browser keeps the address of the deck that its reader collects. Nothing is sent to the server. */
const KEY = 'deck';
const EMPTY_HREF = '/deck';

/** Happens to the window when this page has changed which deck is collected. */
export const KEPT_DECK_EVENT = 'kept-deck';

/** Remembers the address of the collected deck, or forgets it where the deck is empty. */
export function keepDeck(href: string): void {
  try {
    if (href === EMPTY_HREF) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, href);
  } catch {
    // A browser that keeps nothing starts a new deck with every view.
  }
  dispatchEvent(new Event(KEPT_DECK_EVENT));
}

/** The address of the collected deck, `/deck` where there is none. */
export function keptDeck(): string {
  try {
    const href = localStorage.getItem(KEY) ?? EMPTY_HREF;
    return href.startsWith(`${EMPTY_HREF}?`) ? href : EMPTY_HREF;
  } catch {
    return EMPTY_HREF;
  }
}
