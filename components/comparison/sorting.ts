import type { SortOrder } from '#components/ui/sort-heading.tsx';
import type { Sort } from '#lib/url/states.ts';

/** How a column stands under a sort. */
export function sortOrder(column: string, sort: Sort): SortOrder {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** The sort that a click on a column asks for: its own first way, or the other way round when it is sorted already. */
export function sortedBy(column: string, sort: Sort, firstWay: 'ascending' | 'descending'): Sort {
  const descending = sort.column === column ? !sort.descending : firstWay === 'descending';
  return { column, descending };
}
