import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { specifyMatrixChart } from '#lib/chart/specify/matrix/matrix.ts';
import { specifyMultiplesChart } from '#lib/chart/specify/multiples/specify-multiples.ts';
import { specifyPapersChart } from '#lib/chart/specify/points/papers.ts';
import { specifyScatterChart } from '#lib/chart/specify/points/scatter.ts';
import { specifyResultsChart } from '#lib/chart/specify/results/results.ts';
import { specifyTimelineChart } from '#lib/chart/specify/points/timeline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { MetricId, SourceId } from '#lib/domain/facts/ids.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { claimHref, sourceHref } from '#lib/url/hrefs.ts';
import type { ChartChoice } from '#lib/url/states/chart-choice.ts';
import type { Drawer, Papers } from './drawer.ts';
import { chartedMetrics, metricChart } from './metric-chart.ts';
import { benchmarksOf, hasSharedInstruments, tabledClaims } from './tabled.ts';
import { hasNamedBaseline, hasPublicationDates, scatterPair } from './offers.ts';

/** Why a kind that was asked for has nothing to hold. */
const NOT_DRAWABLE = {
  scatter: 'No subject has figures of two metrics, so there is no scatter to draw.',
  timeline: 'No figure has a publication date to stand at, so there is no time line to draw.',
  matrix: 'No claim here says what it compares with, so there is no matrix to draw.',
  heat: 'No two names share figures on two benchmarks, so there is no heat table to draw.',
  multiples: 'There is one metric to draw, so it has a chart of its own.',
} as const;

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
  const byMetric = Map.groupBy(claims, ({ metric }) => metric);
  return metrics.map((metric) => {
    const own = chartedMetrics(metric.id).flatMap((id) => byMetric.get(id) ?? []);
    return metricChart(metric, own, opened, { ...wish, subjects });
  });
}

function drawScatter(drawer: Drawer): Drawn {
  const pair = scatterPair(drawer.pairable, drawer.claims);
  if (pair === undefined) return fail(NOT_DRAWABLE.scatter);
  const subjects = drawer.subjects === undefined ? {} : { subjects: drawer.subjects };
  return succeed([specifyScatterChart({ ...pair, ...linked(drawer), ...scaleWish(drawer), ...subjects })]);
}

/** Gives the number of claims of a source, from what was counted or else from the claims. */
function paperCounter({ counts }: Papers, claims: readonly Claim[]): (source: SourceId) => number {
  if (counts !== undefined) return (source) => counts.get(source)?.claims ?? 0;
  const bySource = Map.groupBy(claims, ({ source }) => source);
  return (source) => bySource.get(source)?.length ?? 0;
}

function drawTimeline(drawer: Drawer): Drawn {
  const { papers, metrics, opened, title } = drawer;
  if (papers !== undefined) {
    const papersOf = { id: 'papers', title: `${title}: papers`, sources: papers.sources };
    const links = { catalog: opened.catalog, sourceHrefOf: sourceHref };
    return succeed([specifyPapersChart({ ...papersOf, ...links, claimCountOf: paperCounter(papers, drawer.claims) })]);
  }
  const byMetric = Map.groupBy(drawer.claims, ({ metric }) => metric);
  const dated = metrics.filter(({ id }) => hasPublicationDates(byMetric.get(id) ?? [], opened.catalog));
  if (dated.length === 0) return fail(NOT_DRAWABLE.timeline);
  return succeed(dated.map((metric) => specifyTimelineChart({ metric, ...linked(drawer), ...scaleWish(drawer) })));
}

function drawMatrix(drawer: Drawer): Drawn {
  const { compared = drawer.claims, title } = drawer;
  if (!hasNamedBaseline(compared)) return fail(NOT_DRAWABLE.matrix);
  const named = { id: 'matrix', title: `${title}: who is compared with whom` };
  return succeed([specifyMatrixChart({ ...linked(drawer), ...named, claims: compared })]);
}

function drawResults(drawer: Drawer): Drawn {
  const claims = tabledClaims(drawer);
  if (!hasSharedInstruments(claims)) return fail(NOT_DRAWABLE.heat);
  const named = { id: 'results', title: `${drawer.title}: results by benchmark` };
  const { subjects = [], benchmarks = [] } = drawer;
  return succeed([specifyResultsChart({ ...linked(drawer), ...named, subjects, benchmarks, claims })]);
}

/** Of figures on fewer benchmarks than these, bars say more. */
const TABLED_BENCHMARKS_MIN = 3;

/** The figures of a view whose metric has results on so many benchmarks that they fill a heat table. */
function tabledByMetric({ metrics, claims }: Drawer): ReadonlyMap<MetricId, readonly Claim[]> {
  const byMetric = Map.groupBy(tabledClaims({ metrics, claims }), ({ metric }) => metric);
  return new Map(
    [...byMetric].filter(([, own]) => benchmarksOf(own).size >= TABLED_BENCHMARKS_MIN && hasSharedInstruments(own)),
  );
}

/** A chart for each metric; metrics whose figures share benchmarks stand in one table of results, where the first of them does. */
function drawSuiting(drawer: Drawer): readonly ChartSpec[] {
  const tabled = tabledByMetric(drawer);
  const place = drawer.metrics.findIndex(({ id }) => tabled.has(id));
  const charts = drawRows({ ...drawer, metrics: drawer.metrics.filter(({ id }) => !tabled.has(id)) });
  if (place < 0) return charts;
  const results = drawResults({ ...drawer, tabled: [...tabled.values()].flat() });
  return results.ok ? [...charts.slice(0, place), ...results.value, ...charts.slice(place)] : charts;
}

function drawMultiples(drawer: Drawer): Drawn {
  const [first, ...rest] = drawRows(drawer);
  if (first === undefined || rest.length === 0) return fail(NOT_DRAWABLE.multiples);
  return succeed([specifyMultiplesChart({ id: 'multiples', title: drawer.title, charts: [first, ...rest] })]);
}

const DRAWERS: Readonly<Record<ChartChoice, (drawer: Drawer) => Drawn>> = {
  auto: (drawer) => succeed(drawSuiting(drawer)),
  bar: (drawer) => succeed(drawRows(drawer)),
  dot: (drawer) => succeed(drawRows(drawer)),
  ladder: (drawer) => succeed(drawRows(drawer)),
  scatter: drawScatter,
  timeline: drawTimeline,
  matrix: drawMatrix,
  heat: drawResults,
  multiples: drawMultiples,
};

/** Charts of the kind that is asked for; where that has nothing to hold, of the kind that suits, with the reason. */
export function drawKind(drawer: Drawer): readonly ChartSpec[] {
  const drawn = DRAWERS[drawer.wish.chart](drawer);
  if (drawn.ok) return drawn.value;
  const rows = drawRows({ ...drawer, wish: { ...drawer.wish, chart: 'auto' } });
  return rows.map((chart) => ({ ...chart, corrections: [drawn.error, ...chart.corrections] }));
}
