import type { ReactNode } from 'react';

import styles from './columns.module.css';

interface ColumnsProps {
  readonly main: ReactNode;
  /** Stands beside the main column on wide screens and below it on narrow ones. */
  readonly aside: ReactNode;
}

/** A main column with a narrow one beside it. */
export function Columns({ main, aside }: ColumnsProps) {
  return (
    <div className={styles['root']}>
      <div>{main}</div>
      <div>{aside}</div>
    </div>
  );
}
