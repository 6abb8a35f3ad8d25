import { Fragment } from 'react';

import { searchHref } from '#lib/url/hrefs.ts';
import type { SubjectView } from '#lib/view/subject/subject-view.ts';

/** Languages that are offered; a search finds the others. */
const LANGUAGES_MAX = 12;

/** The languages that claims about a subject name, those with most claims first. */
export function languagesOf({ groups }: Pick<SubjectView, 'groups'>): readonly string[] {
  const claims = groups.flatMap(({ metrics }) =>
    metrics.flatMap(({ cell }) => cell.groups.flatMap((group) => group.claims)),
  );
  const counts = new Map<string, number>();
  for (const { conditions } of claims) {
    const named = conditions.filter(({ key }) => key === 'language' || key === 'language_to');
    for (const name of new Set(named.flatMap((condition) => condition.name ?? []))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/** What is claimed of a subject in each language: links to the claims, each with who says it. */
export function LanguageLinks({ view }: { readonly view: SubjectView }) {
  const languages = languagesOf(view);
  if (languages.length < 2) return null;
  return (
    <p>
      Claims by language:{' '}
      {languages.slice(0, LANGUAGES_MAX).map((language, index) => (
        <Fragment key={language}>
          {index > 0 && ', '}
          <a href={searchHref(`${view.subject.name} in ${language}`, { kind: 'claims' })}>{language}</a>
        </Fragment>
      ))}
    </p>
  );
}
