import type { ReactNode } from 'react';

import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}

/** Something that opens on demand, without script. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles['root']} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
