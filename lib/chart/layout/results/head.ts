import type { ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';
import { metricOf, sharedByAll } from '#lib/chart/words/results-words.ts';
import { paragraph, stack, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { wrapText } from '#lib/text/measure/wrap-text.ts';

/** The words at the top of a column. */
export interface HeadWords {
  readonly label: string;
  /** Version, split and, for columns of another metric than most, the metric. */
  readonly part: string;
  /** What all figures of the column state alike, and not those of all columns. */
  readonly shared: string;
}

const LINES_MAX = 3;
const LABEL_LINES_MAX = 2;
/** What is claimed is never cut: a head that is longer than it should be takes more lines. */
const EVERY_LINE = 99;

/** What stands over a column. */
export function headWords(column: ResultsColumn, { mainMetric, columns }: ResultsChart): HeadWords {
  const metric = column.metricName === mainMetric ? '' : metricOf(column);
  const part = [column.part ?? '', metric].filter((words) => words !== '').join(', ');
  const isOfAll = sharedByAll(columns) !== undefined;
  return { label: column.label, part, shared: isOfAll ? '' : (column.shared ?? '') };
}

function linesOf(text: string, widthPx: number, sizePx: number, weight: 400 | 600): number {
  return text === '' ? 0 : wrapText(text, { widthPx, sizePx, weight, linesMax: EVERY_LINE }).lines.length;
}

interface HeadLines {
  readonly label: number;
  readonly part: number;
}

/** The label with as much room as a reference to a note may take. */
function labelAtMost({ label, shared }: HeadWords): string {
  return shared === '' ? label : `${label} *88`;
}

function headLines(words: HeadWords, widthPx: number, { type }: Setting): HeadLines {
  const { part } = words;
  return {
    label: linesOf(labelAtMost(words), widthPx, type.heading, 600),
    part: linesOf(part, widthPx, type.note, 400),
  };
}

function widestWord(text: string, sizePx: number, weight: 400 | 600): number {
  return text.split(/(?<=[\s\-/])/).reduce((most, word) => Math.max(most, widthOf(word.trim(), sizePx, weight)), 0);
}

/** The least width in which a head has its lines and no word of it is cut, if that is not more than `mostPx`. */
export function headWidth(words: HeadWords, setting: Setting, mostPx: number): number {
  const { type } = setting;
  const longest = Math.max(widestWord(words.label, type.heading, 600), widestWord(words.part, type.note, 400));
  const STEP_PX = 6;
  let width = Math.min(mostPx, Math.ceil(longest) + 1);
  while (width < mostPx) {
    const lines = headLines(words, width, setting);
    if (lines.label <= LABEL_LINES_MAX && lines.label + lines.part <= LINES_MAX) break;
    width = Math.min(mostPx, width + STEP_PX);
  }
  return width;
}

/** Whether a head has a line for what all figures of its column share. */
export function hasRoomForShared(words: HeadWords, widthPx: number, setting: Setting): boolean {
  if (words.shared === '') return true;
  const { label, part } = headLines(words, widthPx, setting);
  const left = LINES_MAX - label - part;
  return left > 0 && linesOf(words.shared, widthPx, setting.type.note, 400) <= left;
}

/** The block at the top of a column, from x = 0 on; `mark` refers to the note that says what its figures share. */
export function headBlock(words: HeadWords, widthPx: number, setting: Setting, mark: string): Block {
  const { type } = setting;
  const look = { role: 'heading', linesMax: EVERY_LINE } as const;
  const small = { ...look, sizePx: type.note, weight: 400, fill: 'soft' } as const;
  const label = `${words.label}${mark === '' ? '' : ` ${mark}`}`;
  return stack(
    [
      paragraph(label, 0, widthPx, { ...look, sizePx: type.heading, weight: 600, fill: 'ink' }),
      paragraph(words.part, 0, widthPx, small),
      paragraph(mark === '' ? words.shared : '', 0, widthPx, small),
    ],
    0,
  );
}
