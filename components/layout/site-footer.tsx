import { groupedDecimal } from '#lib/domain/words/number.ts';
import { LICENCE, LICENCE_URL } from '#lib/domain/words/licence.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { DECK_CHECK_HREF } from '#lib/url/deck/href.ts';
import { releaseHref } from '#lib/url/hrefs.ts';

import styles from './site-footer.module.css';
import { DATA_HREF, METHOD_HREF, RELEASES_HREF } from './site-sections.ts';

interface SiteFooterProps {
  /** The release that the page shows, absent while nothing has been imported. */
  readonly release?: Release | undefined;
}

/** The foot of every page: which release it shows, and how the data may be used. */
export function SiteFooter({ release }: SiteFooterProps) {
  return (
    <footer className={styles['root']}>
      <div>
        {release !== undefined && <ReleaseStamp release={release} />}
        <p>
          What sources claim, with their words. A claim here is not a finding of ours. Data under{' '}
          <a href={LICENCE_URL} rel="license">
            {LICENCE}
          </a>
          ; quoted phrases belong to their authors.
        </p>
        <nav aria-label="About">
          <a href={METHOD_HREF}>How claims are read</a>
          <a href={DATA_HREF}>Download the data</a>
          <a href={RELEASES_HREF}>Releases</a>
          <a href={DECK_CHECK_HREF}>Check a deck</a>
        </nav>
      </div>
    </footer>
  );
}

function ReleaseStamp({ release }: { readonly release: Release }) {
  const { claims, subjects, sources } = release.counts;
  return (
    <p>
      Release <a href={releaseHref(release.id)}>{release.id}</a>: {groupedDecimal(claims)} claims about{' '}
      {groupedDecimal(subjects)} subjects from {groupedDecimal(sources)} sources
    </p>
  );
}
