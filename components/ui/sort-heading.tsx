import type { ReactNode } from 'react';

import styles from './sort-heading.module.css';

/** How a column is sorted, in the words of `aria-sort`. */
export type SortOrder = 'ascending' | 'descending' | 'none';

interface SortHeadingProps {
  /** The address of the table sorted by this column, the other way round when it is sorted already. */
  readonly href: string;
  readonly order: SortOrder;
  /** Whether the order can change in place; pages that are rewritten are loaded anew. */
  readonly isSoft?: boolean | undefined;
  readonly children: ReactNode;
}

/** The head of a column that sorts the table: a plain link, so that the order stands in the address. */
export function SortHeading({ href, order, isSoft = false, children }: SortHeadingProps) {
  return (
    <th scope="col" aria-sort={order === 'none' ? undefined : order} className={styles['root']}>
      <a href={href} data-soft={isSoft ? '' : undefined}>
        {children}
      </a>
    </th>
  );
}
