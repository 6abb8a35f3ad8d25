import type { ReactNode } from 'react';

import type { Ignored } from '#lib/url/codec.ts';

import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import styles from './page.module.css';
import { MAIN_ID } from './skip-link.tsx';

interface PageProps {
  readonly title: ReactNode;
  /** What kind of page it is, in a word or two above the title. */
  readonly kind?: string | undefined;
  /** One or two sentences under the title. */
  readonly lede?: ReactNode;
  /** From the home page downwards, without this page. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Parts of the address that were not understood. */
  readonly ignored?: readonly Ignored[] | undefined;
  /** Controls that belong to the whole page, such as its share menu. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page's content: where it stands, what it is called, what it says first. */
export function Page({ title, kind, lede, crumbs = [], ignored = [], actions, children }: PageProps) {
  return (
    <main id={MAIN_ID} className={styles['root']}>
      <header>
        {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
        <div>
          <hgroup>
            {kind !== undefined && <p>{kind}</p>}
            <h1>{title}</h1>
          </hgroup>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </div>
        {lede !== undefined && <div className={styles['lede']}>{lede}</div>}
      </header>
      {ignored.length > 0 && <IgnoredNotice items={ignored} />}
      {children}
    </main>
  );
}
