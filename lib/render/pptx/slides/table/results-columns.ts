import type { ResultsCell, ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';
import type { NoteTexts } from '#lib/chart/words/results-notes.ts';
import { hasReportedSign, metricOf, REPORTED_SIGN, setLetter, tableFigure } from '#lib/chart/words/results-words.ts';
import { FACE_FACTOR } from '#lib/render/pptx/native/chart-rows.ts';
import { CELL_MARGINS } from '#lib/render/pptx/package/table-xml.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';

export const FIGURE_PT = 12;
/** What is raised is set at two thirds by those who show decks. */
const RAISED_SHARE = 0.67;
const HEAD_LINES_MAX = 2;
/** Stands before the best of a set. */
export const BEST_SIGN = '▸ ';

/** The width of a text in points as the deck's face sets it. */
export function faceWidth(text: string, sizePt: number, isBold = false): number {
  return textWidth(text, sizePt, isBold ? 600 : 400) * FACE_FACTOR;
}

/** The number of a note; empty where a part has none. */
export function noteMark(part: ResultsCell | ResultsColumn, { texts, noteOf }: NoteTexts): string {
  const text = noteOf(part);
  return text === '' ? '' : `*${texts.indexOf(text) + 1}`;
}

/** What stands raised behind a figure: whose report it is, its source, its set and its note. */
export function figureTag(cell: ResultsCell, column: ResultsColumn, chart: ResultsChart, notes: NoteTexts): string {
  const parts = [
    hasReportedSign(cell) ? REPORTED_SIGN : '',
    chart.sources.length > 1 ? `[${cell.sourceNumber}]` : '',
    setLetter(cell, column),
    noteMark(cell, notes),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What tells a column from others of its benchmark: version, split, and the metric where it is not that of most. */
export function headPart(column: ResultsColumn, { mainMetric }: ResultsChart): string {
  const metric = column.metricName === mainMetric ? '' : metricOf(column);
  return [column.part ?? '', metric].filter((words) => words !== '').join(', ');
}

/** The width that the figures and the head of a column need, in points. */
export function columnWidth(
  column: ResultsColumn,
  cells: readonly ResultsCell[],
  chart: ResultsChart,
  notes: NoteTexts,
): number {
  const figures = cells.map(
    (cell) =>
      faceWidth(`${BEST_SIGN}${tableFigure(cell)} `, FIGURE_PT, true) +
      RAISED_SHARE * faceWidth(figureTag(cell, column, chart, notes), FIGURE_PT),
  );
  const words = [`${column.label} *88`, headPart(column, chart)].map(
    (text) => faceWidth(text, FIGURE_PT, true) / HEAD_LINES_MAX + FIGURE_PT,
  );
  const longest = column.label.split(/[\s-]/).map((word) => faceWidth(word, FIGURE_PT, true));
  return Math.max(...figures, ...words, ...longest) + 2 * CELL_MARGINS.side + 2;
}
