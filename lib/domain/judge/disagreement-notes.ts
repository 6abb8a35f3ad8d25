import type { Comparison } from './comparison.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** A disagreement of a cell, in words. */
export interface DisagreementNote {
  /** The claim that stands for the cell. */
  readonly key: ClaimId;
  /** The subject and the metric: "Nemotron 3 Nano, Total parameters". */
  readonly about: string;
  readonly sentence: string;
}

/** Every disagreement of a comparison in words, row by row. */
export function disagreementNotes({ subjects, groups }: Comparison): readonly DisagreementNote[] {
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
