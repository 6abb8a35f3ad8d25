import { NATURE_LABELS } from '#lib/domain/words/label.ts';
import type { ResultsCell, ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';
import { hasReportedSign, REPORTED_SIGN, setLetter, sharedByAll } from './results-words.ts';

/** A sign of a heat table and what it means. A mark and a tint stand as they are drawn, other signs in their words. */
export interface ResultsSign {
  readonly kind: 'best' | 'shade' | 'written';
  readonly words: string;
}

/** What stands in a place without a figure. */
export const EMPTY_SIGN = '–';

/** So many letters stand for all where they are explained. */
const LETTERS_MAX = 2;

function lettersOf({ columns, cells }: ResultsChart): readonly string[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const letters = cells.flatMap((cell) => {
    const column = byId.get(cell.columnId);
    const letter = column === undefined ? '' : setLetter(cell, column);
    return letter === '' ? [] : [letter];
  });
  return [...new Set(letters)].toSorted();
}

/** The signs that occur in a heat table, each once. */
export function resultsSigns(chart: ResultsChart): readonly ResultsSign[] {
  const { rows, columns, cells } = chart;
  const letters = lettersOf(chart).slice(0, LETTERS_MAX).join(', ');
  const written = (words: string): ResultsSign => ({ kind: 'written', words });
  return [
    ...(cells.some(({ isBest }) => isBest) ? [{ kind: 'best', words: 'best of its set' } as const] : []),
    ...(cells.some(({ shade }) => shade !== undefined)
      ? [{ kind: 'shade', words: 'stronger is better within a set' } as const]
      : []),
    ...(letters === '' ? [] : [written(`${letters}: compare same letters only`)]),
    ...(cells.some(hasReportedSign) ? [written(`${REPORTED_SIGN} ${NATURE_LABELS.reported}`)] : []),
    ...(cells.length < rows.length * columns.length ? [written(`${EMPTY_SIGN} no figure read`)] : []),
  ];
}

/** What may have a note: a figure for its own conditions, a column for those that its figures share. */
export type Noted = ResultsCell | ResultsColumn;

/** The notes of a heat table before they are fitted to a surface. */
export interface NoteTexts {
  /** What all figures state; empty where that is nothing. */
  readonly ofAll: string;
  /** Each once, in the order of their numbers. */
  readonly texts: readonly string[];
  /** What the note of a part says; empty where it has none. */
  readonly noteOf: (part: Noted) => string;
}

/** The notes of a heat table. `isHeadFull` says of which columns the head does not say itself what its figures share. */
export function resultsNotes(chart: ResultsChart, isHeadFull: (column: ResultsColumn) => boolean): NoteTexts {
  const ofAll = sharedByAll(chart.columns);
  const noteOf = (part: Noted): string => {
    if ('claimId' in part) return part.odd ?? '';
    return ofAll === undefined && isHeadFull(part) ? (part.shared ?? '') : '';
  };
  const parts: readonly Noted[] = [...chart.columns, ...chart.cells];
  return {
    ofAll: ofAll === undefined ? '' : `All figures: ${ofAll}.`,
    texts: [...new Set(parts.map(noteOf).filter((text) => text !== ''))],
    noteOf,
  };
}

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}

/** What a heat table leaves out, in rows and columns, and of further figures in the cells that it has. */
export function resultsLeft({ left, cells }: ResultsChart): string {
  const further = cells.reduce((sum, { moreCount }) => sum + moreCount, 0);
  const said = [
    ...counted(left.columns, 'more column', 'more columns'),
    ...counted(left.rows, 'more name', 'more names'),
    ...counted(
      further,
      'further figure of these names on these benchmarks',
      'further figures of these names on these benchmarks',
    ),
  ];
  return said.length === 0 ? '' : `Left out: ${said.join(', ')}.`;
}
