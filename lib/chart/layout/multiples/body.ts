import type { MultiplesChart } from '#lib/chart/spec/multiples.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { multiplesFurniture } from '#lib/chart/furniture/multiples.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { DrawnBody, KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { legendBlock } from '#lib/chart/layout/parts/legend.ts';
import { figureCount, planCell, type MultiplesCell } from './cell.ts';
import { legendMarks } from '#lib/chart/layout/rows/body.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** From here on charts stand in two columns. */
const TWO_COLUMNS_FROM_PX = 700;
const COLUMN_GAP_PX = 32;
const LINE_GAP_PX = 24;
const FIXED_LINE_GAP_PX = 14;
/** The least height of a chart in letters of a name: heading, two rows and an axis. */
const CELL_MIN_SHARE = 11;

interface Grid {
  readonly columnCount: number;
  readonly cellWidthPx: number;
  readonly gapPx: number;
}

/** Charts beside each other. */
interface Line {
  readonly cells: readonly MultiplesCell[];
  readonly height: number;
}

/** Two columns where there is the width for them; in a picture of fixed height three may hold more. */
function columnCounts({ charts }: MultiplesChart, { widthPx, heightPx }: Setting): readonly [number, ...number[]] {
  if (widthPx < TWO_COLUMNS_FROM_PX || charts.length < 2) return [1];
  return heightPx === undefined || charts.length < 3 ? [2] : [2, 3];
}

function gridOf(columnCount: number, { widthPx, marginPx, heightPx }: Setting): Grid {
  const width = widthPx - 2 * marginPx;
  return {
    columnCount,
    cellWidthPx: Math.floor((width - COLUMN_GAP_PX * (columnCount - 1)) / columnCount),
    gapPx: heightPx === undefined ? LINE_GAP_PX : FIXED_LINE_GAP_PX,
  };
}

function inLines(charts: readonly RowChart[], columnCount: number): readonly (readonly RowChart[])[] {
  const count = Math.ceil(charts.length / columnCount);
  return Array.from({ length: count }, (_, index) => charts.slice(index * columnCount, (index + 1) * columnCount));
}

function cellHeights(lineCount: number, { type }: Setting, { gapPx }: Grid, room: Room): readonly number[] {
  const least = type.name * CELL_MIN_SHARE;
  const fitting = Math.max(1, Math.floor((room.heightPx + gapPx) / (least + gapPx)));
  const count = Math.min(lineCount, fitting);
  return Array.from({ length: count }, () => (room.heightPx - gapPx * (count - 1)) / count);
}

/** In a picture of fixed height all lines are equally high. */
function planFixed(lines: readonly (readonly RowChart[])[], setting: Setting, grid: Grid, room: Room): readonly Line[] {
  return cellHeights(lines.length, setting, grid, room).map((height, index) => {
    const place = { widthPx: grid.cellWidthPx, heightPx: height };
    return { height, cells: (lines[index] ?? []).flatMap((chart) => planCell(chart, setting, place) ?? []) };
  });
}

/** A picture that grows gives each line what it needs, until it is at its end. */
function planGrowing(
  lines: readonly (readonly RowChart[])[],
  setting: Setting,
  grid: Grid,
  room: Room,
): readonly Line[] {
  let left = room.heightPx;
  return lines.map((charts) => {
    const place = { widthPx: grid.cellWidthPx, heightPx: left };
    const cells = charts.flatMap((chart) => planCell(chart, setting, place) ?? []);
    const height = cells.reduce((most, cell) => Math.max(most, cell.height), 0);
    left -= height + grid.gapPx;
    return { cells, height };
  });
}

function drawLines(lines: readonly Line[], { marginPx }: Setting, grid: Grid, top: number): DrawnBody {
  let y = top;
  const drawn = lines.flatMap(({ cells, height }) => {
    const line = cells.map((cell, index) => cell.draw(marginPx + index * (grid.cellWidthPx + COLUMN_GAP_PX), y));
    y += height + grid.gapPx;
    return line;
  });
  return { items: drawn.flatMap(({ items }) => items), panels: drawn.flatMap(({ panels }) => panels) };
}

/** The charts with only what is drawn of them; those without room are named. */
function restrictMultiples(chart: MultiplesChart, cells: readonly MultiplesCell[]): MultiplesChart {
  const drawn = new Set(cells.map((cell) => cell.chart));
  const names = chart.charts.filter((other) => !drawn.has(other)).map(({ title }) => title);
  const furniture = multiplesFurniture(cells.map(({ body }) => body.shown));
  const before = chart.notShown.filter(({ reason }) => reason === 'no-room');
  const left = [...before.flatMap((missing) => missing.names), ...names];
  const missing = left.length === 0 ? [] : [{ reason: 'no-room' as const, names: left }];
  const undrawn = chart.undrawn === undefined ? {} : { undrawn: chart.undrawn };
  return { ...chart, ...furniture, ...undrawn, notShown: [...furniture.notShown, ...missing] };
}

/** Charts in their places, with how many figures are drawn. */
interface Plan {
  readonly grid: Grid;
  readonly lines: readonly Line[];
  readonly drawnCount: number;
}

function planColumns(columnCount: number, chart: MultiplesChart, setting: Setting, room: Room): Plan {
  const grid = gridOf(columnCount, setting);
  const planLines = room.isFixed ? planFixed : planGrowing;
  const planned = planLines(inLines(chart.charts, columnCount), setting, grid, room);
  const lines = planned.filter(({ cells }) => cells.length > 0);
  const cells = lines.flatMap((line) => line.cells);
  const drawnCount = cells.reduce((sum, cell) => sum + figureCount(cell.chart) - cell.body.hiddenCount, 0);
  return { grid, lines, drawnCount };
}

/** The plan that draws the most figures; of equal ones that with fewer columns. */
function choosePlan(chart: MultiplesChart, setting: Setting, room: Room): Plan {
  const [first, ...rest] = columnCounts(chart, setting);
  return rest
    .map((count) => planColumns(count, chart, setting, room))
    .reduce(
      (best, plan) => (plan.drawnCount > best.drawnCount ? plan : best),
      planColumns(first, chart, setting, room),
    );
}

function planMultiplesBody(chart: MultiplesChart, setting: Setting, room: Room): PlannedBody<MultiplesChart> {
  if (chart.charts.length === 0) return emptyBody(chart, setting);
  const { grid, lines, drawnCount } = choosePlan(chart, setting, room);
  const total = chart.charts.reduce((sum, one) => sum + figureCount(one), 0);
  const cells = lines.flatMap((line) => line.cells);
  return {
    height: lines.reduce((sum, { height }) => sum + height, grid.gapPx * Math.max(0, lines.length - 1)),
    hiddenCount: total - drawnCount,
    shown: drawnCount === total ? chart : restrictMultiples(chart, cells),
    draw: (top) => drawLines(lines, setting, grid, top),
  };
}

/** Charts of several metrics in one picture, each with its own heading and axis. */
export const MULTIPLES: KindLayout<MultiplesChart> = {
  legend: ({ charts }, setting) => legendBlock(charts.flatMap(legendMarks), setting),
  plan: planMultiplesBody,
};
