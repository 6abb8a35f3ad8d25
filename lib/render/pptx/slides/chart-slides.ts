import { describeChart } from '#lib/chart/words/describe.ts';
import { missingTexts } from '#lib/chart/words/missing-texts.ts';
import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { barChartXml, barLabelPlaces } from '#lib/render/pptx/native/bar-chart.ts';
import {
  chartRows,
  faceWidth,
  LABEL_PT,
  planPanels,
  rowName,
  type PanelSlice,
} from '#lib/render/pptx/native/chart-rows.ts';
import { chartWorkbook, type SheetFacts } from '#lib/render/pptx/native/chart-sheet.ts';
import { dotChartXml, dotLabelPlaces, dotLines } from '#lib/render/pptx/native/dot-chart.ts';
import { keyOf, type KeyMark } from '#lib/render/pptx/native/key.ts';
import { axisRange, type Drawn } from '#lib/render/pptx/native/native-chart.ts';
import { composePage, widestFootnotes, type Page } from './page.ts';
import { fitText } from './fit-text.ts';
import { AXIS_PT, dealSlices, HEADING_PT, placeSlices, type PlacedSlice } from './paginate.ts';
import { claimNotes, describe } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Box, SlideItem, SlideModel } from '#lib/render/pptx/package/slide-model.ts';

const NAME_SHARE_MAX = 0.4;
const NAME_GAP_PT = 10;
const LABEL_GAP_PT = 18;
/** Room right of the plot for the last figure of the axis. */
const RIGHT_PT = 16;
const KEY_GAP_PT = 4;
const REMARK_PT = 11;
const REMARK_LINE_PT = 14;
const REMARK_LINES_MAX = 2;
/** Rows that a deck draws of one chart; the page has them all. */
const ROWS_MAX = 240;

/** A native form: its chart part, and what its sheet adds for it. */
interface Form {
  readonly xml: (slice: PanelSlice, drawn: Drawn) => string;
  readonly places: (slice: PanelSlice, drawn: Drawn) => Omit<SheetFacts, 'origin'>;
}

const BARS: Form = {
  xml: barChartXml,
  places: ({ axis }, { rows }) => ({ labelAt: barLabelPlaces(rows, axis.base) }),
};

const DOTS: Form = {
  xml: dotChartXml,
  places: (slice, { rows, labelShare }) => ({
    nameAt: axisRange(slice, labelShare).min,
    labelAt: dotLabelPlaces(slice, rows).map(({ at }) => at),
    lines: dotLines(rows),
  }),
};

const FORMS: Readonly<Record<RowChart['kind'], Form>> = { bar: BARS, dot: DOTS, ladder: BARS };

function nameWidth(slices: readonly PanelSlice[], widthPt: number): number {
  const widths = slices.flatMap(({ marks }) => marks.map((mark) => faceWidth(rowName(mark), LABEL_PT)));
  return Math.min(widthPt * NAME_SHARE_MAX, widths.reduce((a, b) => Math.max(a, b), 0) + 2);
}

function labelWidth(slices: readonly PanelSlice[]): number {
  const widths = slices.flatMap(({ marks }) =>
    marks.map(({ valueLabel }) => faceWidth(`${valueLabel} [00]`, LABEL_PT)),
  );
  return widths.reduce((a, b) => Math.max(a, b), 0);
}

function sliceSpec({ chart, panel, marks }: PanelSlice): RowChart {
  return { ...chart, panels: [{ ...panel, marks: [...marks] }] };
}

/** What all charts of a deck's pages share, so that equal figures are drawn equally long. */
interface Columns {
  readonly namePt: number;
  /** The widest figure beside a mark. */
  readonly labelPt: number;
}

interface Place extends Columns {
  readonly box: Box;
}

function chartItem(placed: PlacedSlice, { box, namePt, labelPt }: Place, facts: SlideFacts): SlideItem {
  const { slice, rowHeight } = placed;
  const rows = chartRows(slice, namePt);
  const left = namePt + NAME_GAP_PT;
  const plotPt = box.width - left - RIGHT_PT;
  const height = (rows.length * rowHeight) / (rows.length * rowHeight + AXIS_PT);
  const drawn: Drawn = {
    rows,
    palette: facts.palette,
    plot: { x: left / box.width, y: 0, width: plotPt / box.width, height },
    labelShare: (labelPt + LABEL_GAP_PT) / plotPt,
  };
  const form = FORMS[slice.panel.kind];
  const claims = slice.marks.map(({ claimId, valueLabel }) => ({ id: claimId, label: valueLabel }));
  return {
    type: 'chart',
    name: [slice.chart.title, slice.panel.title].filter((part) => part !== '').join('; '),
    box,
    description: describe(describeChart(sliceSpec(slice)), claims, facts),
    xml: form.xml(slice, drawn),
    workbook: chartWorkbook(slice, rows, { origin: facts.origin, ...form.places(slice, drawn) }),
  };
}

function sliceItems(placed: PlacedSlice, body: Box, columns: Columns, facts: SlideFacts): readonly SlideItem[] {
  const { slice, heading, y, rowHeight } = placed;
  const top = body.y + y;
  const runs = [
    { text: heading.lead, isBold: true },
    { text: heading.axis, colour: 'soft' as const },
  ].filter(({ text }) => text !== '');
  const words: SlideItem = {
    type: 'text',
    name: 'Panel',
    box: { ...body, y: top, height: heading.height },
    paragraphs: [runs],
    sizePt: HEADING_PT,
  };
  const box = { ...body, y: top + heading.height, height: slice.marks.length * rowHeight + AXIS_PT };
  return [...(runs.length === 0 ? [] : [words]), chartItem(placed, { box, ...columns }, facts)];
}

/** What the chart leaves out, and which wishes it could not follow. */
function remarksOf(chart: RowChart, hiddenCount: number): readonly string[] {
  const words = chart.words.length;
  const inWords =
    words === 0 ? [] : [`${words === 1 ? '1 claim' : `${words} claims`} without a figure: see the table.`];
  const hidden =
    hiddenCount === 0
      ? []
      : [`${hiddenCount} more ${hiddenCount === 1 ? 'figure is' : 'figures are'} not shown in this deck.`];
  return [...hidden, ...missingTexts(chart), ...chart.corrections, ...inWords];
}

interface Remarks {
  readonly lines: readonly string[];
  readonly height: number;
  readonly inFull: readonly string[];
}

function fitRemarks(texts: readonly string[], widthPt: number): Remarks {
  if (texts.length === 0) return { lines: [], height: 0, inFull: [] };
  const joined = texts.join(' ');
  const { text, lineCount, shortened } = fitText(joined, { widthPt, sizePt: REMARK_PT, linesMax: REMARK_LINES_MAX });
  return { lines: [text], height: lineCount * REMARK_LINE_PT + 4, inFull: shortened ? texts : [] };
}

function footnotesOf(slices: readonly PanelSlice[], facts: SlideFacts): SlideFacts['footnotes'] {
  const numbers = new Set(
    slices.flatMap(({ marks }) => marks.flatMap(({ sourceNumber, alsoIn }) => [sourceNumber, ...alsoIn])),
  );
  return facts.footnotes.filter(({ number }) => numbers.has(number));
}

function notesOf(chart: RowChart, slices: readonly PanelSlice[], page: Page, facts: SlideFacts): readonly string[] {
  const ids = new Set(slices.flatMap(({ marks }) => marks.map(({ claimId }) => claimId)));
  const claims = facts.claims.filter(({ id }) => ids.has(id));
  return [...page.inFull, chart.statement, ...claims.flatMap(claimNotes), facts.licenceLine, facts.address];
}

function limitRows(slices: readonly PanelSlice[], most: number): readonly PanelSlice[] {
  let left = most;
  return slices.flatMap((slice) => {
    const marks = slice.marks.slice(0, Math.max(0, left));
    left -= marks.length;
    return marks.length === 0 ? [] : [{ ...slice, marks }];
  });
}

function keyMarks(slices: readonly PanelSlice[]): readonly KeyMark[] {
  return slices.flatMap(({ marks, panel }) => marks.map((mark) => ({ mark, isDot: hasFreeMarks(panel) })));
}

/** What the pages of one chart share. */
interface Deal {
  readonly chart: RowChart;
  readonly facts: SlideFacts;
  readonly remarks: Remarks;
  readonly columns: Columns;
  readonly pages: readonly (readonly PanelSlice[])[];
}

function composeSlide(footnotes: SlideFacts['footnotes'], suffix: string, chart: RowChart, facts: SlideFacts): Page {
  const subtitle = [chart.subtitle, chart.statement];
  return composePage(facts, { title: `${facts.title}${suffix}`, subtitle, footnotes });
}

function dealPages(chart: RowChart, facts: SlideFacts): Deal {
  const widthPt = facts.frame.width - 2 * facts.frame.margin;
  const all = planPanels(chart);
  const count = all.reduce((sum, { marks }) => sum + marks.length, 0);
  const shown = limitRows(all, ROWS_MAX);
  const remarks = fitRemarks(remarksOf(chart, Math.max(0, count - ROWS_MAX)), widthPt);
  const { body } = composeSlide(widestFootnotes(footnotesOf(shown, facts)), ' (1 of 2)', chart, facts);
  const heightPt = body.height - remarks.height - keyOf(keyMarks(shown), widthPt).height - KEY_GAP_PT;
  const pages = dealSlices(shown, { heightPt, widthPt });
  return { chart, facts, remarks, columns: { namePt: nameWidth(shown, widthPt), labelPt: labelWidth(shown) }, pages };
}

function remarkItems({ lines, height }: Remarks, body: Box): readonly SlideItem[] {
  if (lines.length === 0) return [];
  const box = { ...body, y: body.y + body.height - height, height };
  const paragraphs = lines.map((text) => [{ text }]);
  return [{ type: 'text', name: 'Remarks', box, paragraphs, sizePt: REMARK_PT, colour: 'soft', anchor: 'bottom' }];
}

const NO_REMARKS: Remarks = { lines: [], height: 0, inFull: [] };

function slideOf(slices: readonly PanelSlice[], index: number, deal: Deal): SlideModel {
  const { chart, facts, columns, pages } = deal;
  const suffix = pages.length < 2 ? '' : ` (${index + 1} of ${pages.length})`;
  const page = composeSlide(footnotesOf(slices, facts), suffix, chart, facts);
  const { body } = page;
  const remarks = index === pages.length - 1 ? deal.remarks : NO_REMARKS;
  const key = keyOf(keyMarks(slices), body.width);
  const heightPt = body.height - key.height - remarks.height - KEY_GAP_PT;
  const placed = placeSlices(slices, { heightPt, widthPt: body.width });
  return {
    items: [
      ...page.items,
      ...placed.flatMap((slice) => sliceItems(slice, body, columns, facts)),
      ...key.items(body.x, body.y + body.height - remarks.height - key.height),
      ...remarkItems(remarks, body),
    ],
    notes: [...notesOf(chart, slices, page, facts), ...remarks.inFull],
  };
}

/** The slides of a chart whose marks stand in rows: native charts, one for each panel. */
export function rowChartSlides(chart: RowChart, facts: SlideFacts): readonly SlideModel[] {
  if (chart.panels.length === 0) return [];
  const deal = dealPages(chart, facts);
  return deal.pages.map((slices, index) => slideOf(slices, index, deal));
}
