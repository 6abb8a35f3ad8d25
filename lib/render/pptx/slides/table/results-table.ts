import { TINT_MAX, TINT_MIN } from '#lib/chart/layout/results/cell.ts';
import { fullestColumns, restrictResults } from '#lib/chart/narrow/results.ts';
import type { ResultsCell, ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';
import { describeChart } from '#lib/chart/words/describe.ts';
import { EMPTY_SIGN, resultsNotes, type NoteTexts } from '#lib/chart/words/results-notes.ts';
import { tableFigure } from '#lib/chart/words/results-words.ts';
import { describe } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Box, TableCell, TableItem } from '#lib/render/pptx/package/slide-model.ts';
import { CELL_MARGINS } from '#lib/render/pptx/package/table-xml.ts';
import { fitText } from '#lib/render/pptx/slides/page/fit-text.ts';
import { BEST_SIGN, columnWidth, faceWidth, figureTag, FIGURE_PT, headPart, noteMark } from './results-columns.ts';

const LINE_PT = 14.8;
const ROW_PT = LINE_PT + 2 * CELL_MARGINS.top;
const HEAD_PT = 3 * LINE_PT + 2 * CELL_MARGINS.top;
/** Between tables under each other. */
const BAND_GAP_PT = 12;
const NAME_SHARE = 0.27;
const COLUMN_MAX_PT = 130;

/** The notes of a table whose heads have no room for what their figures share. */
export const everyNote = (chart: ResultsChart): NoteTexts => resultsNotes(chart, () => true);

/** A table on a slide: some columns with all rows. What is wider than a slide goes on in a further table below. */
type Band = readonly ResultsColumn[];

/** Deals columns to tables of a width, in their order. */
function dealColumns(chart: ResultsChart, notes: NoteTexts, widthPt: number): readonly Band[] {
  const cellsOf = Map.groupBy(chart.cells, ({ columnId }) => columnId);
  const room = widthPt - nameWidth(chart, widthPt);
  const bands: ResultsColumn[][] = [];
  let free = 0;
  for (const column of chart.columns) {
    const width = columnWidth(column, cellsOf.get(column.id) ?? [], chart, notes);
    const last = bands.at(-1);
    if (last === undefined || width > free) {
      bands.push([column]);
      free = room - width;
    } else {
      last.push(column);
      free -= width;
    }
  }
  return bands;
}

/** The chart with as many of its columns as so many tables hold, the fullest ones. */
function fitColumns(chart: ResultsChart, rows: ReadonlySet<string>, bandsMax: number, widthPt: number): ResultsChart {
  const columns = fullestColumns(chart, rows);
  const hold = (count: number): ResultsChart => {
    const kept = columns.slice(0, count).flatMap((cells) => cells.map(({ claimId }) => claimId));
    return restrictResults(chart, new Set(kept));
  };
  const fits = (held: ResultsChart) => dealColumns(held, everyNote(held), widthPt).length <= bandsMax;
  let [least, most] = [1, columns.length];
  while (least < most) {
    const count = Math.ceil((least + most) / 2);
    if (fits(hold(count))) least = count;
    else most = count - 1;
  }
  return hold(least);
}

/** The chart with what one slide holds: rows first, those that were asked for before others, then the fullest columns. */
export function fitChart(chart: ResultsChart, widthPt: number, heightPt: number): ResultsChart {
  const rowCount = Math.max(1, Math.floor((heightPt - HEAD_PT) / ROW_PT));
  const shown = chart.rows.slice(0, rowCount);
  const rowsPt = shown.reduce((sum, { label }) => sum + rowHeight(label, nameWidth(chart, widthPt)), HEAD_PT);
  const bandsMax = Math.max(1, Math.floor((heightPt + BAND_GAP_PT) / (rowsPt + BAND_GAP_PT)));
  return fitColumns(chart, new Set(shown.map(({ id }) => id)), bandsMax, widthPt);
}

function rowHeight(label: string, namePt: number): number {
  const widthPt = namePt - CELL_MARGINS.side;
  const { lineCount } = fitText(label, { widthPt, sizePt: FIGURE_PT, linesMax: 9 });
  return lineCount * LINE_PT + 2 * CELL_MARGINS.top;
}

function nameWidth({ rows }: ResultsChart, widthPt: number): number {
  const widest = Math.max(...rows.map(({ label }) => faceWidth(label, FIGURE_PT)));
  return Math.min(widthPt * NAME_SHARE, widest + 2 * CELL_MARGINS.side);
}

function headCell(column: ResultsColumn, chart: ResultsChart, notes: NoteTexts): TableCell {
  const mark = noteMark(column, notes);
  const label = { text: column.label, colour: 'ink' } as const;
  const part = headPart(column, chart);
  return {
    isHead: true,
    align: 'centre',
    paragraphs: [
      mark === '' ? [label] : [label, { text: ` ${mark}`, isRaised: true, isBold: false }],
      ...(part === '' ? [] : [[{ text: part, isBold: false }]]),
    ],
  };
}

function figureCell(
  cell: ResultsCell | undefined,
  column: ResultsColumn,
  chart: ResultsChart,
  notes: NoteTexts,
): TableCell {
  if (cell === undefined) return { align: 'centre', paragraphs: [[{ text: EMPTY_SIGN, colour: 'soft' }]] };
  const tag = figureTag(cell, column, chart, notes);
  const { shade, isBest } = cell;
  const figure = { text: `${isBest ? BEST_SIGN : ''}${tableFigure(cell)}`, isBold: isBest };
  return {
    align: 'centre',
    paragraphs: [tag === '' ? [figure] : [figure, { text: ` ${tag}`, isRaised: true }]],
    ...(shade === undefined ? {} : { tint: TINT_MIN + (TINT_MAX - TINT_MIN) * shade }),
  };
}

/** What tables are made from. */
export interface ResultsTables {
  readonly chart: ResultsChart;
  readonly notes: NoteTexts;
  readonly facts: SlideFacts;
}

/** How wide the columns of a table are, the names first: what they need, and alike of what is left. */
function widthsOf(band: Band, chart: ResultsChart, notes: NoteTexts, widthPt: number): readonly number[] {
  const cellsOf = Map.groupBy(chart.cells, ({ columnId }) => columnId);
  const name = nameWidth(chart, widthPt);
  const needed = band.map((column) => columnWidth(column, cellsOf.get(column.id) ?? [], chart, notes));
  const left = widthPt - name - needed.reduce((sum, width) => sum + width, 0);
  const share = Math.max(0, left / Math.max(1, needed.length));
  return [name, ...needed.map((width) => Math.min(width + share, Math.max(width, COLUMN_MAX_PT)))];
}

function tableItem(band: Band, { chart, notes, facts }: ResultsTables, body: Box): TableItem {
  const ids = new Set(band.map(({ id }) => id));
  const cells = chart.cells.filter(({ columnId }) => ids.has(columnId));
  const byPlace = new Map(cells.map((cell) => [`${cell.rowId} ${cell.columnId}`, cell]));
  const columnWidths = widthsOf(band, chart, notes, body.width);
  const [name = 0] = columnWidths;
  const head = [{ paragraphs: [], isHead: true }, ...band.map((column) => headCell(column, chart, notes))];
  const written = chart.rows.map(({ id, label }) => ({
    height: rowHeight(label, name),
    cells: [
      { paragraphs: [[{ text: label }]] },
      ...band.map((column) => figureCell(byPlace.get(`${id} ${column.id}`), column, chart, notes)),
    ],
  }));
  const rows = [{ height: HEAD_PT, cells: head }, ...written];
  const claims = new Map<string, SlideFacts['claims'][number]>(facts.claims.map((claim) => [claim.id, claim]));
  const drawn = cells.flatMap(({ claimId }) => claims.get(claimId) ?? []);
  const width = columnWidths.reduce((sum, own) => sum + own, 0);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    type: 'table',
    name: chart.title,
    box: { ...body, width, height },
    description: describe(describeChart({ ...chart, columns: [...band], cells }), drawn, facts),
    columnWidths,
    rows,
    sizePt: FIGURE_PT,
  };
}

/** The tables of a chart under each other. */
export function tableItems(tables: ResultsTables, body: Box): readonly TableItem[] {
  const { chart, notes } = tables;
  let { y } = body;
  return dealColumns(chart, notes, body.width).map((band) => {
    const item = tableItem(band, tables, { ...body, y });
    y += item.box.height + BAND_GAP_PT;
    return item;
  });
}
