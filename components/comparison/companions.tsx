import type { ComparisonRow } from '#lib/domain/judge/comparison.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

interface CompanionsProps {
  readonly row: Pick<ComparisonRow, 'pairs' | 'isMixed'>;
  /** The place of the cell in the row. */
  readonly place: number;
  /** The subjects of the row's cells, in their order. */
  readonly subjects: readonly Subject[];
}

/**
 * With which others of a row a figure may be compared. Nothing is said where one word holds for the
 * whole row, or where the cell has no figure.
 */
export function Companions({ row: { pairs, isMixed }, place, subjects }: CompanionsProps) {
  const own = pairs.filter(({ places }) => places.includes(place));
  const companions = own.filter(({ verdict }) => verdict !== 'not-comparable');
  if (!isMixed || own.length === 0 || companions.length === own.length) return null;
  const names = companions.flatMap(({ places: [first, second] }) => subjects[first === place ? second : first] ?? []);
  return (
    <small data-companions title={own.map(({ sentence }) => sentence).join(' ')}>
      {names.length === 0
        ? 'not to be compared with the others'
        : `may be held against ${joinWords(names.map(({ name }) => name))} alone`}
    </small>
  );
}
