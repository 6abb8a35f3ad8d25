/** The place on the page of a deck that an address with nothing but a view to add led to: it was begun just now. */
export const NEW_DECK_PLACE = 'new-deck';

/**
 * The deck at an address with one more view, or a new deck of that view. It needs no knowledge of the
 * parameters, so that browsers can build it; the page goes on to the canonical address.
 */
export function addToDeckHref(pageHref: string, deckHref = '/deck'): string {
  const joint = deckHref.includes('?') ? '&' : '?';
  return `${deckHref}${joint}add=${encodeURIComponent(pageHref)}`;
}
