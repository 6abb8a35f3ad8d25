import type { CellGeometry, CellPlot, SceneItem } from '#lib/chart/scene/scene.ts';
import type { DrawnBody } from '#lib/chart/layout/kind-layout.ts';
import { EMPTY_SIGN } from '#lib/chart/words/results-notes.ts';
import { centredBaseline, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { BAND_GAP_PX, HEAD_GAP_PX, type Band, type PlannedRow } from './bands.ts';
import { valueSize } from './columns.ts';

export const NOTES_GAP_PX = 7;

/** How far rows stand apart: above and below what is in them. */
export interface Spacing {
  readonly padPx: number;
}

/** The height of a row. */
export function rowHeight({ height }: PlannedRow, { padPx }: Spacing): number {
  return height + 2 * padPx;
}

/** The height of a band with its head. */
export function bandHeight({ head, rows }: Band, spacing: Spacing): number {
  return rows.reduce((sum, row) => sum + rowHeight(row, spacing), head.height + HEAD_GAP_PX);
}

interface DrawnRow {
  readonly items: readonly SceneItem[];
  readonly cells: readonly CellGeometry[];
}

function drawRow(row: PlannedRow, band: Band, top: number, { spacing, setting }: Place): DrawnRow {
  const height = rowHeight(row, spacing);
  const size = valueSize(setting);
  const sign = { type: 'text', role: 'grid', sizePx: size, weight: 400, anchor: 'middle', fill: 'soft' } as const;
  const cells: CellGeometry[] = [];
  const items = band.columns.map(({ x, width }, index): SceneItem => {
    const cell = row.cells.get(index);
    if (cell === undefined) {
      return { ...sign, x: x + width / 2, y: centredBaseline(top + height / 2, size), text: EMPTY_SIGN };
    }
    const { mark, geometry } = cell.draw({ x, y: top, width, height });
    cells.push(geometry);
    return mark;
  });
  return { items: [...row.name.draw(top + (height - row.name.height) / 2), ...items], cells };
}

interface Place {
  readonly spacing: Spacing;
  readonly setting: Setting;
}

function rule(y: number, from: number, to: number, stroke: 'grid' | 'axis'): SceneItem {
  return { type: 'line', role: 'grid', x1: from, y1: y, x2: to, y2: y, stroke, strokeWidth: 1 };
}

function drawBand(band: Band, index: number, top: number, place: Place) {
  const { marginPx } = place.setting;
  const [first, last] = [band.columns[0], band.columns.at(-1)];
  const [left, right] = [first?.x ?? marginPx, (last?.x ?? 0) + (last?.width ?? 0)];
  const rowsTop = top + band.head.height + HEAD_GAP_PX;
  let y = rowsTop;
  const lines: SceneItem[] = [];
  const rows = band.rows.map((row, at) => {
    lines.push(rule(y, marginPx, right, at === 0 ? 'axis' : 'grid'));
    const drawn = drawRow(row, band, y, place);
    y += rowHeight(row, place.spacing);
    return drawn;
  });
  lines.push(rule(y, marginPx, right, 'grid'));
  const plot: CellPlot = {
    type: 'cells',
    panelId: `band-${index + 1}`,
    x: left,
    y: rowsTop,
    width: right - left,
    height: y - rowsTop,
    cells: rows.flatMap(({ cells }) => cells),
  };
  return { items: [...band.head.draw(top), ...lines, ...rows.flatMap(({ items }) => items)], plot };
}

/** Draws bands under each other, and the notes under them. */
export function drawTable(bands: readonly Band[], notes: Block, top: number, place: Place): DrawnBody {
  let y = top;
  const drawn = bands.map((band, index) => {
    const result = drawBand(band, index, y, place);
    y += bandHeight(band, place.spacing) + BAND_GAP_PX;
    return result;
  });
  const notesTop = y - BAND_GAP_PX + NOTES_GAP_PX;
  return {
    items: [...drawn.flatMap(({ items }) => items), ...notes.draw(notesTop)],
    panels: drawn.map(({ plot }) => plot),
  };
}
