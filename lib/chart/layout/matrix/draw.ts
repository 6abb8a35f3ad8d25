import type { CellGeometry, CellPlot, SceneItem } from '#lib/chart/scene/scene.ts';
import type { Block } from '#lib/chart/layout/parts/block.ts';
import type { DrawnBody } from '#lib/chart/layout/kind-layout.ts';
import { columnX, type Grid } from './grid.ts';
import { chipsTop, LANE_GAP_PX, nameTop, type PlannedRow } from './rows.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** A band with the rows that are drawn. */
export interface PlannedBand {
  readonly headings: Block;
  readonly columnCount: number;
  readonly rows: readonly PlannedRow[];
}

export const BAND_GAP_PX = 20;
export const HEADING_GAP_PX = 6;

/** The height of a band with its headings. */
export function bandHeight({ headings, rows }: PlannedBand): number {
  return rows.reduce((sum, { height }) => sum + height, headings.height + HEADING_GAP_PX);
}

function rule(y: number, from: number, to: number, stroke: 'grid' | 'axis'): SceneItem {
  return { type: 'line', role: 'grid', x1: from, y1: y, x2: to, y2: y, stroke, strokeWidth: 1 };
}

interface DrawnRow {
  readonly items: readonly SceneItem[];
  readonly cells: readonly CellGeometry[];
}

function drawRow(row: PlannedRow, top: number): DrawnRow {
  let y = chipsTop(row, top);
  const drawn = row.lanes.flatMap((lane) => {
    const chips = lane.chips.map((chip) => chip.draw(y, lane.height));
    y += lane.height + LANE_GAP_PX;
    return chips;
  });
  return {
    items: [...row.name.draw(nameTop(row, top)), ...drawn.map(({ mark }) => mark)],
    cells: drawn.map(({ geometry }) => geometry),
  };
}

/** Lines between rows and a faint one before each column, so that an empty cell is seen as one. */
function drawBand(band: PlannedBand, index: number, top: number, at: { grid: Grid; setting: Setting }) {
  const { grid, setting } = at;
  const right = columnX(grid, band.columnCount);
  const rowsTop = top + band.headings.height + HEADING_GAP_PX;
  let y = rowsTop;
  const lines: SceneItem[] = [];
  const rows = band.rows.map((row, place) => {
    lines.push(rule(y, setting.marginPx, right, place === 0 ? 'axis' : 'grid'));
    const drawn = drawRow(row, y);
    y += row.height;
    return drawn;
  });
  lines.push(rule(y, setting.marginPx, right, 'grid'));
  const plot: CellPlot = {
    type: 'cells',
    panelId: `band-${index + 1}`,
    x: grid.left,
    y: rowsTop,
    width: right - grid.left,
    height: y - rowsTop,
    cells: rows.flatMap(({ cells }) => cells),
  };
  return { items: [...band.headings.draw(top), ...lines, ...rows.flatMap(({ items }) => items)], plot };
}

/** Draws bands under each other. */
export function drawBands(bands: readonly PlannedBand[], top: number, at: { grid: Grid; setting: Setting }): DrawnBody {
  let y = top;
  const drawn = bands.map((band, index) => {
    const result = drawBand(band, index, y, at);
    y += bandHeight(band) + BAND_GAP_PX;
    return result;
  });
  return { items: drawn.flatMap(({ items }) => items), panels: drawn.map(({ plot }) => plot) };
}
