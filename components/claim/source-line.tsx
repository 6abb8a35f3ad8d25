import { sourceAddress, type Source } from '#lib/domain/facts/source.ts';

import { sourceHref } from '#lib/url/hrefs.ts';
import { SourceDate } from './source-date.tsx';
import styles from './source-line.module.css';

/** The source in one line: its page here, who published it and when, and the original. */
export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <p className={styles['root']}>
      <a href={sourceHref(source.id)}>{source.title}</a>
      <span>
        {' '}
        {source.publisher}, <SourceDate source={source} />{' '}
      </span>
      <a href={sourceAddress(source)} rel="external" aria-label={`Original of ${source.title}`}>
        original
      </a>
    </p>
  );
}
