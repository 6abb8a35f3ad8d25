import type { ReactNode } from 'react';

import styles from './table-scroller.module.css';

/** Up to this many columns fit a wide screen, so the table's head can stick to the window. */
const FITTING_COLUMNS_MAX = 7;

interface TableScrollerProps {
  /** What scrolls, for screen readers. */
  readonly label: string;
  readonly columns: number;
  readonly children: ReactNode;
}

/** Lets a wide table scroll inside the page, by keyboard too, with its first row and column in sight. */
export function TableScroller({ label, columns, children }: TableScrollerProps) {
  return (
    <div
      className={styles['root']}
      role="region"
      aria-label={label}
      tabIndex={0}
      data-scroller={columns > FITTING_COLUMNS_MAX ? 'always' : 'narrow'}
    >
      {children}
    </div>
  );
}
