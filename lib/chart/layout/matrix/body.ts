import type { MatrixChart } from '#lib/chart/spec/matrix.ts';
import { restrictMatrix } from '#lib/chart/narrow/matrix.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { DrawnBody, KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { planBands } from './bands.ts';
import { BAND_GAP_PX, bandHeight, drawBands, type PlannedBand } from './draw.ts';
import { headingsBlock, planGrid } from './grid.ts';
import { matrixLegend } from './legend.ts';
import { drawPairs, planPairs } from './pairs.ts';
import { planBandRows } from './rows.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const EMPTY_TEXT = 'No source read compares anything here with something else.';
/** How many claims a cell lists where it cannot list all, tried from the first on. */
const CLAIMS_MAX = [3, 2, 1] as const;

/** What a picture shows, and how. */
interface Plan {
  readonly claimIds: ReadonlySet<string>;
  readonly height: number;
  readonly draw: (top: number) => DrawnBody;
}

function claimIdsOf(bands: readonly PlannedBand[]): ReadonlySet<string> {
  const chips = bands.flatMap(({ rows }) => rows.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.chips)));
  return new Set(chips.map(({ claim }) => claim.claimId));
}

/** As many bands, and as many rows of the last, as there is room for. */
function fitBands(bands: readonly PlannedBand[], heightPx: number): readonly PlannedBand[] {
  const fitted: PlannedBand[] = [];
  let left = heightPx;
  for (const band of bands) {
    const rows: PlannedBand['rows'][number][] = [];
    let room = left - bandHeight({ ...band, rows: [] });
    for (const row of band.rows) {
      if (row.height > room) break;
      rows.push(row);
      room -= row.height;
    }
    if (rows.length > 0) fitted.push({ ...band, rows });
    if (rows.length < band.rows.length) break;
    left = room - BAND_GAP_PX;
  }
  return fitted;
}

function planWith(chart: MatrixChart, setting: Setting, room: Room, claimsMax: number): Plan {
  const grid = planGrid(chart, setting);
  const bands = planBands(chart, grid.columnsMax).map((band) => ({
    headings: headingsBlock(band.columns, grid, setting),
    columnCount: band.columns.length,
    rows: planBandRows(chart.rows, band, claimsMax, { grid, setting }),
  }));
  const fitted = fitBands(bands, room.heightPx);
  const gaps = BAND_GAP_PX * Math.max(0, fitted.length - 1);
  return {
    claimIds: claimIdsOf(fitted),
    height: fitted.reduce((sum, band) => sum + bandHeight(band), gaps),
    draw: (top) => drawBands(fitted, top, { grid, setting }),
  };
}

/** How much a plan shows: who is set against whom counts as much as how often. */
function reachOf(chart: MatrixChart, { claimIds }: Plan): number {
  const cells = chart.cells.filter(({ claims }) => claims.some(({ claimId }) => claimIds.has(claimId)));
  return claimIds.size + cells.length;
}

function countOf({ cells }: MatrixChart): number {
  return cells.reduce((sum, { claims }) => sum + claims.length, 0);
}

/**
 * The plan that shows the most. Cells are cut short only where that shows others; few claims in many
 * columns leave most of a grid empty, so that a list holds more of them.
 */
function choosePlan(chart: MatrixChart, setting: Setting, room: Room): Plan {
  const whole = planWith(chart, setting, room, Number.POSITIVE_INFINITY);
  if (whole.claimIds.size === countOf(chart)) return whole;
  const pairs = planPairs(chart, setting, room);
  const listed: Plan = { ...pairs, draw: (top) => drawPairs(pairs, top, setting) };
  const cut = CLAIMS_MAX.map((claimsMax) => planWith(chart, setting, room, claimsMax));
  return [...cut, listed].reduce((best, plan) => (reachOf(chart, plan) > reachOf(chart, best) ? plan : best), whole);
}

function planMatrixBody(chart: MatrixChart, setting: Setting, room: Room): PlannedBody<MatrixChart> {
  if (chart.cells.length === 0) return emptyBody(chart, setting, EMPTY_TEXT);
  const { claimIds, height, draw } = choosePlan(chart, setting, room);
  const total = countOf(chart);
  return {
    height,
    hiddenCount: total - claimIds.size,
    shown: claimIds.size === total ? chart : restrictMatrix(chart, claimIds),
    draw,
  };
}

/** Who claims to beat whom: subjects in rows, what they are compared with in columns, a box a claim. */
export const MATRIX: KindLayout<MatrixChart> = { legend: matrixLegend, plan: planMatrixBody };
