import type { ReactNode } from 'react';

import styles from './badge.module.css';

interface BadgeProps {
  /** What the badge means, for readers who point at it. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A word or two set apart from the text around it. */
export function Badge({ title, children }: BadgeProps) {
  return (
    <span className={styles['root']} title={title}>
      {children}
    </span>
  );
}
