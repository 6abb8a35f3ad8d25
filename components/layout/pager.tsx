import { groupedDecimal } from '#lib/domain/words/number.ts';

import styles from './pager.module.css';

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
  /** Which part of the whole the page is: the first and the last of its items, from 1, of so many. */
  readonly range?: { readonly first: number; readonly last: number; readonly total: number } | undefined;
  /** What the pages are of, where a page has more than one such list. */
  readonly label?: string | undefined;
}

/** The way through a list of several pages. */
export function Pager({ page, pageCount, hrefOf, range, label = 'Pages' }: PagerProps) {
  if (pageCount < 2) return null;
  return (
    <nav className={styles['root']} aria-label={label}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          Previous
        </a>
      )}
      <span>
        Page {groupedDecimal(page)} of {groupedDecimal(pageCount)}
        {range !== undefined && `, ${rangeText(range)}`}
      </span>
      {page < pageCount && (
        <a href={hrefOf(page + 1)} rel="next">
          Next
        </a>
      )}
    </nav>
  );
}

function rangeText({ first, last, total }: NonNullable<PagerProps['range']>): string {
  return `${groupedDecimal(first)}–${groupedDecimal(last)} of ${groupedDecimal(total)}`;
}
