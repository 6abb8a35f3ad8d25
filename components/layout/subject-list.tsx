import { statedOrganisation, type Subject } from '#lib/domain/facts/subject.ts';
import { subjectHref } from '#lib/url/hrefs.ts';

import { ResultList } from './result-list.tsx';

/** Subjects with a line about each. */
export function SubjectList({ subjects }: { readonly subjects: readonly Subject[] }) {
  const items = subjects.map((subject) => ({
    href: subjectHref(subject),
    title: subject.name,
    kind: statedOrganisation(subject) ?? subject.kind,
    summary: subject.summary,
  }));
  return <ResultList items={items} />;
}
