/** Where this tab keeps the address of the deck that was open last. Nothing is sent to the server. */
const KEY = 'deck';
const EMPTY_HREF = '/deck';

/** Remembers a deck's address, or forgets it where the deck is empty. */
export function keepDeck(href: string): void {
  try {
    if (href === EMPTY_HREF) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, href);
  } catch {
    // A browser that keeps nothing starts a new deck with every view.
  }
}

/** The address of the deck that was open last in this tab, `/deck` where there was none. */
export function keptDeck(): string {
  try {
    const href = sessionStorage.getItem(KEY) ?? EMPTY_HREF;
    return href.startsWith(`${EMPTY_HREF}?`) ? href : EMPTY_HREF;
  } catch {
    return EMPTY_HREF;
  }
}
