/** Which part of a longer list a page shows: its first and its last item, counted from 1, of so many. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** A page of a list in parts, as it is shown. */
export interface PageOfParts<Item> {
  /** The page that is shown, from 1: the one that is asked for, or the last. */
  readonly page: number;
  readonly pages: number;
  readonly range: PageRange;
  /** What of each part stands on the page, in their order. */
  readonly parts: readonly (readonly Item[])[];
}

/** Cuts a list that stands in parts into pages of so many items; a part goes on where a page ends. */
export function pageOfParts<Item>(
  parts: readonly (readonly Item[])[],
  wantedPage: number,
  perPage: number,
): PageOfParts<Item> {
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(wantedPage, pages);
  const [start, end] = [(page - 1) * perPage, page * perPage];
  let before = 0;
  const shown = parts.map((part) => {
    const items = part.slice(Math.max(0, start - before), Math.max(0, end - before));
    before += part.length;
    return items;
  });
  return { page, pages, range: { first: start + 1, last: Math.min(end, total), total }, parts: shown };
}
