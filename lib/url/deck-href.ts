/** The check of decks that were made before. */
export const DECK_CHECK_HREF = '/deck/check';

/**
 * The deck at an address with one more view, or a new deck of that view. It needs no knowledge of the
 * parameters, so that browsers can build it; the page goes on to the canonical address.
 */
export function addToDeckHref(pageHref: string, deckHref = '/deck'): string {
  const joint = deckHref.includes('?') ? '&' : '?';
  return `${deckHref}${joint}add=${encodeURIComponent(pageHref)}`;
}
