import type { Param } from '#lib/url/param.ts';

/** A column and a way: `training-tokens` descending is `-training-tokens`. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

const SORT_PATTERN = /^(-?)([a-z0-9]+(?:[.-][a-z0-9]+)*)$/;

/** Where the columns depend on what the view shows, the view says which ones it does not have. */
export function sortParam(fallback: Sort, columns?: readonly string[]): Param<Sort> {
  return {
    name: 'sort',
    fallback,
    allowed: `${columns?.join(', ') ?? 'a column of the table'}, with a minus before it for the other way round`,
    parse: (text) => {
      const [, minus, column = ''] = SORT_PATTERN.exec(text) ?? [];
      if (minus === undefined || columns?.includes(column) === false) return { ok: false, error: 'it is not a column' };
      return { ok: true, value: { column, descending: minus === '-' } };
    },
    format: (sort) => `${sort.descending ? '-' : ''}${sort.column}`,
  };
}

/** The highest figure first. */
export const BY_VALUE: Sort = { column: 'value', descending: true };

/** The best figure first, by what is better under the metric; the highest where neither way is. */
export const BEST_FIRST: Sort = { column: 'best', descending: false };

/** Names from A to Z. */
export const BY_NAME: Sort = { column: 'name', descending: false };

/** What came out last in front. */
export const NEWEST_FIRST: Sort = { column: 'release-date', descending: true };
