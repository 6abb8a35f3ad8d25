import { decodeQuery } from '#lib/url/codec.ts';
import { DECK_PARAMS, deckHref } from '#lib/url/deck/state.ts';

const VIEWS = [
  '/metrics/parameters?family=nemotron',
  '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2,nemotron-h-8b&metric=context-length',
  '/claims/2512.20848/throughput-vs-similar-models',
];

/** A deck to look at, made of the first data set. */
export const EXAMPLE_DECK_HREF = deckHref(decodeQuery(DECK_PARAMS, { views: VIEWS.join(';') }).state);
