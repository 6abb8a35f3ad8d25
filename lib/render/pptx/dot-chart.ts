import type { Palette } from '#lib/chart/theme.ts';
import { axisFormat } from './axis-format.ts';
import { COLUMNS } from './chart-sheet.ts';
import type { ChartRow, PanelSlice, Reach } from './chart-rows.ts';
import {
  chartXml,
  labelCellsXml,
  labelsXml,
  numbersXml,
  pairXml,
  seriesHead,
  valueAxisXml,
  WHISKER_WIDTHS,
  type PlacedRow,
} from './chart-xml.ts';
import { dotXml, outline, type Fill } from './fill.ts';
import { axisRange, ticksOf, type Drawn } from './native-chart.ts';

const FIGURE_AXIS = 1_001;
const ROW_AXIS = 1_002;
/** Numbers of series beyond those of the lines, which are numbered as their rows. */
const ORDER = { figure: 1_000, interval: 1_001, names: 1_002, labels: 1_003 } as const;
const DOT_SIZE = 10;
const OTHER_DOT_SIZE = 7;
/** From here on a label stands to the left of its dot, where there is room. */
const LEFT_FROM_SHARE = 0.62;
const NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>';
const NO_LINE = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';

function markerXml(fill: Fill, isChosen: boolean, palette: Palette): string {
  const symbol = fill.style === 'hollow' ? 'square' : 'circle';
  const size = isChosen ? DOT_SIZE : OTHER_DOT_SIZE;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${dotXml(fill, palette)}</c:spPr></c:marker>`;
}

function pointsXml(rows: readonly PlacedRow[], palette: Palette): string {
  return rows
    .map(
      ({ index, fill, mark }) =>
        `<c:dPt><c:idx val="${index}"/>${markerXml(fill, mark.chosen, palette)}<c:bubble3D val="0"/></c:dPt>`,
    )
    .join('');
}

interface Plot {
  readonly rows: readonly PlacedRow[];
  readonly palette: Palette;
  readonly nameAt: number;
  readonly labels: readonly DotLabel[];
}

function positions({ rows }: Plot): string {
  return numbersXml(
    'yVal',
    COLUMNS.row,
    rows.map(({ index }) => rows.length - index),
  );
}

function labelsOf(rows: readonly PlacedRow[], { palette, labels }: Plot): string {
  const points = rows.map(({ index, mark }) => ({
    index,
    text: mark.valueLabel,
    note: [mark.sourceNumber, ...mark.alsoIn].join(','),
    position: labels[index]?.position ?? ('r' as const),
    token: 'ink' as const,
  }));
  return labelsXml(points, COLUMNS.label, palette);
}

function labelCells({ rows }: Plot): string {
  return labelCellsXml(
    COLUMNS.label,
    rows.map(({ mark }) => mark.valueLabel),
  );
}

// A series' own marker differs in size from those of its points: LibreOffice passes over points that look the same.
function seriesXml(kind: 'figure' | 'interval', plot: Plot): string {
  const { rows, palette } = plot;
  const isInterval = kind === 'interval';
  const own = rows.filter(({ spread }) => (spread !== undefined) === isInterval);
  if (own.length === 0) return '';
  const labelled = own.filter((row) => whiskerOf(row) === undefined);
  const values = numbersXml(
    'xVal',
    COLUMNS[kind],
    rows.map((row) => (own.includes(row) ? row.edge : undefined)),
  );
  return (
    `<c:ser>${seriesHead(ORDER[kind], COLUMNS[kind])}${NO_LINE}<c:marker><c:symbol val="circle"/><c:size val="${DOT_SIZE - 1}"/></c:marker>` +
    `${pointsXml(own, palette)}${labelsOf(labelled, plot)}${values}${positions(plot)}<c:smooth val="0"/>${labelCells(plot)}</c:ser>`
  );
}

/** Lines are drawn first, so that dots stand on them. LibreOffice draws no error bars along x, hence series. */
function lineXml(row: PlacedRow, { rows, palette }: Plot): string {
  const whisker = whiskerOf(row);
  if (whisker === undefined) return '';
  const { index, edge, spread } = row;
  const y = rows.length - index;
  const width = spread === undefined ? WHISKER_WIDTHS.error : WHISKER_WIDTHS.interval;
  const ends = pairXml('xVal', COLUMNS.lineFrom, index, [edge - whisker.below, edge + whisker.above]);
  const heights = pairXml('yVal', COLUMNS.lineRow, index, [y, y]);
  return `<c:ser>${seriesHead(index, COLUMNS.lineFrom)}<c:spPr>${outline('ink', palette, width)}</c:spPr>${NO_MARKER}${ends}${heights}<c:smooth val="0"/></c:ser>`;
}

function whiskerOf({ spread, error }: ChartRow): Reach | undefined {
  return spread ?? error;
}

/** A place for a label beside its dot, clear of its whisker. */
export interface DotLabel {
  /** Absent where the dot itself carries the label. */
  readonly at: number | undefined;
  readonly position: 'l' | 'r';
}

/** Where the labels of dots stand: to the right, or to the left where the plot ends soon. */
export function dotLabelPlaces(slice: PanelSlice, rows: readonly ChartRow[]): readonly DotLabel[] {
  const { isLog, min, max } = axisRange(slice, 0);
  const at = (value: number) => (isLog ? Math.log10(value) : value);
  return rows.map((row) => {
    const whisker = whiskerOf(row);
    const end = row.edge + (whisker?.above ?? 0);
    const isLeft = (at(end) - at(min)) / (at(max) - at(min)) > LEFT_FROM_SHARE;
    const start = row.edge - (whisker?.below ?? 0);
    const clear = isLeft ? start : end;
    return { at: whisker === undefined ? undefined : clear, position: isLeft ? 'l' : 'r' };
  });
}

function whiskerLabelsXml(plot: Plot): string {
  const own = plot.rows.filter((row) => whiskerOf(row) !== undefined);
  if (own.length === 0) return '';
  const places = numbersXml(
    'xVal',
    COLUMNS.labelAt,
    plot.labels.map(({ at }) => at),
  );
  return `<c:ser>${seriesHead(ORDER.labels, COLUMNS.labelAt)}${NO_LINE}${NO_MARKER}${labelsOf(own, plot)}${places}${positions(plot)}<c:smooth val="0"/>${labelCells(plot)}</c:ser>`;
}

/** An axis of figures has no names, so they are the labels of points that are not drawn, at its left end. */
function namesXml(plot: Plot): string {
  const { rows, palette, nameAt } = plot;
  const names = rows.map(({ name }) => name);
  const labels = names.map((text, index) => ({ index, text, position: 'l' as const, token: 'ink' as const }));
  const places = numbersXml(
    'xVal',
    COLUMNS.nameAt,
    rows.map(() => nameAt),
  );
  return (
    `<c:ser>${seriesHead(ORDER.names, COLUMNS.name)}${NO_LINE}${NO_MARKER}${labelsXml(labels, COLUMNS.name, palette)}` +
    `${places}${positions(plot)}<c:smooth val="0"/>${labelCellsXml(COLUMNS.name, names)}</c:ser>`
  );
}

/** One line for each row leads from its name to its dot. */
function rowAxisXml(count: number, palette: Palette): string {
  return (
    `<c:valAx><c:axId val="${ROW_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${count + 1}"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${outline('grid', palette, 9_525)}</c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="none"/><c:spPr>${outline('axis', palette)}</c:spPr><c:crossAx val="${FIGURE_AXIS}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="1"/></c:valAx>`
  );
}

/** Dots on rows, on a linear or logarithmic axis: a length from zero would mislead on a logarithmic one. */
export function dotChartXml(slice: PanelSlice, { rows, plot, palette, labelShare }: Drawn): string {
  const range = axisRange(slice, labelShare);
  const drawn: Plot = {
    rows: rows.map((row, index) => ({ ...row, index })),
    palette,
    nameAt: range.min,
    labels: dotLabelPlaces(slice, rows),
  };
  const lines = drawn.rows.map((row) => lineXml(row, drawn)).join('');
  const dots =
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${lines}${seriesXml('figure', drawn)}${seriesXml('interval', drawn)}${namesXml(drawn)}${whiskerLabelsXml(drawn)}` +
    `<c:axId val="${FIGURE_AXIS}"/><c:axId val="${ROW_AXIS}"/></c:scatterChart>`;
  const values = valueAxisXml(
    {
      id: FIGURE_AXIS,
      crossId: ROW_AXIS,
      ...range,
      format: axisFormat(slice.panel, ticksOf(range)),
      crosses: '<c:crosses val="min"/>',
      crossBetween: 'midCat',
    },
    palette,
  );
  return chartXml(dots + values + rowAxisXml(rows.length, palette), plot, palette);
}
