import type { ReactNode } from 'react';

import styles from './section.module.css';

interface SectionProps {
  /** The id of the section, for links into the page. */
  readonly id: string;
  readonly title: string;
  /** A sentence or two under the heading. */
  readonly lede?: ReactNode;
  /** Controls on the heading's line, such as a share menu. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading and rule. */
export function Section({ id, title, lede, actions, children }: SectionProps) {
  const headingId = `${id}-heading`;
  return (
    <section id={id} aria-labelledby={headingId} className={styles['root']}>
      <div>
        <h2 id={headingId}>{title}</h2>
        {actions}
      </div>
      {lede !== undefined && <div className={styles['lede']}>{lede}</div>}
      {children}
    </section>
  );
}
