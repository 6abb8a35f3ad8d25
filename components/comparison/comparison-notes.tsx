import type { Comparison } from '#lib/domain/judge/comparison.ts';
import { disagreementNotes } from '#lib/domain/judge/disagreement-notes.ts';

import styles from './comparison-notes.module.css';

/** Every disagreement of a comparison in words, for readers who cannot point at its mark. */
export function ComparisonNotes({ comparison }: { readonly comparison: Comparison }) {
  const notes = disagreementNotes(comparison);
  if (notes.length === 0) return null;
  return (
    <div className={styles['root']}>
      <h3>Where sources disagree</h3>
      <ul>
        {notes.map(({ key, about, sentence }) => (
          <li key={key}>
            <b>{about}.</b> {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
