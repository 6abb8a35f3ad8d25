import type { DrawnBody, Room } from '#lib/chart/layout/kind-layout.ts';
import type { Area } from './frame.ts';
import type { PointsPanel } from './panel.ts';
import { planPlot, plotOverhead, type PlotPlan } from './plot.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const PANEL_GAP_PX = 16;
const COLUMN_GAP_PX = 28;
/** From this width on, panels stand in pairs. */
const COLUMNS_FROM_PX = 640;
/** Panels with more points take the whole width. */
const PAIRED_POINTS_MAX = 8;
/** A plot lower than this shows nothing. */
const PLOT_MIN_PX = 84;

/** The height of a plot by the number of its points: enough for their labels and not a desert around one. */
const ALONE = { base: 230, each: 14, least: 250, most: 480 } as const;
const AMONG_OTHERS = { base: 110, each: 22, least: 130, most: 360 } as const;

/** Places need height: a low plot shows differences as none, so that notes give way to it. */
export const PLOT_SHARE_WANTED = 0.5;

/** Panels planned for a room, in rows. */
export interface PointsBody {
  readonly height: number;
  /** The ids of the panels that are drawn. */
  readonly drawnIds: ReadonlySet<string>;
  readonly hiddenCount: number;
  readonly draw: (top: number) => DrawnBody;
}

interface Placed {
  readonly panel: PointsPanel;
  readonly area: Area;
}

type Row = readonly [Placed, ...Placed[]];

/** Small panels stand in pairs where there is room; one with many points has a row to itself. */
function rowsOf(panels: readonly PointsPanel[], { widthPx, marginPx }: Setting): readonly Row[] {
  const wholePx = widthPx - 2 * marginPx;
  const halfPx = (wholePx - COLUMN_GAP_PX) / 2;
  const isWide = ({ pointCount }: PointsPanel) =>
    panels.length === 1 || widthPx < COLUMNS_FROM_PX || pointCount > PAIRED_POINTS_MAX;
  const rows: Row[] = [];
  for (const panel of panels) {
    const [first, second] = rows.at(-1) ?? [];
    const hasPlace = first !== undefined && second === undefined && first.area.widthPx === halfPx;
    if (isWide(panel)) rows.push([{ panel, area: { left: marginPx, widthPx: wholePx } }]);
    else if (hasPlace) {
      rows[rows.length - 1] = [first, { panel, area: { left: marginPx + halfPx + COLUMN_GAP_PX, widthPx: halfPx } }];
    } else rows.push([{ panel, area: { left: marginPx, widthPx: halfPx } }]);
  }
  return rows;
}

function overheadOf(row: Row, setting: Setting): number {
  return row.reduce((most, { panel, area }) => Math.max(most, plotOverhead(panel, area, setting)), 0);
}

function naturalHeight(row: Row, setting: Setting): number {
  const isAlone = row.length === 1 && row[0].area.widthPx > setting.widthPx / 2 && row[0].panel.pointCount > 1;
  const { base, each, least, most } = isAlone ? ALONE : AMONG_OTHERS;
  const count = row.reduce((highest, { panel }) => Math.max(highest, panel.pointCount), 0);
  return overheadOf(row, setting) + Math.max(least, Math.min(most, base + each * count));
}

/** Rows from the first on that have at least the lowest height; the first is always drawn. */
function fittingRows(rows: readonly Row[], roomPx: number, setting: Setting): readonly Row[] {
  let left = roomPx;
  return rows.filter((row, index) => {
    left -= overheadOf(row, setting) + PLOT_MIN_PX + (index === 0 ? 0 : PANEL_GAP_PX);
    return index === 0 || left >= 0;
  });
}

/** Heights that fill a fixed room in the proportion of the natural ones, none below its least. */
function fixedHeights(
  rows: readonly Row[],
  natural: readonly number[],
  roomPx: number,
  setting: Setting,
): readonly number[] {
  const least = rows.map((row) => overheadOf(row, setting) + PLOT_MIN_PX);
  const free = roomPx - PANEL_GAP_PX * (rows.length - 1) - least.reduce((sum, height) => sum + height, 0);
  const wanted = natural.map((height, index) => Math.max(0, height - (least[index] ?? 0)));
  const total = wanted.reduce((sum, height) => sum + height, 0);
  return least.map((height, index) => height + (free * (wanted[index] ?? 0)) / Math.max(1, total));
}

function planRow(row: Row, heightPx: number, setting: Setting): readonly PlotPlan[] {
  return row.map(({ panel, area }) => planPlot(panel, area, heightPx, setting));
}

/** Plans panels of points: one as large as its points need, several beside and under each other. */
export function planPointsBody(panels: readonly PointsPanel[], setting: Setting, room: Room): PointsBody {
  const rows = rowsOf(panels, setting);
  const natural = rows.map((row) => naturalHeight(row, setting));
  const total = natural.reduce((sum, height) => sum + height, PANEL_GAP_PX * (rows.length - 1));
  const isFree = !room.isFixed && total <= room.heightPx;
  const kept = isFree ? rows : fittingRows(rows, room.heightPx, setting);
  const heights = isFree ? natural : fixedHeights(kept, natural.slice(0, kept.length), room.heightPx, setting);
  const planned = kept.map((row, index) => planRow(row, heights[index] ?? 0, setting));
  const rowHeights = planned.map((plots) => plots.reduce((most, { height }) => Math.max(most, height), 0));
  const drawnIds = new Set(kept.flatMap((row) => row.map(({ panel }) => panel.id)));
  return {
    height: rowHeights.reduce((sum, height) => sum + height, PANEL_GAP_PX * (planned.length - 1)),
    drawnIds,
    hiddenCount: panels.filter(({ id }) => !drawnIds.has(id)).reduce((sum, { figureCount }) => sum + figureCount, 0),
    draw: (top) => {
      let y = top;
      const drawn = planned.flatMap((plots, index) => {
        const row = plots.map((plot) => plot.draw(y));
        y += (rowHeights[index] ?? 0) + PANEL_GAP_PX;
        return row;
      });
      return { items: drawn.flatMap(({ items }) => items), panels: drawn.map(({ geometry }) => geometry) };
    },
  };
}
