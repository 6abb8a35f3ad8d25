import { oneLineNames } from '#lib/url/one-line-names.ts';

interface Field {
  readonly value: string;
  /** Where the selection begins and ends, in UTF-16 units as the browser counts; `null` is the end. */
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
}

/**
 * The text of a single-line field after a list was pasted over its selection, commas for its line
 * ends. `undefined` for a paste that the browser does well by itself.
 */
export function pasteNames(pasted: string, { value, selectionStart, selectionEnd }: Field): string | undefined {
  if (!/[\r\n\t]/u.test(pasted)) return undefined;
  const start = selectionStart ?? value.length;
  return value.slice(0, start) + oneLineNames(pasted) + value.slice(selectionEnd ?? start);
}
