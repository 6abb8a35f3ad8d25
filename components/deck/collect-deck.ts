import { deckWith, readPieces } from '#lib/url/deck/pieces.ts';

/** A deck as it is opened. Decks are named by their canonical addresses, `/deck` where they hold nothing. */
export interface OpenedDeck {
  /** The deck that this browser has collected so far. */
  readonly kept: string;
  readonly shown: string;
  /** Whether the deck was begun just now, with nothing but what was to be added. */
  readonly isBegun: boolean;
  /** The address of the page of a deck whose link or form led here; empty where another page did, or nothing. */
  readonly from: string;
}

/** Views of one deck that another lacks; of a view that stands there more often, what is over. */
function lacking(parts: readonly string[], href: string): readonly string[] {
  const left = [...readPieces(href).parts];
  return parts.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether a deck holds every view of another, under its title, as often as that does. */
export function holdsAll(href: string, other: string): boolean {
  return lacking(readPieces(other).parts, href).length === 0;
}

/** The collected deck with the views that it lacks of the one on show; `undefined` where there are none, or no room. */
export function withLacking(kept: string, shown: string): string | undefined {
  const more = lacking(readPieces(shown).parts, kept);
  return more.length === 0 ? undefined : deckWith(kept, more);
}

function areSame(href: string, other: string): boolean {
  const [parts, others] = [readPieces(href).parts, readPieces(other).parts];
  return parts.length === others.length && parts.every((part, index) => part === others[index]);
}

/**
 * The collected deck after a deck was opened: the one on show, the collected one as it was, or, for a
 * deck begun just now, both joined. No view that was collected is missing in it, unless the reader
 * took it out on the page of the collected deck itself; and no opening empties it.
 */
export function collectedDeck({ kept, shown, isBegun, from }: OpenedDeck): string {
  const { parts } = readPieces(shown);
  if (parts.length === 0) return kept;
  if (readPieces(kept).parts.length === 0) return shown;
  if (isBegun) return deckWith(kept, parts) ?? kept;
  return areSame(from, kept) || holdsAll(shown, kept) ? shown : kept;
}
