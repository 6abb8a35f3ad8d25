import type { SortOrder } from '#components/ui/sort-heading.tsx';
import type { Sort } from '#lib/url/states/sort.ts';

/** How a column stands under a sort. */
function sortOrder(column: string, sort: Sort): SortOrder {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** The sort that a click on a column asks for: its own first way, or the other way round when it is sorted already. */
function sortedBy(column: string, sort: Sort, firstWay: 'ascending' | 'descending'): Sort {
  const descending = sort.column === column ? !sort.descending : firstWay === 'descending';
  return { column, descending };
}

/** What a sortable table gives to its headings. */
export interface Sorting {
  readonly sort: Sort;
  readonly hrefSorted: (sort: Sort) => string;
  /** Whether the order can change in place; pages that are rewritten are loaded anew, at the table. */
  readonly isSoft: boolean;
}

/** The props of a column's heading. */
export function sortHeading(column: string, firstWay: 'ascending' | 'descending', tableId: string, sorting: Sorting) {
  const { sort, hrefSorted, isSoft } = sorting;
  const href = hrefSorted(sortedBy(column, sort, firstWay));
  return { href: isSoft ? href : `${href}#${tableId}`, order: sortOrder(column, sort), isSoft };
}
