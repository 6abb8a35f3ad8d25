import type { Palette } from '#lib/chart/scene/theme.ts';
import { axisFormat } from './axis-format.ts';
import { COLUMNS, type SheetFacts } from './chart-sheet.ts';
import type { ChartRow, PanelSlice } from './chart-rows.ts';
import {
  chartXml,
  labelCellsXml,
  labelsXml,
  numbersXml,
  seriesHead,
  valueAxisXml,
  WHISKER_WIDTHS,
  type PlacedRow,
} from './chart-xml.ts';
import { dotXml, outline, type Fill } from '#lib/render/pptx/package/fill.ts';
import { axisRange, ticksOf, type Drawn, type NativeChart } from './native-chart.ts';
import { whiskerLines, whiskerOf } from './whisker-lines.ts';

const FIGURE_AXIS = 1_001;
const ROW_AXIS = 1_002;
/** Series are drawn in this order, after the lines. */
const ORDER = { figure: 2, interval: 3, names: 4, labels: 5 } as const;
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
  readonly lines: NonNullable<SheetFacts['lines']>;
}

/** LibreOffice draws series of one chart only when they are equally long. */
function padded(values: readonly (number | undefined)[], { rows, lines }: Plot): readonly (number | undefined)[] {
  const length = Math.max(rows.length, lines.interval.at.length, lines.error.at.length);
  return [...values, ...Array.from({ length: length - values.length }, () => undefined)];
}

function positions(plot: Plot): string {
  const { rows } = plot;
  return numbersXml(
    'yVal',
    COLUMNS.row,
    padded(
      rows.map(({ index }) => rows.length - index),
      plot,
    ),
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
    padded(
      rows.map((row) => (own.includes(row) ? row.edge : undefined)),
      plot,
    ),
  );
  return (
    `<c:ser>${seriesHead(ORDER[kind], COLUMNS[kind])}${NO_LINE}<c:marker><c:symbol val="circle"/><c:size val="${DOT_SIZE - 1}"/></c:marker>` +
    `${pointsXml(own, palette)}${labelsOf(labelled, plot)}${values}${positions(plot)}<c:smooth val="0"/>${labelCells(plot)}</c:ser>`
  );
}

/** Lines are drawn first, so that dots stand on them. */
function linesXml(kind: 'interval' | 'error', plot: Plot): string {
  const { at, row } = plot.lines[kind];
  if (at.length === 0) return '';
  const [column, rowColumn] =
    kind === 'interval' ? [COLUMNS.intervalLine, COLUMNS.intervalLineRow] : [COLUMNS.errorLine, COLUMNS.errorLineRow];
  const look = `<c:spPr>${outline('ink', plot.palette, WHISKER_WIDTHS[kind])}</c:spPr>${NO_MARKER}`;
  const places = numbersXml('xVal', column, padded(at, plot)) + numbersXml('yVal', rowColumn, padded(row, plot));
  return `<c:ser>${seriesHead(kind === 'interval' ? 0 : 1, column)}${look}${places}<c:smooth val="0"/></c:ser>`;
}

/** A place for a label beside its dot, clear of its whisker. */
interface DotLabel {
  /** Absent where the dot itself carries the label. */
  readonly at: number | undefined;
  readonly position: 'l' | 'r';
}

/** Where the labels of dots stand: to the right, or to the left where the plot ends soon. */
function labelPlaces(slice: PanelSlice, rows: readonly ChartRow[]): readonly DotLabel[] {
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
    padded(
      plot.labels.map(({ at }) => at),
      plot,
    ),
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
    padded(
      rows.map(() => nameAt),
      plot,
    ),
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
export function dotChart(slice: PanelSlice, { rows, plot, palette, labelShare }: Drawn): NativeChart {
  const range = axisRange(slice, labelShare);
  const drawn: Plot = {
    rows: rows.map((row, index) => ({ ...row, index })),
    palette,
    nameAt: range.min,
    labels: labelPlaces(slice, rows),
    lines: { interval: whiskerLines(rows, 'interval'), error: whiskerLines(rows, 'error') },
  };
  const lines = linesXml('interval', drawn) + linesXml('error', drawn);
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
  return {
    xml: chartXml(dots + values + rowAxisXml(rows.length, palette), plot, palette),
    sheet: { nameAt: drawn.nameAt, labelAt: drawn.labels.map(({ at }) => at), lines: drawn.lines },
  };
}
