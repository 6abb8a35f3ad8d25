import { encodeValue } from '#lib/url/codec.ts';

/** Stands between the views of a deck; it is in no address of a view. */
export const ITEM_SEPARATOR = ';';

/** How the list of views is called in an address, and which of its signs stand there as they are. */
export const VIEWS = { name: 'views', plainSigns: '/?=;:' } as const;

/** The most views in one deck. */
export const DECK_VIEWS_MAX = 30;
/** The longest list of views as it stands in an address: servers refuse request lines of 16 kB. */
export const VIEWS_MAX_LENGTH = 12_000;

/** A deck's address taken apart: its views as the codec wrote them, and the rest of its query. */
export interface DeckPieces {
  readonly parts: readonly string[];
  readonly restQuery: string;
}

/**
 * The page of a deck from views as the codec wrote them, and the rest of its query (`theme=dark`).
 * Needs no knowledge of views, so that browsers can order them anew.
 */
export function deckHrefOfPieces(parts: readonly string[], restQuery: string): string {
  const views = encodeValue(parts.join(ITEM_SEPARATOR), VIEWS.plainSigns);
  const query = [views === '' ? '' : `${VIEWS.name}=${views}`, restQuery].filter((part) => part !== '').join('&');
  return query === '' ? '/deck' : `/deck?${query}`;
}

/** Takes the canonical address of a deck apart; an address that cannot be read holds no views. */
export function readPieces(deckHref: string): DeckPieces {
  const isViews = (part: string) => part.startsWith(`${VIEWS.name}=`);
  const all = deckHref.slice('/deck?'.length).split('&');
  const views = all.find(isViews)?.slice(VIEWS.name.length + 1) ?? '';
  return {
    parts: decoded(views)
      .split(ITEM_SEPARATOR)
      .filter((part) => part !== ''),
    restQuery: all.filter((part) => part !== '' && !isViews(part)).join('&'),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Whether an address has room for these views, as the codec wrote them. */
export function havePiecesRoom(parts: readonly string[]): boolean {
  return parts.length <= DECK_VIEWS_MAX && encodeURIComponent(parts.join(ITEM_SEPARATOR)).length <= VIEWS_MAX_LENGTH;
}

/** A deck with more views behind its own, `undefined` where its address has no room for them. */
export function deckWith(deckHref: string, more: readonly string[]): string | undefined {
  const { parts, restQuery } = readPieces(deckHref);
  const all = [...parts, ...more];
  return havePiecesRoom(all) ? deckHrefOfPieces(all, restQuery) : undefined;
}

/** The place of a deck's last slide on its page, as the end of an address. */
export function lastSlidePlace(deckHref: string): string {
  return `#slide-${readPieces(deckHref).parts.length}`;
}
