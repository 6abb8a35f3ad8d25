import type { ReactNode } from 'react';

import styles from './visually-hidden.module.css';

/** Text for screen readers and copied tables that the eye gets in another way. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['root']}>{children}</span>;
}
