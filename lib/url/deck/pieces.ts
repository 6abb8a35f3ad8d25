import { encodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { succeed } from '#lib/domain/result.ts';
import type { Param } from '#lib/url/param.ts';

/** Stands between the views of a deck; it is in no address of a view. */
export const ITEM_SEPARATOR = ';';

/** How the list of views is called in an address, and which of its signs stand there as they are. */
export const VIEWS = { name: 'views', plainSigns: '/?=;:' } as const;

const pieces: Param<readonly string[]> = {
  ...VIEWS,
  fallback: [],
  allowed: 'the views of a deck',
  parse: (text) => succeed(text.split(ITEM_SEPARATOR)),
  format: (parts) => parts.join(ITEM_SEPARATOR),
};

const PIECES: ParamSet<{ readonly pieces: readonly string[] }> = { pieces };

/**
 * The page of a deck from views as the codec wrote them, and the rest of its query (`theme=dark`).
 * Needs no knowledge of views, so that browsers can order them anew.
 */
export function deckHrefOfPieces(parts: readonly string[], restQuery: string): string {
  const query = [encodeQuery(PIECES, { pieces: parts }).slice(1), restQuery].filter((part) => part !== '').join('&');
  return query === '' ? '/deck' : `/deck?${query}`;
}
