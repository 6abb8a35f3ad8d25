import type { ResultsCell, ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';
import { hasReportedSign, REPORTED_SIGN, setLetter, tableFigure } from '#lib/chart/words/results-words.ts';
import { widthOf } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { wrapText } from '#lib/text/measure/wrap-text.ts';
import { hasRoomForShared, headWidth, headWords, type HeadWords } from './head.ts';
import type { Notes } from './notes.ts';

/** A column measured: its words, its figures, and how wide what stands in it is. */
export interface MeasuredColumn {
  readonly column: ResultsColumn;
  readonly words: HeadWords;
  /** Whether what its figures share finds no room in its head. */
  readonly isHeadFull: boolean;
  readonly cells: ReadonlyMap<string, ResultsCell>;
  /** The least width of the column. */
  readonly widthPx: number;
  /** The parts of a cell: the mark of the best, the figure, and the small print behind it. */
  readonly markPx: number;
  readonly valuePx: number;
  readonly tagPx: number;
}

export const CELL_PAD_X_PX = 6;
/** Between the parts of a cell. */
export const PART_GAP_PX = 3;
const BEST_PX = 11;
const VALUE_MAX_PX = 120;
const HEAD_MAX_PX = 150;
const WIDTH_MIN_PX = 46;
/** Small print is smaller than notes, and still 20 pixels on a slide of 1920. */
const TAG_SHARE = 0.885;

/** The letter sizes of a table, which is denser than other charts. */
export function valueSize({ type }: Setting): number {
  return type.heading;
}

export function tagSize({ type }: Setting): number {
  return type.note * TAG_SHARE;
}

/** The source of each row all of whose figures come from one: it stands behind the name, where there are several. */
export function sourcesOfRows({ rows, cells, sources }: ResultsChart): ReadonlyMap<string, number> {
  if (sources.length < 2) return new Map();
  const byRow = Map.groupBy(cells, ({ rowId }) => rowId);
  return new Map(
    rows.flatMap(({ id }) => {
      const numbers = new Set((byRow.get(id) ?? []).map(({ sourceNumber }) => sourceNumber));
      const [only] = numbers;
      return only === undefined || numbers.size > 1 ? [] : [[id, only] as const];
    }),
  );
}

/** What stands small behind a figure: whose report it is, its source, its set and its note. */
export function tagOf(
  cell: ResultsCell,
  column: ResultsColumn,
  { hasSource, noteMark }: { readonly hasSource: boolean; readonly noteMark: string },
): string {
  const parts = [hasSource ? `[${cell.sourceNumber}]` : '', setLetter(cell, column), noteMark];
  const told = parts.filter((part) => part !== '').join(' ');
  return hasReportedSign(cell) ? `${REPORTED_SIGN}${told === '' ? '' : ` ${told}`}` : told;
}

/** Whether the source of a figure stands behind it, and not behind the name of its row. */
export function hasOwnSource({ rowId }: ResultsCell, chart: ResultsChart, rows: ReadonlyMap<string, number>): boolean {
  return chart.sources.length > 1 && !rows.has(rowId);
}

/** The lines of a figure, which is never cut. */
export function valueLines(cell: ResultsCell, widthPx: number, setting: Setting): readonly string[] {
  const weight = cell.isBest ? 600 : 400;
  return wrapText(tableFigure(cell), { widthPx, sizePx: valueSize(setting), weight, linesMax: 99 }).lines;
}

function widest(texts: readonly string[], sizePx: number, weight: 400 | 600): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text, sizePx, weight)), 0);
}

/** What columns are measured with. */
type MeasureInput = Pick<TableContext, 'chart' | 'setting' | 'rowSources'>;

/** Measures a column before its notes are numbered: a note's mark has room for two digits. */
function measureColumn(column: ResultsColumn, own: readonly ResultsCell[], input: MeasureInput): MeasuredColumn {
  const { chart, setting, rowSources } = input;
  const words = headWords(column, chart);
  const lines = own.flatMap((cell) => valueLines(cell, VALUE_MAX_PX, setting));
  const valuePx = Math.ceil(widest(lines, valueSize(setting), 600)) + 1;
  const tags = own.map((cell) =>
    tagOf(cell, column, {
      hasSource: hasOwnSource(cell, chart, rowSources),
      noteMark: cell.odd === undefined ? '' : '*88',
    }),
  );
  const tagPx = Math.ceil(widest(tags, tagSize(setting), 400));
  const markPx = own.some(({ isBest }) => isBest) ? BEST_PX : 0;
  const inner = markPx + valuePx + (tagPx === 0 ? 0 : PART_GAP_PX + tagPx);
  const head = headWidth(words, setting, HEAD_MAX_PX);
  return {
    column,
    words,
    isHeadFull: !hasRoomForShared(words, Math.max(inner, head), setting),
    cells: new Map(own.map((cell) => [cell.rowId, cell])),
    widthPx: Math.max(WIDTH_MIN_PX, inner, head) + 2 * CELL_PAD_X_PX,
    markPx,
    valuePx,
    tagPx,
  };
}

/** Measures the columns of a table. */
export function measureColumns(input: MeasureInput): readonly MeasuredColumn[] {
  const { chart } = input;
  const byColumn = Map.groupBy(chart.cells, ({ columnId }) => columnId);
  return chart.columns.map((column) => measureColumn(column, byColumn.get(column.id) ?? [], input));
}

/** What the parts of a table are drawn with. */
export interface TableContext {
  readonly chart: ResultsChart;
  readonly setting: Setting;
  readonly notes: Notes;
  /** The source of each row all of whose figures come from one. */
  readonly rowSources: ReadonlyMap<string, number>;
}
