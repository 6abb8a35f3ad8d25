import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';
import { wrapText, type WrappedText } from '#lib/text/measure/wrap-text.ts';
import { lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** One mark with the room that it takes. */
export interface Row {
  readonly mark: ChartMark;
  /** The name, on the first row of each subject. */
  readonly name: WrappedText | undefined;
  readonly height: number;
  readonly thickness: number;
}

/** How tightly rows are set: 1 is the natural height. */
export interface Density {
  readonly scale: number;
  readonly nameLinesMax: number;
}

export const NATURAL: Density = { scale: 1, nameLinesMax: 2 };
const SCALE_MIN = 0.74;
const SCALE_MAX = 1.7;
export const TIGHTEST: Density = { scale: SCALE_MIN, nameLinesMax: 1 };

const ROW_PX = 27;
const OTHER_ROW_PX = 19;
const BAR_PX = 15;
const OTHER_BAR_PX = 8;
const NAME_GAP_PX = 5;
const NAME_COLUMN_SHARE = 0.3;
const NAME_COLUMN_MIN_PX = 150;
const NAME_COLUMN_GAP_PX = 14;

/** The width of the column of names: as wide as the widest of them, within a share of the picture. */
export function nameColumnWidth(panels: readonly ChartPanel[], { widthPx, type, isStacked }: Setting): number {
  if (isStacked) return 0;
  const widths = panels.flatMap(({ marks }) => marks.map(({ label }) => widthOf(label, type.name, 400)));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  return (
    Math.ceil(Math.min(widest, Math.max(NAME_COLUMN_MIN_PX, widthPx * NAME_COLUMN_SHARE))) + 1 + NAME_COLUMN_GAP_PX
  );
}

function rowHeight(mark: ChartMark, name: WrappedText | undefined, setting: Setting, scale: number): number {
  const bare = (mark.chosen ? ROW_PX : OTHER_ROW_PX) * scale;
  if (name === undefined) return bare;
  const names = name.lines.length * lineHeight(setting.type.name);
  if (setting.isStacked) return bare + names;
  return Math.max(bare, names + (name.lines.length > 1 ? NAME_GAP_PX * scale : 0));
}

/** The rows of a panel, each with its name where a new subject starts. */
export function planRows(panel: ChartPanel, setting: Setting, nameWidthPx: number, density: Density): readonly Row[] {
  const widthPx = setting.isStacked ? setting.widthPx - 2 * setting.marginPx : nameWidthPx - NAME_COLUMN_GAP_PX;
  return panel.marks.map((mark, index) => {
    const isFirst = panel.marks[index - 1]?.subjectId !== mark.subjectId;
    const measure = { widthPx, sizePx: setting.type.name, linesMax: density.nameLinesMax };
    const name = isFirst ? wrapText(mark.label, measure) : undefined;
    const thickness = (mark.chosen ? BAR_PX : OTHER_BAR_PX) * Math.min(density.scale, 1.5);
    return { mark, name, height: rowHeight(mark, name, setting, density.scale), thickness };
  });
}

function sum(rows: readonly (readonly Row[])[]): number {
  return rows.flat().reduce((total, { height }) => total + height, 0);
}

export interface FittedRows {
  readonly rows: readonly (readonly Row[])[];
  readonly hiddenCount: number;
}

/** Keeps whole rows from the first panel on while there is room; a panel without a row takes none. */
function dropRows(all: readonly (readonly Row[])[], roomPx: number, overheadOf: (index: number) => number): FittedRows {
  let left = roomPx;
  let hiddenCount = 0;
  const rows = all.map((panelRows, index) => {
    left -= overheadOf(index);
    const kept = panelRows.filter(({ height }) => {
      left -= height;
      return left >= 0;
    });
    hiddenCount += panelRows.length - kept.length;
    return kept;
  });
  const isEmpty = rows.every((panelRows) => panelRows.length === 0);
  const [first] = all[0] ?? [];
  if (!isEmpty || first === undefined) return { rows, hiddenCount };
  return { rows: rows.map((_, index) => (index === 0 ? [first] : [])), hiddenCount: hiddenCount - 1 };
}

/**
 * Sets rows into a fixed room: spread or tightened within limits, names on one line when tight,
 * and the last rows left out, and counted, where even that is not enough.
 */
export function fitRows(
  plan: (density: Density) => readonly (readonly Row[])[],
  roomPx: number,
  overheadOf: (index: number) => number,
): FittedRows {
  const natural = plan(NATURAL);
  const overhead = natural.reduce((total, _, index) => total + overheadOf(index), 0);
  const scale = (roomPx - overhead) / Math.max(1, sum(natural));
  if (scale >= 1) return { rows: plan({ ...NATURAL, scale: Math.min(SCALE_MAX, scale) }), hiddenCount: 0 };
  const single = plan({ scale: 1, nameLinesMax: 1 });
  const singleScale = Math.min(1, (roomPx - overhead) / Math.max(1, sum(single)));
  if (singleScale >= SCALE_MIN) {
    const rows = plan({ scale: singleScale, nameLinesMax: 1 });
    if (sum(rows) + overhead <= roomPx + 0.5) return { rows, hiddenCount: 0 };
  }
  return dropRows(plan(TIGHTEST), roomPx, overheadOf);
}
