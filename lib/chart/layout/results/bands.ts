import type { ResultsCell, ResultsRow } from '#lib/chart/spec/results.ts';
import { paragraph, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import { planCell, type PlannedCell } from './cell.ts';
import { valueSize, type MeasuredColumn, type TableContext } from './columns.ts';
import { headBlock } from './head.ts';

/** A column in its place. */
export interface PlacedColumn {
  readonly measured: MeasuredColumn;
  readonly x: number;
  readonly width: number;
}

/** A row of a band: the name and the figures, by the index of their column. */
export interface PlannedRow {
  readonly name: Block;
  readonly cells: ReadonlyMap<number, PlannedCell>;
  readonly figures: readonly ResultsCell[];
  readonly height: number;
}

/** Columns side by side. A table that is wider than its picture goes on in a further band below. */
export interface Band {
  readonly head: Block;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlannedRow[];
}

export const HEAD_GAP_PX = 5;
export const BAND_GAP_PX = 16;
const NAME_GAP_PX = 10;
const NAME_SHARE = 0.27;
const STACKED_NAME_SHARE = 0.36;
const NAME_MIN_PX = 84;
/** Columns of a table that is not full grow at most to this width. */
const COLUMN_MAX_PX = 160;

/** How wide the names are, of all bands alike. */
function nameWidth({ chart, setting, rowSources: sources }: TableContext): number {
  const { widthPx, marginPx, isStacked } = setting;
  const widest = chart.rows.reduce(
    (most, row) => Math.max(most, widthOf(nameText(row, sources), valueSize(setting), 400)),
    0,
  );
  const share = (widthPx - 2 * marginPx) * (isStacked ? STACKED_NAME_SHARE : NAME_SHARE);
  return Math.ceil(Math.min(widest + 1, Math.max(NAME_MIN_PX, share)));
}

function nameText({ id, label }: ResultsRow, sources: ReadonlyMap<string, number>): string {
  const number = sources.get(id);
  return number === undefined ? label : `${label} [${number}]`;
}

/** Fills bands with columns, in order. */
function packColumns(columns: readonly MeasuredColumn[], roomPx: number): readonly (readonly MeasuredColumn[])[] {
  const bands: MeasuredColumn[][] = [];
  let free = 0;
  for (const column of columns) {
    const last = bands.at(-1);
    if (last === undefined || column.widthPx > free) {
      bands.push([column]);
      free = roomPx - column.widthPx;
    } else {
      last.push(column);
      free -= column.widthPx;
    }
  }
  return bands;
}

/** Gives columns the room that is left over, all alike, and none more than it can use. */
function placeColumns(columns: readonly MeasuredColumn[], left: number, roomPx: number): readonly PlacedColumn[] {
  const taken = columns.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const share = Math.max(0, (roomPx - taken) / columns.length);
  let x = left;
  return columns.map((measured) => {
    const most = Math.max(COLUMN_MAX_PX, measured.widthPx);
    const width = Math.min(measured.widthPx + share, most, roomPx);
    const placed = { measured, x, width };
    x += width;
    return placed;
  });
}

function headOf(columns: readonly PlacedColumn[], { setting, notes }: TableContext): Block {
  const PAD_PX = 4;
  const blocks = columns.map(({ measured, x, width }) => {
    const mark = measured.isHeadFull ? notes.markOf(measured.column) : '';
    return { centre: x + width / 2, block: headBlock(measured.words, width - 2 * PAD_PX, setting, mark) };
  });
  const height = blocks.reduce((most, { block }) => Math.max(most, block.height), 0);
  return {
    height,
    draw: (top) =>
      blocks.flatMap(({ centre, block }) =>
        block
          .draw(top + height - block.height)
          .map((item) => (item.type === 'text' ? { ...item, x: centre, anchor: 'middle' as const } : item)),
      ),
  };
}

/** Rows that have a figure in the band, and those that were asked for. */
function planRows(columns: readonly PlacedColumn[], namePx: number, context: TableContext): readonly PlannedRow[] {
  const { chart, setting, rowSources } = context;
  const style = { role: 'name', sizePx: valueSize(setting), weight: 400, fill: 'ink', linesMax: 99 } as const;
  return chart.rows.flatMap((row): PlannedRow[] => {
    const found = columns.flatMap(({ measured }, index) => {
      const cell = measured.cells.get(row.id);
      return cell === undefined ? [] : [{ index, cell, planned: planCell(cell, measured, context) }];
    });
    if (found.length === 0 && !row.isChosen) return [];
    const name = paragraph(nameText(row, rowSources), setting.marginPx, namePx, style);
    return [
      {
        name,
        cells: new Map(found.map(({ index, planned }) => [index, planned])),
        figures: found.map(({ cell }) => cell),
        height: found.reduce((most, { planned }) => Math.max(most, planned.height), name.height),
      },
    ];
  });
}

/** Plans all columns of a table as bands, each with all its rows. */
export function planBands(measured: readonly MeasuredColumn[], context: TableContext): readonly Band[] {
  const { setting } = context;
  const namePx = nameWidth(context);
  const left = setting.marginPx + namePx + NAME_GAP_PX;
  const room = setting.widthPx - setting.marginPx - left;
  return packColumns(measured, room).map((own) => {
    const columns = placeColumns(own, left, room);
    return { columns, head: headOf(columns, context), rows: planRows(columns, namePx, context) };
  });
}
