import { layoutChart } from './layout-chart.ts';
import type { LayoutOptions } from './size.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

/** Each chart of a frame is laid out twice, so that its letters keep their size in a narrow one. */
export const FRAME_LAYOUTS: Readonly<Record<'wide' | 'narrow', LayoutOptions>> = {
  wide: { widthPx: 720, words: 'counted' },
  narrow: { widthPx: 360, words: 'counted' },
};

/** From this width on the wide drawing stands in a frame. */
export const FRAME_WIDE_FROM_PX = 560;

/** Drawings are enlarged up to this width and no further. */
export const FRAME_DRAWING_MAX_PX = 860;

/** The width of a frame where nothing else is asked for: a column of text. */
export const FRAME_WIDTH_PX = 700;

/** Claims without a figure that are listed under a chart before the others are folded. */
export const FRAME_WORDS_MAX = 6;

const LINE_HEIGHT_PX = 22;
const LETTER_WIDTH_PX = 7.4;
const PADDING_PX = 16;
/** The list of claims, folded, and the line that leads to the page. */
const CLOSING_PX = 84;
const CHART_GAP_PX = 24;

/** What a frame holds: its charts, and the paragraphs beside them. */
export interface FrameContent {
  readonly charts: readonly ChartSpec[];
  readonly paragraphs: readonly string[];
}

function paragraphHeight(text: string, widthPx: number): number {
  const perLine = Math.max(1, Math.floor((widthPx - 2 * PADDING_PX) / LETTER_WIDTH_PX));
  return (Math.ceil(text.length / perLine) + 0.5) * LINE_HEIGHT_PX;
}

function drawingHeight(chart: ChartSpec, widthPx: number): number {
  const layout = widthPx < FRAME_WIDE_FROM_PX ? FRAME_LAYOUTS.narrow : FRAME_LAYOUTS.wide;
  const { width, height } = layoutChart(chart, layout);
  return (height / width) * Math.min(widthPx, FRAME_DRAWING_MAX_PX) + CHART_GAP_PX;
}

/**
 * A height in pixels at which a frame of this width looks right without a script that fits it: that of
 * its drawings, with an estimate for its text, which every browser breaks in its own way.
 */
export function frameHeight({ charts, paragraphs }: FrameContent, widthPx: number): number {
  const words = charts.flatMap((chart) => chart.words.slice(0, FRAME_WORDS_MAX).map(({ sentence }) => sentence));
  const text = [...paragraphs, ...words].reduce((sum, each) => sum + paragraphHeight(each, widthPx), 0);
  const drawings = charts.reduce((sum, chart) => sum + drawingHeight(chart, widthPx), 0);
  return Math.ceil(2 * PADDING_PX + text + drawings + CLOSING_PX);
}
