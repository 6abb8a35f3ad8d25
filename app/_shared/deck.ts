import { headers } from 'next/headers';
import { cache } from 'react';

import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, encodeQuery, rawQuery } from '#lib/url/codec.ts';
import { DECK_PARAMS, type DeckState } from '#lib/url/deck-state.ts';
import { loadDeckView } from '#lib/view/deck-view.ts';

import { SITE_ORIGIN } from './site.ts';

/** The head and the page of one request are made of the same view. */
const loadDeck = cache((query: string) => {
  const { state } = decodeQuery(DECK_PARAMS, rawQuery(new URLSearchParams(query)));
  return loadDeckView(state, siteQueries());
});

/** The view of a deck, loaded once for a request. */
export function deckView(state: DeckState): ReturnType<typeof loadDeck> {
  return loadDeck(encodeQuery(DECK_PARAMS, state));
}

/** Where the site is reached, as readers may paste it: from outside, and as this request came. */
export async function pastedOrigins(): Promise<readonly string[]> {
  const host = (await headers()).get('host');
  return [SITE_ORIGIN, ...(host === null ? [] : [`http://${host}`, `https://${host}`])];
}
