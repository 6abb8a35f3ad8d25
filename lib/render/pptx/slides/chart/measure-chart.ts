import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { missingTexts } from '#lib/chart/words/missing-texts.ts';
import { pickFootnotes, type Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import { faceWidth, LABEL_PT, planPanels, rowName, type PanelSlice } from '#lib/render/pptx/native/chart-rows.ts';
import { measureKey, type KeyMark } from '#lib/render/pptx/native/key.ts';
import { measureWords, roomOfSeveral, type PageWords } from '#lib/render/pptx/slides/page/measure-page.ts';
import { fitRemarks, type Remarks } from '#lib/render/pptx/slides/page/remarks.ts';
import { headSlice, type HeadedSlice } from './heading.ts';

const NAME_SHARE_MAX = 0.4;
const REMARK_LINES_MAX = 2;
/** Between the panels of a slide and their key. */
export const KEY_GAP_PT = 4;
/** Rows that a deck draws of one chart; the page has them all. */
const ROWS_MAX = 240;

/** What all charts of a deck's pages share, so that equal figures are drawn equally long. */
export interface Columns {
  readonly namePt: number;
  /** The widest figure beside a mark. */
  readonly labelPt: number;
}

/** A chart with all that its pages need to know before they are dealt. */
export interface MeasuredChart {
  readonly chart: RowChart;
  readonly words: PageWords;
  readonly remarks: Remarks;
  readonly columns: Columns;
  readonly slices: readonly HeadedSlice[];
  /** The height that the panels of one page have, in points. */
  readonly heightPt: number;
}

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

/** What the chart leaves out, and which wishes it could not follow. */
function remarksOf(chart: RowChart, hiddenCount: number): readonly string[] {
  const words = chart.words.length + (chart.undrawn?.wordsCount ?? 0);
  const left = hiddenCount + (chart.undrawn?.figureCount ?? 0);
  const inWords =
    words === 0 ? [] : [`${words === 1 ? '1 claim' : `${words} claims`} without a figure: see the table.`];
  const hidden = left === 0 ? [] : [`${left} more ${left === 1 ? 'figure is' : 'figures are'} not shown in this deck.`];
  return [...hidden, ...missingTexts(chart), ...chart.corrections, ...inWords];
}

function limitRows(slices: readonly PanelSlice[], most: number): readonly PanelSlice[] {
  let left = most;
  return slices.flatMap((slice) => {
    const marks = slice.marks.slice(0, Math.max(0, left));
    left -= marks.length;
    return marks.length === 0 ? [] : [{ ...slice, marks }];
  });
}

/** The marks of slices with the way in which each is drawn. */
export function keyMarks(slices: readonly PanelSlice[]): readonly KeyMark[] {
  return slices.flatMap(({ marks, panel }) => marks.map((mark) => ({ mark, isDot: hasFreeMarks(panel) })));
}

/** The sources of the marks of slices. */
export function sourcesOf(slices: readonly PanelSlice[], footnotes: readonly Footnote[]): readonly Footnote[] {
  const numbers = slices.flatMap(({ marks }) => marks.flatMap(({ sourceNumber, alsoIn }) => [sourceNumber, ...alsoIn]));
  return pickFootnotes(footnotes, numbers);
}

/** Measures a chart once for all its pages: its words, its columns, and the room that a page has for panels. */
export function measureChart(chart: RowChart, facts: SlideFacts): MeasuredChart {
  const words = measureWords({ title: facts.title, subtitle: [chart.subtitle, chart.statement] }, facts);
  const { widthPt } = words;
  const all = planPanels(chart);
  const count = all.reduce((sum, { marks }) => sum + marks.length, 0);
  const shown = limitRows(all, ROWS_MAX);
  const hiddenCount = Math.max(0, count - ROWS_MAX);
  const remarks = fitRemarks(remarksOf(chart, hiddenCount), { widthPt, linesMax: REMARK_LINES_MAX });
  const room = roomOfSeveral(words, sourcesOf(shown, facts.footnotes));
  return {
    chart,
    words,
    remarks,
    columns: { namePt: nameWidth(shown, widthPt), labelPt: labelWidth(shown) },
    slices: shown.map((slice) => headSlice(slice, widthPt)),
    heightPt: room - remarks.height - measureKey(keyMarks(shown), widthPt).height - KEY_GAP_PT,
  };
}
