import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { specifyMatrixChart } from '#lib/chart/specify/matrix/matrix.ts';
import { specifyMultiplesChart } from '#lib/chart/specify/multiples/specify-multiples.ts';
import { specifyPapersChart } from '#lib/chart/specify/points/papers.ts';
import { specifyScatterChart } from '#lib/chart/specify/points/scatter.ts';
import { specifyTimelineChart } from '#lib/chart/specify/points/timeline.ts';
import { zoomChart } from '#lib/chart/narrow/zoom.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { claimHref, sourceHref } from '#lib/url/hrefs.ts';
import type { Hideable } from '#lib/url/states/hideable.ts';
import type { ChartChoice } from '#lib/url/states/chart.ts';
import type { Zoom } from '#lib/url/states/zoom.ts';
import { chartOffers, hasNamedBaseline, hasPublicationDates, scatterPair, type ChartOffers } from './offers.ts';
import { chartedMetrics, metricChart, type ChartWish } from './metric-chart.ts';
import { goneSentence, hiddenSentence, withoutHidden } from './hide-claims.ts';
import type { Opened } from '#lib/view/open-release.ts';

/** What the charts of a view are made from. */
export interface ChartMaterial {
  /** The view's name, for charts that are not of one metric. */
  readonly title: string;
  /** The metrics that have a chart of their own, in order. */
  readonly metrics: readonly Metric[];
  /** Metrics that a scatter may set against each other, the first choices first. */
  readonly pairable: readonly Metric[];
  /** Metrics that may be chosen for its other axis; those above where absent. */
  readonly partners?: readonly Metric[];
  readonly claims: readonly Claim[];
  /** Those that a matrix holds; all where absent. */
  readonly compared?: readonly Claim[];
  /** The subjects that were asked for: charts name those without a figure. */
  readonly subjects?: readonly SubjectId[];
  /** Papers in time, where the view has a line of them instead of one metric's figures. */
  readonly papers?: readonly Source[];
}

/** How a reader wants the charts of a view. */
export interface DrawWish extends ChartWish {
  readonly hide: readonly Hideable[];
  readonly zoom: Zoom | undefined;
}

/** Why a kind that was asked for has nothing to hold. */
const NOT_DRAWABLE = {
  scatter: 'No subject has figures of two metrics, so there is no scatter to draw.',
  timeline: 'No figure has a publication date to stand at, so there is no time line to draw.',
  matrix: 'No claim here says what it compares with, so there is no matrix to draw.',
  multiples: 'There is one metric to draw, so it has a chart of its own.',
} as const;

interface Drawer extends ChartMaterial {
  readonly wish: DrawWish;
  readonly opened: Opened;
}

/** Charts, or why there is nothing to draw in the kind that was asked for. */
type Drawn = Result<readonly ChartSpec[], string>;

function linked({ opened, wish, claims }: Drawer) {
  const hrefOf = (id: Claim['id']) => claimHref(id, { release: wish.release });
  return { claims, catalog: opened.catalog, hrefOf } as const;
}

function scaleWish({ wish: { scale } }: Drawer) {
  return scale === 'auto' ? {} : { scale };
}

function drawRows({ metrics, claims, opened, wish, subjects = [] }: Drawer): readonly RowChart[] {
  return metrics.map((metric) => metricChart(metric, claims, opened, { ...wish, subjects }));
}

function drawScatter(drawer: Drawer): Drawn {
  const pair = scatterPair(drawer.pairable, drawer.claims);
  if (pair === undefined) return fail(NOT_DRAWABLE.scatter);
  const subjects = drawer.subjects === undefined ? {} : { subjects: drawer.subjects };
  return succeed([specifyScatterChart({ ...pair, ...linked(drawer), ...scaleWish(drawer), ...subjects })]);
}

function drawTimeline(drawer: Drawer): Drawn {
  const { papers, metrics, opened, title } = drawer;
  if (papers !== undefined) {
    const papersOf = { id: 'papers', title: `${title}: papers`, sources: papers, claims: drawer.claims };
    return succeed([specifyPapersChart({ ...papersOf, catalog: opened.catalog, sourceHrefOf: sourceHref })]);
  }
  const dated = metrics.filter(({ id }) =>
    hasPublicationDates(
      drawer.claims.filter(({ metric }) => metric === id),
      opened.catalog,
    ),
  );
  if (dated.length === 0) return fail(NOT_DRAWABLE.timeline);
  return succeed(dated.map((metric) => specifyTimelineChart({ metric, ...linked(drawer), ...scaleWish(drawer) })));
}

function drawMatrix(drawer: Drawer): Drawn {
  const { compared = drawer.claims, title } = drawer;
  if (!hasNamedBaseline(compared)) return fail(NOT_DRAWABLE.matrix);
  const named = { id: 'matrix', title: `${title}: who is compared with whom` };
  return succeed([specifyMatrixChart({ ...linked(drawer), ...named, claims: compared })]);
}

function drawMultiples(drawer: Drawer): Drawn {
  const [first, ...rest] = drawRows(drawer);
  if (first === undefined || rest.length === 0) return fail(NOT_DRAWABLE.multiples);
  return succeed([specifyMultiplesChart({ id: 'multiples', title: drawer.title, charts: [first, ...rest] })]);
}

const DRAWERS: Readonly<Record<ChartChoice, (drawer: Drawer) => Drawn>> = {
  auto: (drawer) => succeed(drawRows(drawer)),
  bar: (drawer) => succeed(drawRows(drawer)),
  dot: (drawer) => succeed(drawRows(drawer)),
  ladder: (drawer) => succeed(drawRows(drawer)),
  scatter: drawScatter,
  timeline: drawTimeline,
  matrix: drawMatrix,
  multiples: drawMultiples,
};

const NOTHING_LEFT = 'What the address leaves out is all that there is, so it is shown.';

function withLines(chart: ChartSpec, lines: readonly string[]): ChartSpec {
  return { ...chart, corrections: [...chart.corrections, ...lines] };
}

function drawKind(drawer: Drawer): readonly ChartSpec[] {
  const drawn = DRAWERS[drawer.wish.chart](drawer);
  if (drawn.ok) return drawn.value;
  const rows = drawRows({ ...drawer, wish: { ...drawer.wish, chart: 'auto' } });
  return rows.map((chart) => ({ ...chart, corrections: [drawn.error, ...chart.corrections] }));
}

/** The metrics whose figures a chart is made from; all of the view's where it is not of one or two. */
function metricIdsOf(chart: ChartSpec, metrics: readonly Metric[]): ReadonlySet<string> {
  if (chart.kind === 'scatter') return new Set([chart.x.id, chart.y.id]);
  if (isRowChart(chart)) return new Set(chartedMetrics(chart.metric.id));
  return new Set(chart.kind === 'timeline' ? [chart.metric.id] : metrics.flatMap(({ id }) => chartedMetrics(id)));
}

function countFigures(claims: readonly Claim[], metricIds: ReadonlySet<string>): number {
  return claims.filter((claim) => metricIds.has(claim.metric) && hasFigure(claim)).length;
}

/** The metrics that had a chart of their own until parts of the legend were left out. */
function goneMetrics(left: readonly ChartSpec[], { metrics }: Drawer, hidden: readonly Claim[]): readonly Metric[] {
  if (left.some((chart) => !('metric' in chart))) return [];
  const drawn = new Set(left.flatMap((chart) => ('metric' in chart ? [chart.metric.id] : [])));
  return metrics.filter(({ id }) => !drawn.has(id) && countFigures(hidden, new Set([id])) > 0);
}

/** What is left out of each chart, said under it, and under the first what is left out as a whole. */
function noteHidden(left: readonly ChartSpec[], drawer: Drawer, hidden: readonly Claim[]): readonly ChartSpec[] {
  const gone = goneMetrics(left, drawer, hidden).map(({ name }) => name);
  return left.map((chart, index) => {
    const count = countFigures(hidden, metricIdsOf(chart, drawer.metrics));
    return withLines(chart, [
      ...(count > 0 ? [hiddenSentence(drawer.wish.hide, count)] : []),
      ...(index === 0 && gone.length > 0 ? [goneSentence(gone)] : []),
    ]);
  });
}

/** Draws what is left when parts of the legend are left out; all of it where nothing would be left. */
function drawVisible(drawer: Drawer): readonly ChartSpec[] {
  const { wish, claims, opened } = drawer;
  if (wish.hide.length === 0) return drawKind(drawer);
  const visible = withoutHidden(claims, wish.hide, opened.catalog);
  const drawn = drawKind({
    ...drawer,
    claims: visible,
    compared: withoutHidden(drawer.compared ?? claims, wish.hide, opened.catalog),
  }).filter(hasDrawing);
  if (drawn.length === 0) return drawKind(drawer).map((chart) => withLines(chart, [NOTHING_LEFT]));
  const kept = new Set(visible);
  const hidden = claims.filter((claim) => !kept.has(claim));
  return noteHidden(drawn, drawer, hidden);
}

/**
 * The charts of a view in the kind that its address asks for. Where that kind would mislead or has
 * nothing to hold, the figures are drawn in the kind that suits them and the chart says why.
 */
export function drawCharts(material: ChartMaterial, opened: Opened, wish: DrawWish): readonly ChartSpec[] {
  const { zoom } = wish;
  const drawn = drawVisible({ ...material, opened, wish });
  return zoom === undefined ? drawn : drawn.map((chart) => zoomChart(chart, zoom));
}

/** The charts of a view, and what a reader may choose for them. */
export interface ViewCharts {
  readonly charts: readonly ChartSpec[];
  readonly offers: ChartOffers;
}

/** Draws the charts of a view as its address asks for and says what else may be asked for. */
export function viewCharts(material: ChartMaterial, opened: Opened, wish: DrawWish): ViewCharts {
  const { metrics, pairable, partners = pairable, claims, papers } = material;
  const compared = material.compared ?? claims;
  const offered = { metrics, pairable, partners, claims, compared, catalog: opened.catalog, scale: wish.scale };
  return {
    charts: drawCharts(material, opened, wish),
    offers: chartOffers({ ...offered, hasPapers: papers !== undefined }),
  };
}

/** The metrics of ids, each once, in order. */
export function metricsOf(ids: readonly MetricId[], { catalog }: Opened): readonly Metric[] {
  return [...new Set(ids)].flatMap((id) => catalog.metrics.get(id) ?? []);
}

/** The one picture that stands for a view: its only chart, or several in one. */
export function pictureOf(charts: readonly ChartSpec[], title: string): ChartSpec | undefined {
  const [first, ...rest] = charts.filter(isRowChart);
  if (first === undefined || rest.length === 0) return charts[0];
  return specifyMultiplesChart({ id: 'multiples', title, charts: [first, ...rest] });
}
