import type { ReactNode } from 'react';

import styles from './result-list.module.css';

export interface ResultItem {
  readonly href: string;
  readonly title: string;
  /** What kind of thing it is: model, metric, paper. */
  readonly kind: string;
  readonly summary?: ReactNode;
}

/** Pages found, each with its kind and a line about it. */
export function ResultList({ items }: { readonly items: readonly ResultItem[] }) {
  return (
    <ul className={styles['root']}>
      {items.map(({ href, title, kind, summary }) => (
        <li key={href}>
          <small>{kind}</small>
          <div>
            <a href={href}>{title}</a>
            {summary !== undefined && <p>{summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
