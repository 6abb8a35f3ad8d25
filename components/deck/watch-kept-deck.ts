import { KEPT_DECK_EVENT } from './kept-deck.ts';

/** Calls back whenever the collected deck may have changed: here, in another tab, or before this page came back. */
export function watchKeptDeck(callback: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  for (const name of [KEPT_DECK_EVENT, 'storage', 'pageshow']) addEventListener(name, callback, { signal });
  return () => stop.abort();
}
