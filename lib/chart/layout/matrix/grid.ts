import type { MatrixChart, MatrixColumn } from '#lib/chart/spec/matrix.ts';
import { paragraph, stack, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** The measures of a cell: around its text, between cells, and of its sign. */
export const CHIP_PAD_X_PX = 7;
export const CHIP_GAP_PX = 6;
export const CHIP_EDGE_PX = 3;
export const SIGN_PX = 9;
export const SIGN_GAP_PX = 6;

/** Where the columns of a matrix stand. */
export interface Grid {
  /** The left edge of the first column. */
  readonly left: number;
  readonly columnWidthPx: number;
  /** How many columns fit side by side. */
  readonly columnsMax: number;
  /** The width of row names; all of the picture where they stand above their rows. */
  readonly nameWidthPx: number;
}

/** No column is narrower, in letter sizes; where rows must be low, they are wider. */
const COLUMN_SHARE = 6.8;
const FIXED_COLUMN_SHARE = 9.2;
/** A long word alone does not make all columns wide. */
const COLUMN_MIN_MAX_PX = 132;
const COLUMN_MAX_PX = 190;
const NAME_SHARE = 0.19;
const NAME_MIN_PX = 90;
const NAME_GAP_PX = 14;
const CHIP_PAD_PX = CHIP_GAP_PX + CHIP_EDGE_PX + 2 * CHIP_PAD_X_PX;
const SIGN_ROOM_PX = SIGN_PX + SIGN_GAP_PX;
const HEADING_PAD_PX = 8;

/** The width in which no word of a cell has to be cut. */
function wordWidth({ cells }: MatrixChart, { type }: Setting): number {
  const widest = (texts: readonly string[], sizePx: number, weight: 400 | 600) =>
    texts.flatMap((text) => text.split(' ')).reduce((most, word) => Math.max(most, widthOf(word, sizePx, weight)), 0);
  const claims = cells.flatMap((cell) => cell.claims);
  const values =
    widest(
      claims.map(({ valueLabel }) => valueLabel),
      type.value,
      600,
    ) + SIGN_ROOM_PX;
  const metrics = widest(
    claims.map(({ metricName }) => metricName),
    type.note,
    400,
  );
  return Math.ceil(Math.max(values, metrics)) + 1 + CHIP_PAD_PX;
}

function leastWidth(chart: MatrixChart, setting: Setting): number {
  const share = setting.heightPx === undefined ? COLUMN_SHARE : FIXED_COLUMN_SHARE;
  return Math.max(share * setting.type.value, Math.min(COLUMN_MIN_MAX_PX, wordWidth(chart, setting)));
}

function nameWidth({ rows }: MatrixChart, { widthPx, type }: Setting): number {
  const widest = rows.reduce((most, { label }) => Math.max(most, widthOf(label, type.name, 600)), 0);
  return Math.ceil(Math.min(widest + 1, Math.max(NAME_MIN_PX, widthPx * NAME_SHARE)));
}

/** Plans the columns for a picture. Names stand above their rows where the picture is narrow. */
export function planGrid(chart: MatrixChart, setting: Setting): Grid {
  const { marginPx, widthPx, isStacked } = setting;
  const width = widthPx - 2 * marginPx;
  const nameWidthPx = isStacked ? width : nameWidth(chart, setting);
  const plotWidth = isStacked ? width : width - nameWidthPx - NAME_GAP_PX;
  const columnsMax = Math.max(1, Math.floor(plotWidth / leastWidth(chart, setting)));
  const side = Math.min(columnsMax, Math.max(1, chart.columns.length));
  return {
    left: widthPx - marginPx - plotWidth,
    columnWidthPx: Math.min(COLUMN_MAX_PX, Math.floor(plotWidth / side)),
    columnsMax,
    nameWidthPx,
  };
}

/** The left edge of a column. */
export function columnX({ left, columnWidthPx }: Grid, index: number): number {
  return left + index * columnWidthPx;
}

function headingBlock({ label, note }: MatrixColumn, left: number, widthPx: number, setting: Setting): Block {
  const { type, heightPx } = setting;
  const isFixed = heightPx !== undefined;
  const look = { role: 'heading', linesMax: isFixed ? 4 : 8 } as const;
  const small = { ...look, sizePx: type.note, weight: 400, fill: 'soft', linesMax: isFixed ? 3 : 8 } as const;
  return stack(
    [
      paragraph(label, left, widthPx, { ...look, sizePx: type.heading, weight: 600, fill: 'ink' }),
      paragraph(note ?? '', left, widthPx, small),
    ],
    0,
  );
}

/** How a cell is read, where the names of rows and columns meet. */
const CORNER_TEXT = 'row against column';

/** The names of columns, which end on one line. */
export function headingsBlock(columns: readonly MatrixColumn[], grid: Grid, setting: Setting): Block {
  const width = grid.columnWidthPx - HEADING_PAD_PX;
  const blocks = columns.map((column, index) => headingBlock(column, columnX(grid, index), width, setting));
  const corner = paragraph(setting.isStacked ? '' : CORNER_TEXT, setting.marginPx, grid.nameWidthPx, {
    role: 'heading',
    sizePx: setting.type.note,
    weight: 400,
    fill: 'soft',
    linesMax: 3,
  });
  const all = [corner, ...blocks];
  const height = all.reduce((most, block) => Math.max(most, block.height), 0);
  return { height, draw: (top) => all.flatMap((block) => block.draw(top + height - block.height)) };
}
