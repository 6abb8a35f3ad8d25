import { baselineLabel, baselineSubjects } from '#lib/domain/words/baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Baseline } from '#lib/domain/facts/claim.ts';

import styles from './baseline-text.module.css';
import { subjectHref } from '#lib/url/hrefs.ts';

interface BaselineTextProps {
  readonly baseline: Baseline;
  readonly catalog: Catalog;
}

/** What a claim compares with, in the words of the sentence, and links to the subjects it names. */
export function BaselineText({ baseline, catalog }: BaselineTextProps) {
  const label = baselineLabel(baseline, (id) => catalog.subjects.get(id)?.name ?? id);
  const subjects = baselineSubjects(baseline).flatMap((id) => catalog.subjects.get(id) ?? []);
  const [only] = subjects;
  if (only !== undefined && label === only.name) return <a href={subjectHref(only)}>{label}</a>;
  return (
    <span className={styles['root']}>
      {label}
      {subjects.map((subject) => (
        <a key={subject.id} href={subjectHref(subject)}>
          {subject.name}
        </a>
      ))}
    </span>
  );
}
