import { deckWith, readPieces } from '#lib/url/deck/pieces.ts';

/** A deck as it is opened. Decks are named by their canonical addresses, `/deck` where they hold nothing. */
export interface OpenedDeck {
  /** The deck that this browser has collected so far. */
  readonly kept: string;
  readonly shown: string;
  /** Whether the deck was begun just now, with nothing but what was to be added. */
  readonly isBegun: boolean;
  /** The address of the page whose link or form led here; empty where none of this site did. */
  readonly from: string;
}

/** Those of `parts` that the deck at an address lacks; a view that stands twice must be there twice. */
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

/** Whether a deck is another with views put in: those of the other in their order, and all else as it was. */
function continues(href: string, other: string): boolean {
  const [{ parts, restQuery }, wanted] = [readPieces(href), readPieces(other)];
  const found = parts.reduce((at, part) => (part === wanted.parts[at] ? at + 1 : at), 0);
  return found === wanted.parts.length && restQuery === wanted.restQuery;
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
  return areSame(from, kept) || continues(shown, kept) ? shown : kept;
}
