import { roleNames } from '#lib/domain/facts/role.ts';
import { statedOrganisation, type Subject } from '#lib/domain/facts/subject.ts';
import { subjectHref } from '#lib/url/hrefs.ts';

import styles from './subject-heading.module.css';

interface SubjectHeadingProps {
  readonly subject: Subject;
  /** The same view without this subject. */
  readonly removeHref?: string | undefined;
}

/** A subject at the head of its column or row: name, maker, and the way to take it out. */
export function SubjectHeading({ subject, removeHref }: SubjectHeadingProps) {
  return (
    <div className={styles['root']}>
      <a href={subjectHref(subject)}>{subject.name}</a>
      <small>{[statedOrganisation(subject) ?? subject.kind, ...roleNames(subject.roles ?? [])].join(', ')}</small>
      {removeHref !== undefined && (
        <a href={removeHref} data-soft aria-label={`Remove ${subject.name}`} data-remove>
          remove
        </a>
      )}
    </div>
  );
}
