import type { Comparison, ComparisonRow } from './comparison.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** A disagreement of a cell, in words. */
export interface DisagreementNote {
  /** The claim that stands for the cell. */
  readonly key: ClaimId;
  /** The subject, the metric and the yardstick of the row: "Nemotron 3 Nano, Accuracy (AIME, 2025)". */
  readonly about: string;
  readonly sentence: string;
}

function rowName({ metric, instrument }: ComparisonRow): string {
  return instrument === undefined ? metric.name : `${metric.name} (${instrument.label})`;
}

/** Every disagreement of a comparison in words, row by row. */
export function disagreementNotes({ subjects, groups }: Comparison): readonly DisagreementNote[] {
  const rows = groups.flatMap((group) => group.rows);
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const subject: Subject | undefined = subjects[index];
      if (cell.kind !== 'stated' || subject === undefined) return [];
      return cell.groups.flatMap(({ chosen, disagreement, chosenBecause }) => {
        if (disagreement === undefined) return [];
        const because = chosenBecause === undefined ? '' : ` Order: ${chosenBecause}.`;
        return [
          { key: chosen, about: `${subject.name}, ${rowName(row)}`, sentence: `${disagreement.sentence}${because}` },
        ];
      });
    }),
  );
}
