import type { ReactNode } from 'react';

import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** A remark that a reader should see before the rest. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className={styles['root']} role="note" aria-label={title}>
      <p>{title}</p>
      {children}
    </div>
  );
}
