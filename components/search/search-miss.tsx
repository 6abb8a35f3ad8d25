import type { Release } from '#lib/domain/facts/release.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { subjectListHref } from '#lib/url/hrefs.ts';
import type { NearName } from '#lib/view/site/search-miss.ts';

interface SearchMissProps {
  readonly uncovered: string | undefined;
  readonly nearest: readonly NearName[];
  readonly release: Release;
}

/** What is covered and which names are near, where a search found nothing of that name. */
export function SearchMiss({ uncovered, nearest, release: { counts } }: SearchMissProps) {
  return (
    <div role="status">
      <p>
        {uncovered === undefined
          ? 'Nothing found. Fewer or other words may help.'
          : `No claim about ${uncovered} has been read yet.`}
      </p>
      {nearest.length > 0 && (
        <p>
          Nearest names:{' '}
          {nearest.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{name}</a>
            </span>
          ))}
        </p>
      )}
      <p>
        Covered are {groupedDecimal(counts.claims)} claims of {groupedDecimal(counts.sources)} sources about{' '}
        {groupedDecimal(counts.subjects)} models, methods, data sets and benchmarks:{' '}
        <a href={subjectListHref('models')}>every model</a>, <a href={subjectListHref('benchmarks')}>every benchmark</a>
        .
      </p>
    </div>
  );
}
