import { NATURE_WORDS } from '#lib/domain/facts/nature.ts';
import type { ResultsCell, ResultsColumn } from '#lib/chart/spec/results.ts';

/** The letters of sets; those after the last are doubled. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Stands behind a figure that its source reports of another's system: half of a table often is, so no word does. */
export const REPORTED_SIGN = '°';
const REPORTED_WORDS = ` (${NATURE_WORDS.reported.mark})`;

/** Whether a sign says in a table what the word behind a figure says elsewhere. */
export function hasReportedSign({ nature, valueLabel }: Pick<ResultsCell, 'nature' | 'valueLabel'>): boolean {
  return nature === 'reported' && valueLabel.endsWith(REPORTED_WORDS);
}

/** A figure as a table writes it, without what a sign says. */
export function tableFigure(cell: Pick<ResultsCell, 'nature' | 'valueLabel'>): string {
  return hasReportedSign(cell) ? cell.valueLabel.slice(0, -REPORTED_WORDS.length) : cell.valueLabel;
}

/** The metric of a column, where its head is not that already. */
export function metricOf({ label, metricName }: ResultsColumn): string {
  return label === metricName ? '' : metricName;
}

/** A column in one line: benchmark, what tells it from others of that benchmark, metric. */
export function columnTitle(column: ResultsColumn): string {
  return [column.label, column.part ?? '', metricOf(column)].filter((words) => words !== '').join(', ');
}

/**
 * The letter of a figure's set, where its column has several sets. A figure that stands alone has none, and neither
 * have figures of which nothing says that they may be compared.
 */
export function setLetter({ setIndex }: Pick<ResultsCell, 'setIndex'>, { sets }: ResultsColumn): string {
  const own = sets[setIndex];
  if (sets.length < 2 || own?.holds !== true) return '';
  const place = sets.slice(0, setIndex).filter(({ holds }) => holds).length;
  return LETTERS.charAt(place % LETTERS.length).repeat(1 + Math.floor(place / LETTERS.length));
}

/** What the figures of all columns state alike; absent where columns differ in it. */
export function sharedByAll([first, ...others]: readonly ResultsColumn[]): string | undefined {
  const shared = first?.shared;
  return others.every((column) => column.shared === shared) ? shared : undefined;
}

/** A figure in words: whose it is, its set, whether it is the best of it, and its own conditions. */
export function cellText(cell: ResultsCell, column: ResultsColumn, name: string): string {
  const letter = setLetter(cell, column);
  const said = [letter === '' ? '' : `set ${letter}`, cell.isBest ? 'best of its set' : '', cell.odd ?? ''];
  const told = said.filter((words) => words !== '').join('; ');
  return `${name}: ${cell.valueLabel}${told === '' ? '' : ` (${told})`}`;
}
