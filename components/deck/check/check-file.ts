import { claimIdsOf, compareDeck, type DeckComparison } from '#lib/deck/check.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { DECK_FILE_MAX_BYTES, readDeck } from '#lib/deck/read/read-deck.ts';
import { deckProblemSentence, unreadSentence } from '#lib/deck/read/sentences.ts';

import { fetchCurrentClaims, type OnProgress } from './fetch-current.ts';

/** A checked file, with what could not be checked in it. */
export interface CheckedFile {
  readonly comparison: DeckComparison;
  readonly unread: readonly string[];
}

async function readBytes(file: File): Promise<Result<Uint8Array, string>> {
  // Before it is read: a file of many gigabytes would fill the memory.
  if (file.size > DECK_FILE_MAX_BYTES) return fail(deckProblemSentence({ code: 'too-large' }));
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return fail(
      'The browser could not read the file. If it is a folder or open elsewhere, copy the deck and try again.',
    );
  }
}

/** Reads a deck here, in the browser, and holds it against the current release. Nothing of the file is sent. */
export async function checkFile(
  file: File,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<CheckedFile, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const deck = readDeck(bytes.value);
  if (!deck.ok) return fail(deckProblemSentence(deck.error));
  const { records, unread } = deck.value;
  const current = await fetchCurrentClaims(claimIdsOf(records), onProgress, signal);
  if (!current.ok) return current;
  return succeed({
    comparison: compareDeck(records, current.value),
    unread: unread.map(unreadSentence),
  });
}
