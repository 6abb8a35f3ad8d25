import type { MatrixColumn, MatrixRow } from '../spec-matrix.ts';
import { paragraph, stack, widthOf, type Block } from './block.ts';
import type { Setting } from './size.ts';

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

/** A column takes the width of the longest word for a direction, in letter sizes; where rows must be low, it takes more. */
const COLUMN_SHARE = 7.9;
const FIXED_COLUMN_SHARE = 9.2;
const COLUMN_MAX_PX = 190;
const NAME_SHARE = 0.19;
const NAME_MIN_PX = 90;
const NAME_GAP_PX = 14;
const HEADING_PAD_PX = 8;

/** Plans the columns for a picture. Names stand above their rows where the picture is narrow. */
export function planGrid(rows: readonly MatrixRow[], columnCount: number, setting: Setting): Grid {
  const { marginPx, widthPx, heightPx, type, isStacked } = setting;
  const width = widthPx - 2 * marginPx;
  const widest = rows.reduce((most, { label }) => Math.max(most, widthOf(label, type.name, 600)), 0);
  const nameWidthPx = isStacked
    ? width
    : Math.ceil(Math.min(widest + 1, Math.max(NAME_MIN_PX, widthPx * NAME_SHARE))) + NAME_GAP_PX;
  const plotWidth = isStacked ? width : width - nameWidthPx;
  const share = heightPx === undefined ? COLUMN_SHARE : FIXED_COLUMN_SHARE;
  const columnsMax = Math.max(1, Math.floor(plotWidth / (share * type.value)));
  const side = Math.min(columnsMax, Math.max(1, columnCount));
  return {
    left: marginPx + (isStacked ? 0 : nameWidthPx),
    columnWidthPx: Math.min(COLUMN_MAX_PX, Math.floor(plotWidth / side)),
    columnsMax,
    nameWidthPx: isStacked ? width : nameWidthPx - NAME_GAP_PX,
  };
}

/** The left edge of a column. */
export function columnX({ left, columnWidthPx }: Grid, index: number): number {
  return left + index * columnWidthPx;
}

function headingBlock({ label, note }: MatrixColumn, left: number, widthPx: number, setting: Setting): Block {
  const { type, heightPx } = setting;
  const isFixed = heightPx !== undefined;
  const look = { role: 'heading', linesMax: isFixed ? 2 : 5 } as const;
  const small = { ...look, sizePx: type.note, weight: 400, fill: 'soft', linesMax: isFixed ? 1 : 3 } as const;
  return stack(
    [
      paragraph(label, left, widthPx, { ...look, sizePx: type.heading, weight: 600, fill: 'ink' }),
      paragraph(note ?? '', left, widthPx, small),
    ],
    0,
  );
}

/** The names of columns, which end on one line. */
export function headingsBlock(columns: readonly MatrixColumn[], grid: Grid, setting: Setting): Block {
  const width = grid.columnWidthPx - HEADING_PAD_PX;
  const blocks = columns.map((column, index) => headingBlock(column, columnX(grid, index), width, setting));
  const height = blocks.reduce((most, block) => Math.max(most, block.height), 0);
  return { height, draw: (top) => blocks.flatMap((block) => block.draw(top + height - block.height)) };
}
