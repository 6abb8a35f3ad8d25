import type { MatrixRow } from '#lib/chart/spec/matrix.ts';
import { paragraph, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Band } from './bands.ts';
import { planChip, type Chip } from './chip.ts';
import type { Grid } from './grid.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** Chips that stand beside each other. */
export interface Lane {
  readonly chips: readonly Chip[];
  readonly height: number;
}

/** A row of a band: the subject's name and its claims, in as many lanes as they need. */
export interface PlannedRow {
  readonly name: Block;
  readonly isNameAbove: boolean;
  readonly lanes: readonly Lane[];
  readonly height: number;
}

export const LANE_GAP_PX = 3;
const ROW_PAD_PX = 5;
const NAME_PAD_PX = 3;

function meets(a: Chip, b: Chip): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Puts each chip into the first lane in which its columns are free. */
function stackChips(chips: readonly Chip[]): readonly (readonly Chip[])[] {
  const lanes: Chip[][] = [];
  for (const chip of chips) {
    const free = lanes.find((lane) => !lane.some((other) => meets(other, chip)));
    if (free === undefined) lanes.push([chip]);
    else free.push(chip);
  }
  return lanes;
}

/** The chips of a row; a cell shows so many of its claims and says how many more there are. */
function planChips(row: MatrixRow, band: Band, claimsMax: number, at: Place): readonly Chip[] {
  const cells = band.cells.filter(({ cell }) => cell.rowId === row.id);
  return cells.flatMap(({ cell, places }) => {
    const shown = cell.claims.slice(0, claimsMax);
    const moreCount = cell.moreCount + cell.claims.length - shown.length;
    return shown.map((claim, index) => {
      const input = { cell, claim, places, moreCount: index === shown.length - 1 ? moreCount : 0 };
      return planChip(input, at.grid, at.setting);
    });
  });
}

interface Place {
  readonly grid: Grid;
  readonly setting: Setting;
}

function planRow(row: MatrixRow, band: Band, claimsMax: number, at: Place): PlannedRow {
  const { type, marginPx, isStacked } = at.setting;
  const lanes = stackChips(planChips(row, band, claimsMax, at)).map((chips) => ({
    chips,
    height: chips.reduce((most, { height }) => Math.max(most, height), 0),
  }));
  const style = { role: 'name', sizePx: type.name, weight: 600, fill: 'ink', linesMax: 4 } as const;
  const name = paragraph(row.label, marginPx, at.grid.nameWidthPx, style);
  const chips = lanes.reduce((sum, { height }) => sum + height + LANE_GAP_PX, -LANE_GAP_PX);
  const inner = isStacked ? name.height + NAME_PAD_PX + chips : Math.max(chips, name.height + NAME_PAD_PX);
  return { name, isNameAbove: isStacked, lanes, height: inner + 2 * ROW_PAD_PX };
}

/** The rows of a band, those of subjects that claim something against its columns. */
export function planBandRows(
  rows: readonly MatrixRow[],
  band: Band,
  claimsMax: number,
  at: Place,
): readonly PlannedRow[] {
  return rows
    .filter(({ id }) => band.cells.some(({ cell }) => cell.rowId === id))
    .map((row) => planRow(row, band, claimsMax, at));
}

/** The first lane's top within a row. */
export function chipsTop({ name, isNameAbove }: PlannedRow, top: number): number {
  return top + ROW_PAD_PX + (isNameAbove ? name.height + NAME_PAD_PX : 0);
}

/** The top of a name within its row. */
export function nameTop({ isNameAbove }: PlannedRow, top: number): number {
  return top + ROW_PAD_PX + (isNameAbove ? 0 : NAME_PAD_PX);
}
