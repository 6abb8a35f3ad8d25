import { restrictScatter, restrictTimeline } from './points.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { PapersChart, ScatterChart, TimelineChart } from '#lib/chart/spec/points.ts';
import { byKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartKind, ChartOf, ChartSpec } from '#lib/chart/spec/chart.ts';
import { timePlace } from '#lib/chart/axis/time-axis.ts';

/** A part of a plot in axis values: amounts in the axis's unit, times in years with their fraction. */
export interface PlotPart {
  readonly x: readonly [number, number];
  readonly y?: readonly [number, number];
}

const NOTHING_INSIDE = 'Nothing lies in the part that the address asks for, so all is shown.';

function isWithin(value: number, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (value >= range[0] && value <= range[1]);
}

/** Whether any of the figure that is drawn lies in the range: a range or a figure with an error counts with both ends. */
function isFigureWithin({ low, high }: ChartMark, range: readonly [number, number] | undefined): boolean {
  return range === undefined || (high >= range[0] && low <= range[1]);
}

/** A chart of what lies in a part, and how many figures lie outside of it. */
interface Cut<Chart> {
  readonly chart: Chart;
  readonly outside: number;
}

function idsOf(panels: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(panels.map(({ id }) => id));
}

function cutScatter(chart: ScatterChart, { x, y }: PlotPart): Cut<ScatterChart> {
  const panels = chart.panels
    .map((panel) => ({
      ...panel,
      points: panel.points.filter((point) => isFigureWithin(point.x, x) && isFigureWithin(point.y, y)),
    }))
    .filter(({ points }) => points.length > 0);
  const count = ({ panels: all }: Pick<ScatterChart, 'panels'>) =>
    all.reduce((sum, { points }) => sum + points.length, 0);
  return { chart: restrictScatter({ ...chart, panels }, idsOf(panels)), outside: count(chart) - count({ panels }) };
}

function cutTimeline(chart: TimelineChart, { x, y }: PlotPart): Cut<TimelineChart> {
  const panels = chart.panels
    .map((panel) => ({
      ...panel,
      marks: panel.marks.filter((mark) => isWithin(timePlace(mark.published), x) && isFigureWithin(mark, y)),
    }))
    .filter(({ marks }) => marks.length > 0);
  const count = ({ panels: all }: Pick<TimelineChart, 'panels'>) =>
    all.reduce((sum, { marks }) => sum + marks.length, 0);
  return { chart: restrictTimeline({ ...chart, panels }, idsOf(panels)), outside: count(chart) - count({ panels }) };
}

function cutPapers(chart: PapersChart, { x }: PlotPart): Cut<PapersChart> {
  const papers = chart.papers.filter(({ published }) => isWithin(timePlace(published), x));
  return { chart: { ...chart, papers }, outside: chart.papers.length - papers.length };
}

function withLine<Chart extends ChartSpec>(chart: Chart, line: string): Chart {
  return { ...chart, corrections: [...chart.corrections, line] };
}

function cutTo<Chart extends ChartSpec>(
  whole: Chart,
  { chart, outside }: Cut<Chart>,
  left: number,
  noun: string,
): Chart {
  if (left === 0) return withLine(whole, NOTHING_INSIDE);
  if (outside === 0) return whole;
  return withLine(
    chart,
    `A part of the plot: ${outside} ${outside === 1 ? noun : `${noun}s`} outside of it not shown.`,
  );
}

function zoomScatter(chart: ScatterChart, part: PlotPart): ScatterChart {
  const cut = cutScatter(chart, part);
  return cutTo(chart, cut, cut.chart.panels.length, 'subject');
}

function zoomTimeline(chart: TimelineChart, part: PlotPart): TimelineChart {
  const cut = cutTimeline(chart, part);
  return cutTo(chart, cut, cut.chart.panels.length, 'figure');
}

function zoomPapers(chart: PapersChart, part: PlotPart): PapersChart {
  const cut = cutPapers(chart, part);
  return cutTo(chart, cut, cut.chart.papers.length, 'paper');
}

const whole = (chart: ChartSpec): ChartSpec => chart;

/** The part of each kind; kinds without a plot of two axes stay whole. */
const ZOOMED: { readonly [Kind in ChartKind]: (chart: ChartOf<Kind>, part: PlotPart) => ChartSpec } = {
  bar: whole,
  dot: whole,
  ladder: whole,
  scatter: zoomScatter,
  timeline: zoomTimeline,
  papers: zoomPapers,
  matrix: whole,
  results: whole,
  quote: whole,
  multiples: whole,
};

/**
 * The chart with only what lies in a part of its plot; it says how many figures lie outside. Kinds
 * without a plot of two axes stay as they are, and so does a chart of which nothing would be left.
 */
export function zoomChart(spec: ChartSpec, part: PlotPart): ChartSpec {
  return byKind(ZOOMED, spec, (zoom, chart) => zoom(chart, part));
}
