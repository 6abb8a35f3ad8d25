import { FirstOf } from '#components/layout/first-of.tsx';
import { Section } from '#components/layout/section.tsx';
import type { RelationType, Subject } from '#lib/domain/facts/subject.ts';
import { familyHref, subjectHref } from '#lib/url/hrefs.ts';
import type { RelatedSubject } from '#lib/view/subject/subject-view.ts';

/** Each relation as it is read from the side that holds it, and from the other. */
const RELATION_WORDS: Readonly<Record<RelationType, { readonly to: string; readonly from: string }>> = {
  'member-of': { to: 'Member of', from: 'Has the member' },
  'variant-of': { to: 'Variant of', from: 'Has the variant' },
  'derived-from': { to: 'Derived from', from: 'Led to' },
  'successor-of': { to: 'Successor of', from: 'Followed by' },
  uses: { to: 'Uses', from: 'Used by' },
};

/** Relations that are listed; a series with more members is a shelf of its own. */
const RELATED_MAX = 60;

interface SubjectRelationsProps {
  readonly subject: Subject;
  readonly related: readonly RelatedSubject[];
}

/** How a subject stands to others, read from either side. */
export function SubjectRelations({ subject, related }: SubjectRelationsProps) {
  if (related.length === 0) return null;
  return (
    <Section id="relations" title="Relations">
      <FirstOf
        items={related}
        most={RELATED_MAX}
        whole={<a href={familyHref(subject.family)}>in the family</a>}
        label={`Relations of ${subject.name}`}
      >
        {({ relation, subject: other, side }) => (
          <li key={`${side} ${relation.type} ${other.id}`}>
            {RELATION_WORDS[relation.type][side]} <a href={subjectHref(other)}>{other.name}</a>
            {relation.how !== undefined && ` (${relation.how})`}
          </li>
        )}
      </FirstOf>
    </Section>
  );
}
