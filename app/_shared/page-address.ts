import type { RawQuery } from '#lib/url/codec.ts';

/** The address of a page as it was asked for: its path from the root, and its query as the framework hands it over. */
export function pageAddress(path: string, query: RawQuery): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  const search = new URLSearchParams(pairs).toString();
  return search === '' ? path : `${path}?${search}`;
}
