import { Disclosure } from '#components/ui/disclosure.tsx';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import { disagreementNotes, type DisagreementNote } from '#lib/domain/judge/disagreement-notes.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';

import styles from './comparison-notes.module.css';

/** Every disagreement of a comparison in words, for readers who cannot point at its mark. */
export function ComparisonNotes({ comparison }: { readonly comparison: Comparison }) {
  const notes = disagreementNotes(comparison);
  if (notes.length === 0) return null;
  return (
    <div className={styles['root']}>
      <h3>Where sources disagree</h3>
      <NoteList notes={notes.slice(0, OPEN_MAX)} />
      {notes.length > OPEN_MAX && (
        <Disclosure summary={`${groupedDecimal(notes.length - OPEN_MAX)} more`}>
          <NoteList notes={notes.slice(OPEN_MAX)} />
        </Disclosure>
      )}
    </div>
  );
}

/** More notes than these fold away; every mark says its own where it stands. */
const OPEN_MAX = 8;

function NoteList({ notes }: { readonly notes: readonly DisagreementNote[] }) {
  return (
    <ul>
      {notes.map(({ key, about, sentence }) => (
        <li key={key}>
          <b>{about}.</b> {sentence}
        </li>
      ))}
    </ul>
  );
}
