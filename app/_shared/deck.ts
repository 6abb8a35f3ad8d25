import { cache } from 'react';

import { ownAddress } from '#lib/http/embeds/oembed-url.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { settings } from '#lib/settings/settings.ts';
import { decodeQuery, encodeQuery, rawQuery } from '#lib/url/codec.ts';
import { DECK_PARAMS, type DeckState } from '#lib/url/deck/state.ts';
import { loadDeckView } from '#lib/view/deck/deck-view.ts';

/** The head and the page of one request are made of the same view. */
const loadDeck = cache((query: string) => {
  const { state } = decodeQuery(DECK_PARAMS, rawQuery(new URLSearchParams(query)));
  return loadDeckView(state, siteQueries());
});

/** The view of a deck, loaded once for a request. */
export function deckView(state: DeckState): ReturnType<typeof loadDeck> {
  return loadDeck(encodeQuery(DECK_PARAMS, state));
}

/**
 * The part of a pasted address behind the site's own origin. The origin is the operator's word: an
 * answer is shared by everybody, so that nothing of it may hang on the host that a request names.
 */
export function pastedPath(address: string): string {
  const own = ownAddress(address, settings().publicOrigin);
  return own === undefined ? address : `/${own.path.join('/')}${own.search}`;
}
