import type { Palette } from '#lib/chart/scene/theme.ts';
import { axisFormat } from './axis-format.ts';
import { COLUMNS } from './chart-sheet.ts';
import { LABEL_PT, type ChartRow, type PanelSlice } from './chart-rows.ts';
import {
  chartXml,
  labelCellsXml,
  labelsXml,
  numbersXml,
  seriesHead,
  textProperties,
  textsXml,
  valueAxisXml,
  whiskersXml,
  type PlacedRow,
} from './chart-xml.ts';
import { fillXml, outline } from '#lib/render/pptx/package/fill.ts';
import { axisRange, ticksOf, type Drawn, type NativeChart } from './native-chart.ts';

const CATEGORY_AXIS = 1_001;
const VALUE_AXIS = 1_002;
/** The gap between bars as a percentage of their thickness. */
const GAP_PERCENT = 55;
/** Single figures and intervals stand in two series on the same rows. */
const OVERLAP_PERCENT = 100;

function pointsXml(rows: readonly PlacedRow[], palette: Palette): string {
  return rows
    .map(
      ({ index, fill }) =>
        `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(fill, palette)}</c:spPr></c:dPt>`,
    )
    .join('');
}

function labelsOf(rows: readonly PlacedRow[], palette: Palette): string {
  const labels = rows.map(({ index, mark }) => ({
    index,
    text: mark.valueLabel,
    note: [mark.sourceNumber, ...mark.alsoIn].join(','),
    position: 'outEnd' as const,
    token: 'ink' as const,
  }));
  return labelsXml(labels, COLUMNS.label, palette);
}

function namesAndValues(
  rows: readonly PlacedRow[],
  column: number,
  valueOf: (row: PlacedRow) => number | undefined,
): string {
  const names = rows.map(({ name }) => name);
  return textsXml('cat', COLUMNS.name, names) + numbersXml('val', column, rows.map(valueOf));
}

function labelCells(rows: readonly PlacedRow[]): string {
  return labelCellsXml(
    COLUMNS.label,
    rows.map(({ mark }) => mark.valueLabel),
  );
}

function figuresXml(all: readonly PlacedRow[], palette: Palette): string {
  const own = all.filter(({ spread }) => spread === undefined);
  const labelled = own.filter(({ error }) => error === undefined);
  const whiskers = whiskersXml(
    'error',
    all.map(({ error }) => error),
    palette,
  );
  const values = namesAndValues(all, COLUMNS.figure, (row) => (row.spread === undefined ? row.edge : undefined));
  return `<c:ser>${seriesHead(0, COLUMNS.figure)}<c:invertIfNegative val="0"/>${pointsXml(own, palette)}${labelsOf(labelled, palette)}${whiskers}${values}${labelCells(all)}</c:ser>`;
}

function intervalsXml(all: readonly PlacedRow[], palette: Palette): string {
  const own = all.filter(({ spread }) => spread !== undefined);
  if (own.length === 0) return '';
  const whiskers = whiskersXml(
    'interval',
    all.map(({ spread }) => spread),
    palette,
  );
  const values = namesAndValues(all, COLUMNS.interval, (row) => (row.spread === undefined ? undefined : row.edge));
  return `<c:ser>${seriesHead(1, COLUMNS.interval)}<c:invertIfNegative val="0"/>${pointsXml(own, palette)}${whiskers}${values}</c:ser>`;
}

/** Bars without a fill reach to the ends of whiskers, so that labels stand clear of them. */
function whiskerLabelsXml(
  all: readonly PlacedRow[],
  labelAt: readonly (number | undefined)[],
  palette: Palette,
): string {
  const own = all.filter(({ index }) => labelAt[index] !== undefined);
  if (own.length === 0) return '';
  const values = namesAndValues(all, COLUMNS.labelAt, ({ index }) => labelAt[index]);
  return `<c:ser>${seriesHead(2, COLUMNS.labelAt)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>${labelsOf(own, palette)}${values}${labelCells(all)}</c:ser>`;
}

/** Where the labels of rows with whiskers stand: at the end that is farther from the base. */
function labelPlaces(rows: readonly ChartRow[], base: number): readonly (number | undefined)[] {
  return rows.map(({ edge, spread, error }) => {
    const whisker = spread ?? error;
    if (whisker === undefined) return undefined;
    return edge < base ? edge - whisker.below : edge + whisker.above;
  });
}

function categoryAxisXml(base: number, palette: Palette): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${outline('axis', palette)}</c:spPr>${textProperties(LABEL_PT, 'ink', palette)}<c:crossAx val="${VALUE_AXIS}"/><c:crossesAt val="${base}"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** Horizontal bars from the base of the axis, one for each row. */
export function barChart(slice: PanelSlice, { rows, plot, palette, labelShare }: Drawn): NativeChart {
  const range = axisRange(slice, labelShare);
  const placed = rows.map((row, index) => ({ ...row, index }));
  const labelAt = labelPlaces(rows, slice.axis.base);
  const series =
    figuresXml(placed, palette) + intervalsXml(placed, palette) + whiskerLabelsXml(placed, labelAt, palette);
  const bars =
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${GAP_PERCENT}"/><c:overlap val="${OVERLAP_PERCENT}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
  const values = valueAxisXml(
    {
      id: VALUE_AXIS,
      crossId: CATEGORY_AXIS,
      ...range,
      format: axisFormat(slice.panel, ticksOf(range)),
      crosses: '<c:crosses val="max"/>',
      crossBetween: 'between',
    },
    palette,
  );
  return {
    xml: chartXml(bars + categoryAxisXml(slice.axis.base, palette) + values, plot, palette),
    sheet: { labelAt },
  };
}
