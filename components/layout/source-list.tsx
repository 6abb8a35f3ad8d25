import { SourceDate } from '#components/claim/source-date.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { sourceHref } from '#lib/url/hrefs.ts';

import styles from './result-list.module.css';

interface SourceListProps {
  readonly items: readonly { readonly source: Source; readonly claims?: number | undefined }[];
}

/** Sources by date: a time line that reads as a list. */
export function SourceList({ items }: SourceListProps) {
  return (
    <ul className={styles['root']}>
      {items.map(({ source, claims }) => (
        <li key={source.id}>
          <small>
            <SourceDate source={source} />
          </small>
          <div>
            <a href={sourceHref(source.id)}>{source.title}</a>
            <p>
              {source.organisation}, {source.publisher}
              {source.laterVersionOf !== undefined && `, newer version ${source.version ?? ''}`.trimEnd()}
              {claims !== undefined && `, ${groupedDecimal(claims)} ${claims === 1 ? 'claim' : 'claims'}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
