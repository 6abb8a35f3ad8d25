import type { ResultsChart } from '#lib/chart/spec/results.ts';
import { fullestColumns, restrictResults } from '#lib/chart/narrow/results.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import { lineHeight } from '#lib/chart/layout/parts/block.ts';
import type { KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { BAND_GAP_PX, planBands, type Band } from './bands.ts';
import { measureColumns, sourcesOfRows, type MeasuredColumn, type TableContext } from './columns.ts';
import { bandHeight, drawTable, NOTES_GAP_PX, rowHeight, type Spacing } from './draw.ts';
import { resultsLegend } from './legend.ts';
import { planNotes } from './notes.ts';

const EMPTY_TEXT = 'No source read states figures of its own here.';
/** Rows fill a picture of fixed height, and stand closer where that shows more of them. */
const FIXED_SPACINGS: readonly Spacing[] = [13, 10, 7.5, 5, 3.5, 2].map((padPx) => ({ padPx }));
const SPACING: Spacing = { padPx: 5 };
const CLOSEST: Spacing = { padPx: 1 };
/** Numbers of rows that are tried where not all find room. */
const ROW_COUNTS: readonly number[] = [16, 12, 9, 6];

function heightOf(bands: readonly Band[], spacing: Spacing): number {
  const gaps = BAND_GAP_PX * Math.max(0, bands.length - 1);
  return bands.reduce((sum, band) => sum + bandHeight(band, spacing), gaps);
}

/** The rows of a band that fit, the first ones. */
function fitRows(band: Band, spacing: Spacing, heightPx: number): Band {
  let free = heightPx - bandHeight({ ...band, rows: [] }, spacing);
  const count = band.rows.findIndex((row) => {
    free -= rowHeight(row, spacing);
    return free < 0;
  });
  return count === -1 ? band : { ...band, rows: band.rows.slice(0, count) };
}

/** As many bands as fit whole; where not even the first does, as many of its rows. */
function fitBands(bands: readonly Band[], spacing: Spacing, heightPx: number): readonly Band[] {
  const [first] = bands;
  if (first === undefined) return [];
  let free = heightPx + BAND_GAP_PX;
  const count = bands.findIndex((band) => {
    free -= bandHeight(band, spacing) + BAND_GAP_PX;
    return free < 0;
  });
  if (count === -1) return bands;
  return count > 0 ? bands.slice(0, count) : [fitRows(first, spacing, heightPx)];
}

/** What tables are fitted to. */
interface Fit {
  readonly spacing: Spacing;
  readonly heightPx: number;
}

/** So many rows and, of these, the fullest columns. */
function fitColumns(
  columns: readonly MeasuredColumn[],
  rowCount: number,
  { spacing, heightPx }: Fit,
  whole: TableContext,
): readonly Band[] {
  const chart = { ...whole.chart, rows: whole.chart.rows.slice(0, rowCount) };
  const rows = new Set(chart.rows.map(({ id }) => id));
  const ranks = new Map(fullestColumns(chart, rows).map(([cell], rank) => [cell?.columnId, rank]));
  const rankOf = ({ column }: MeasuredColumn) => ranks.get(column.id) ?? columns.length;
  const filled = columns.filter(({ column }) => ranks.has(column.id));
  const ranked = filled.toSorted((a, b) => rankOf(a) - rankOf(b));
  return fitBands(planBands(ranked, { ...whole, chart }), spacing, heightPx);
}

/**
 * As many rows as fit under a head, or fewer where that shows more figures in further columns. Rows that were asked
 * for are never given up for columns.
 */
function fitFullest(columns: readonly MeasuredColumn[], fit: Fit, context: TableContext): readonly Band[] {
  const [first] = planBands(columns, context);
  if (first === undefined) return [];
  const most = Math.max(1, fitRows(first, fit.spacing, fit.heightPx).rows.length);
  const chosen = context.chart.rows.filter(({ isChosen }) => isChosen).length;
  const counts = [most, ...ROW_COUNTS.filter((count) => count < most && count >= chosen)];
  const plans = counts.map((count) => fitColumns(columns, count, fit, context));
  return plans.reduce((best, plan) => (claimIdsOf(plan).size > claimIdsOf(best).size ? plan : best));
}

function claimIdsOf(bands: readonly Band[]): ReadonlySet<string> {
  return new Set(bands.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.map(({ claimId }) => claimId))));
}

function planResultsBody(chart: ResultsChart, setting: Setting, room: Room): PlannedBody<ResultsChart> {
  if (chart.cells.length === 0) return emptyBody(chart, setting, EMPTY_TEXT);
  const rowSources = sourcesOfRows(chart);
  const columns = measureColumns({ chart, setting, rowSources });
  const full = new Set(columns.filter(({ isHeadFull }) => isHeadFull).map(({ column }) => column));
  const notes = planNotes(chart, (column) => full.has(column), setting);
  const context = { chart, setting, notes, rowSources };
  const bands = planBands(columns, context);
  const under = notes.block.height === 0 ? 0 : NOTES_GAP_PX + notes.block.height;
  const heightPx = room.heightPx - under;
  const spacings = room.isFixed ? FIXED_SPACINGS : [SPACING];
  const roomy = spacings.find((each) => heightOf(bands, each) <= heightPx);
  const spacing = roomy ?? (room.isFixed ? CLOSEST : SPACING);
  // What is left out is said on a line of its own, where no line says so yet.
  const isSaid = chart.left.columns + chart.left.rows > 0 || chart.cells.some(({ moreCount }) => moreCount > 0);
  const line = roomy !== undefined || isSaid ? 0 : NOTES_GAP_PX + lineHeight(setting.type.note);
  const fitted = roomy === undefined ? fitFullest(columns, { spacing, heightPx: heightPx - line }, context) : bands;
  const shown = claimIdsOf(fitted);
  return {
    height: heightOf(fitted, spacing) + under,
    hiddenCount: chart.cells.length - shown.size,
    shown: restrictResults(chart, shown),
    draw: (top) => drawTable(fitted, notes.block, top, { spacing, setting }),
  };
}

/** Figures of their own: subjects in rows, benchmarks in columns, shaded where they may be compared. */
export const RESULTS: KindLayout<ResultsChart> = {
  bodyShareWanted: 0.55,
  legend: resultsLegend,
  plan: planResultsBody,
};
