import type { Comparison } from '#lib/domain/comparison.ts';
import type { Subject } from '#lib/domain/subject.ts';

import styles from './comparison-notes.module.css';

interface Note {
  readonly key: string;
  readonly about: string;
  readonly sentence: string;
}

function disagreementNotes({ subjects, groups }: Comparison): readonly Note[] {
  const rows = groups.flatMap((group) => group.rows);
  return rows.flatMap(({ metric, cells }) =>
    cells.flatMap((cell, index) => {
      const subject: Subject | undefined = subjects[index];
      if (cell.kind !== 'stated' || subject === undefined) return [];
      return cell.groups.flatMap(({ chosen, disagreement, chosenBecause }) => {
        if (disagreement === undefined) return [];
        const because = chosenBecause === undefined ? '' : ` Order: ${chosenBecause}.`;
        return [
          { key: chosen, about: `${subject.name}, ${metric.name}`, sentence: `${disagreement.sentence}${because}` },
        ];
      });
    }),
  );
}

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
