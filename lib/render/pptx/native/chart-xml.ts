import { escapeXml } from '#lib/text/escape-xml.ts';
import type { Palette, Token } from '#lib/chart/scene/theme.ts';
import { LABEL_PT, type ChartRow, type Reach } from './chart-rows.ts';
import { COLUMNS, headOf } from './chart-sheet.ts';
import { outline, solidFill } from '#lib/render/pptx/package/fill.ts';
import { declare, XML_HEAD } from '#lib/render/pptx/package/xml.ts';
import { columnReference, headReference } from './workbook.ts';

const CHART_2012 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
/** Labels whose text stands in cells (Office 2013): of a series' labels, and of the series. */
const LABELS_EXTENSION = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const SERIES_EXTENSION = '{02D57815-91ED-43cb-92C2-25804820EDAC}';
const TICK_PT = 10;
const NOTHING_SHOWN =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** A row of a chart with its place among all rows of the chart. */
export interface PlacedRow extends ChartRow {
  readonly index: number;
}

/** The part of a chart's box in which it draws, in parts of one. */
export interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The properties of text in a chart: its size in points and its colour. */
export function textProperties(sizePt: number, token: Token, palette: Palette): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${sizePt * 100}" b="0">${solidFill(token, palette)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

/** Numbers in cells with a copy of them, for programs that do not open the workbook. */
export function numbersXml(element: string, column: number, values: readonly (number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:${element}><c:numRef><c:f>${columnReference(column, values.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef></c:${element}>`;
}

/** Texts in cells with a copy of them. */
export function textsXml(element: string, column: number, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:${element}><c:strRef><c:f>${columnReference(column, texts.length)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef></c:${element}>`;
}

/** The opening of a series: its number, and its name as the head of its column. */
export function seriesHead(order: number, column: number): string {
  return `<c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${headReference(column)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${headOf(column)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** One label: the text of its cell, which follows an edit, and the number of its source. */
export interface PointLabel {
  readonly index: number;
  readonly text: string;
  readonly note?: string;
  readonly position: 'outEnd' | 'l' | 'r';
  readonly token: Token;
}

function fieldId(index: number, column: number): string {
  const number = (column * 65_536 + index + 1).toString(16).toUpperCase().padStart(12, '0');
  return `{4D6F6465-6C20-436C-8169-${number}}`;
}

function labelXml({ index, text, note, position, token }: PointLabel, column: number, palette: Palette): string {
  const properties = (colour: Token) =>
    `<a:rPr lang="en-GB" sz="${LABEL_PT * 100}" b="0">${solidFill(colour, palette)}</a:rPr>`;
  const field = `<a:fld id="${fieldId(index, column)}" type="CELLRANGE">${properties(token)}<a:pPr/><a:t>${escapeXml(text)}</a:t></a:fld>`;
  // In brackets, since not every program raises a number: "3.3x 1" would be read as another figure.
  const source = note === undefined ? '' : `<a:r>${properties('soft')}<a:t> [${escapeXml(note)}]</a:t></a:r>`;
  return (
    `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${field}${source}</a:p></c:rich></c:tx>` +
    `<c:dLblPos val="${position}"/>${NOTHING_SHOWN.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>')}` +
    `<c:extLst><c:ext uri="${LABELS_EXTENSION}" xmlns:c15="${CHART_2012}"><c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>`
  );
}

/** The labels of a series. */
export function labelsXml(labels: readonly PointLabel[], column: number, palette: Palette): string {
  const written = labels.map((label) => labelXml(label, column, palette)).join('');
  const range = `<c:extLst><c:ext uri="${LABELS_EXTENSION}" xmlns:c15="${CHART_2012}"><c15:showDataLabelsRange val="1"/><c15:showLeaderLines val="0"/></c:ext></c:extLst>`;
  return `<c:dLbls>${written}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(LABEL_PT, 'ink', palette)}${NOTHING_SHOWN}${range}</c:dLbls>`;
}

/** The cells that a series' labels take their texts from: the end of the series. */
export function labelCellsXml(column: number, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:extLst><c:ext uri="${SERIES_EXTENSION}" xmlns:c15="${CHART_2012}"><c15:datalabelsRange><c15:f>${columnReference(column, texts.length)}</c15:f><c15:dlblRangeCache><c:ptCount val="${texts.length}"/>${points.join('')}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
}

/** Intervals are thick and plain, the source's error figures thin with end caps: they never look alike. */
const WHISKERS = {
  interval: { below: COLUMNS.intervalBelow, above: COLUMNS.intervalAbove, noCap: 1 },
  error: { below: COLUMNS.errorBelow, above: COLUMNS.errorAbove, noCap: 0 },
} as const;

/** The thickness of whiskers, in 1/12,700 point. */
export const WHISKER_WIDTHS = { interval: 38_100, error: 12_700 } as const;

/** Whiskers of bars from cells; nothing where no row has one. */
export function whiskersXml(
  kind: keyof typeof WHISKERS,
  reaches: readonly (Reach | undefined)[],
  palette: Palette,
): string {
  if (reaches.every((reach) => reach === undefined)) return '';
  const { below, above, noCap } = WHISKERS[kind];
  const plus = numbersXml(
    'plus',
    above,
    reaches.map((reach) => reach?.above ?? 0),
  );
  const minus = numbersXml(
    'minus',
    below,
    reaches.map((reach) => reach?.below ?? 0),
  );
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="${noCap}"/>${plus}${minus}<c:spPr>${outline('ink', palette, WHISKER_WIDTHS[kind])}</c:spPr></c:errBars>`;
}

/** An axis of figures. */
export interface ValueAxis {
  readonly id: number;
  readonly crossId: number;
  readonly isLog: boolean;
  readonly min: number;
  readonly max: number;
  readonly majorUnit?: number;
  /** Absent where no format can write the ticks; they then have no labels. */
  readonly format: string | undefined;
  /** Where it meets the other axis. */
  readonly crosses: string;
  readonly crossBetween: 'between' | 'midCat';
}

/** The axis of figures along the lower edge. */
export function valueAxisXml(axis: ValueAxis, palette: Palette): string {
  const base = axis.isLog ? '<c:logBase val="10"/>' : '';
  const labels = axis.format === undefined ? 'none' : 'nextTo';
  const unit = axis.majorUnit === undefined ? '' : `<c:majorUnit val="${axis.majorUnit}"/>`;
  return (
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling>${base}<c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${outline('grid', palette, 9_525)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeXml(axis.format ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(TICK_PT, 'soft', palette)}<c:crossAx val="${axis.crossId}"/>${axis.crosses}` +
    `<c:crossBetween val="${axis.crossBetween}"/>${unit}</c:valAx>`
  );
}

/** A whole chart part around its plot: no title and no legend, which the slide has as text. */
export function chartXml(plot: string, { x, y, width, height }: PlotBox, palette: Palette): string {
  const side = (name: string, value: number) => `<c:${name} val="${Math.round(value * 10_000) / 10_000}"/>`;
  const layout =
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${side('x', x)}${side('y', y)}${side('w', width)}${side('h', height)}</c:manualLayout></c:layout>`;
  return (
    `${XML_HEAD}<c:chartSpace ${declare('c', 'a', 'r')}><c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${plot}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(LABEL_PT, 'ink', palette)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}
