import { ResultList } from '#components/layout/result-list.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import { SUBJECT_PATHS, type Subject } from '#lib/domain/facts/subject.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { comparisonHref } from '#lib/url/hrefs.ts';

interface CuratedListProps {
  readonly comparisons: readonly CuratedComparison[];
  readonly catalog: Catalog;
}

/** How many there are, and of what where they are all of one kind. */
function countWords(subjects: readonly Subject[]): string {
  const [section, ...others] = new Set(subjects.map(({ kind }) => SUBJECT_PATHS[kind]));
  return `${groupedDecimal(subjects.length)} ${section === undefined || others.length > 0 ? 'side by side' : section}`;
}

/** Comparisons that people put together, each with why, and what it compares. */
export function CuratedList({ comparisons, catalog }: CuratedListProps) {
  const items = comparisons.map(({ id, title, reason, subjects: ids }) => {
    const subjects = ids.flatMap((subject) => catalog.subjects.get(subject) ?? []);
    return {
      href: comparisonHref(id),
      title,
      kind: countWords(subjects),
      summary: (
        <>
          {reason}
          <br />
          {joinWords(subjects.map(({ name }) => name))}
        </>
      ),
    };
  });
  return <ResultList items={items} />;
}
