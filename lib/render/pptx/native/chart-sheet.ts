import type { ChartRow, PanelSlice } from './chart-rows.ts';
import type { WhiskerLines } from './whisker-lines.ts';
import { writeWorkbook, type SheetCell } from './workbook.ts';

/** The columns that a chart refers to, by their place in the sheet. */
export const COLUMNS = {
  name: 0,
  figure: 1,
  interval: 2,
  label: 3,
  intervalBelow: 4,
  intervalAbove: 5,
  errorBelow: 6,
  errorAbove: 7,
  row: 8,
  nameAt: 9,
  labelAt: 10,
  intervalLine: 11,
  intervalLineRow: 12,
  errorLine: 13,
  errorLineRow: 14,
} as const;

const HEADS = [
  'Name',
  'Figure',
  'Interval',
  'As stated',
  'Interval below',
  'Interval above',
  'Error below',
  'Error above',
  'Row',
  'Name at',
  'Label at',
  'Interval line',
  'Interval line row',
  'Error line',
  'Error line row',
  'Name in full',
  'Low',
  'High',
  'Unit',
  'Bound',
  'Nature',
  'Panel',
  'Claim id',
  'Claim',
  'Source',
  'Claim address',
];

/** The facts that a sheet adds to the rows of a chart. */
export interface SheetFacts {
  readonly origin: string;
  /** Where names stand on the axis of a dot chart; bars have names of their own. */
  readonly nameAt?: number;
  /** Where the labels of rows stand, for those that are not at their figure. */
  readonly labelAt?: readonly (number | undefined)[];
  /** The whiskers of a dot chart. */
  readonly lines?: { readonly interval: WhiskerLines; readonly error: WhiskerLines };
}

/** The cells of a row that lines run through; they go on below the last claim. */
function lineCells(index: number, { lines }: SheetFacts): readonly SheetCell[] {
  return [lines?.interval.at[index], lines?.interval.row[index], lines?.error.at[index], lines?.error.row[index]];
}

function sheetRow(
  { mark, name, nameInFull, edge, spread, error }: ChartRow,
  index: number,
  { panel, chart, count }: { panel: PanelSlice['panel']; chart: PanelSlice['chart']; count: number },
  facts: SheetFacts,
): readonly SheetCell[] {
  const { origin, nameAt, labelAt } = facts;
  const sources = chart.sources.filter(({ number }) => number === mark.sourceNumber || mark.alsoIn.includes(number));
  return [
    name,
    spread === undefined ? edge : undefined,
    spread === undefined ? undefined : edge,
    mark.valueLabel,
    spread?.below,
    spread?.above,
    error?.below,
    error?.above,
    count - index,
    nameAt,
    labelAt?.[index],
    ...lineCells(index, facts),
    nameInFull,
    mark.low,
    mark.high,
    panel.unit,
    mark.bound,
    mark.nature,
    panel.title,
    mark.claimId,
    mark.sentence,
    sources.map(({ label, url }) => `${label} ${url}`).join('; '),
    `${origin}${mark.href}`,
  ];
}

/** The workbook behind a native chart: what is drawn first, then every figure with its words. */
export function chartWorkbook(
  slice: PanelSlice,
  rows: readonly ChartRow[],
  facts: SheetFacts,
): Uint8Array<ArrayBuffer> {
  const about = { panel: slice.panel, chart: slice.chart, count: rows.length };
  const length = Math.max(rows.length, facts.lines?.interval.at.length ?? 0, facts.lines?.error.at.length ?? 0);
  const below = Array.from({ length: length - rows.length }, (_, index): readonly SheetCell[] => [
    ...Array.from({ length: COLUMNS.intervalLine }, () => undefined),
    ...lineCells(rows.length + index, facts),
  ]);
  return writeWorkbook([HEADS, ...rows.map((row, index) => sheetRow(row, index, about, facts)), ...below]);
}

/** The heads of columns as series are named. */
export function headOf(column: number): string {
  return HEADS[column] ?? '';
}
