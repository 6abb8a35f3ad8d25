import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { ResultsGrid } from '#lib/domain/judge/results-grid.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { MetricState } from '#lib/url/states/metric.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import type { ChartOffers } from '#lib/view/charts/offers.ts';
import { pairsOf } from '#lib/view/charts/offers.ts';
import { affordable } from '#lib/view/charts/affordable.ts';
import { chartedMetrics } from '#lib/view/charts/metric-chart.ts';
import { metricsOf, viewCharts } from '#lib/view/charts/draw-charts.ts';
import type { ChartMaterial } from '#lib/view/charts/drawer.ts';
import { showOnBenchmarks, type ShownOnBenchmarks } from './on-benchmarks.ts';
import { sortClaims, sortUnder } from './sort-claims.ts';
import type { Yardstick } from './yardsticks.ts';
import { HEADLINE_METRICS } from '#lib/view/subject/headline.ts';
import { headlinesBeside } from '#lib/view/subject/role-columns.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownBenchmark, unknownFamily, unknownMetrics, unknownPage } from '#lib/view/unknown-names.ts';

export interface MetricView extends Opened {
  readonly metric: Metric;
  readonly state: MetricState;
  readonly chart: ChartSpec;
  /** What a reader may choose for it. */
  readonly offers: ChartOffers;
  /** All claims under the metric, sorted. */
  readonly claims: readonly Claim[];
  /** What its chart may draw: these, and those of its parts and of its other axis. */
  readonly charted: readonly Claim[];
  /** Those of this page of the table. */
  readonly rows: readonly Claim[];
  readonly total: number;
  readonly pages: number;
  readonly range: PageRange;
  /** The column and the way in which they are sorted, whatever the address leaves open. */
  readonly sort: Sort;
  /** What the order of the table does not mean; empty where there is nothing to say. */
  readonly sortNote: string;
  /** The benchmarks that its claims name and the means over several, those with most first. */
  readonly yardsticks: readonly Yardstick[];
  /** The one whose figures the chart draws, where it does not draw all. */
  readonly drawn: Yardstick | undefined;
  /** Its results on the fullest benchmarks; absent where it has too few to tell apart, or one is chosen. */
  readonly overview: ResultsGrid | undefined;
  /** Metrics of the same group, for going on. */
  readonly neighbours: readonly Metric[];
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** Rows on one page of a metric's table. */
export const METRIC_PAGE_ROWS = 50;

function findMetric(id: string, { catalog }: Opened): Result<Metric, ViewProblem> {
  const found = catalog.metrics.get(id as MetricId);
  if (found !== undefined) return succeed(found);
  const candidates = [...catalog.metrics.values()].map((metric) => ({ ...metric, href: metricHref(metric.id) }));
  return fail(notFound('metric', id, candidates));
}

/** A page must not read every metric to offer another axis. */
const PARTNERS_MAX = 12;

/** The metric, and what it may be set against: the one that is asked for, then those that people look for first. */
function partnersWith(
  metric: Metric,
  asked: readonly MetricId[],
  neighbours: readonly Metric[],
  opened: Opened,
): readonly Metric[] {
  const ids = [
    ...chartedMetrics(metric.id),
    ...asked,
    ...headlinesBeside(metric.id),
    ...HEADLINE_METRICS,
    ...neighbours.map(({ id }) => id),
  ];
  return metricsOf(ids, opened).slice(0, PARTNERS_MAX);
}

/** What is measured of a metric and of those that it may be set against. */
interface Measured {
  readonly partners: readonly Metric[];
  /** Claims under the metric, under its parts and under its partners. */
  readonly claims: readonly Claim[];
}

interface Wanted {
  readonly metric: Metric;
  /** The metrics that it may be set against, those wanted most first. */
  readonly partners: readonly Metric[];
  /** What the address asks to set it against, and of which family. */
  readonly state: Pick<MetricState, 'metrics' | 'family'>;
}

/** Reads the claims of a metric, of those that are asked for beside it, and of others that it may be set against. */
async function readMeasured(
  { metric, partners, state: { metrics: asked, family } }: Wanted,
  { release }: Opened,
  queries: Queries,
): Promise<Measured> {
  const families = family === undefined ? {} : { families: [family] };
  const counts = await (family === undefined
    ? queries.counts(release, 'metric')
    : queries.counts(release, 'metric', family));
  const shown = new Set([...chartedMetrics(metric.id), ...asked]);
  const others = partners.map(({ id }) => id).filter((id) => !shown.has(id));
  const metrics = shown.union(affordable(others, counts));
  const { claims } = await queries.claims(release, { metrics: [...metrics], ...families });
  return { partners: partners.filter(({ id }) => metrics.has(id)), claims };
}

function titleOn({ name }: Metric, { name: yardstick, isMean }: Yardstick): string {
  return isMean ? `${name}, ${yardstick}` : `${name} on ${yardstick}`;
}

/** What the chart of a metric is made from. A scatter is of this metric, or there is none. */
function materialOf(
  metric: Metric,
  { partners, charted: claims, drawn, chosen, claims: tabled }: Pick<Measured, 'partners'> & ShownOnBenchmarks,
  { metrics: asked, chart }: Pick<MetricState, 'metrics' | 'chart'>,
  opened: Opened,
): ChartMaterial {
  // A table has room for every benchmark.
  const isOfAll = drawn === undefined || (chart === 'heat' && chosen === undefined);
  const others = asked.length === 0 ? partners : metricsOf(asked, opened);
  return {
    title: isOfAll ? metric.name : titleOn(metric, drawn),
    metrics: [metric],
    pairable: pairsOf(metric, others, claims),
    partners,
    claims,
    tabled,
    compared: claims.filter((claim) => claim.metric === metric.id),
  };
}

/** The state without what the release does not have. */
function knownState(wanted: MetricState, { catalog }: Opened): MetricState {
  return {
    ...wanted,
    metrics: wanted.metrics.filter((id) => catalog.metrics.has(id)),
    family: catalog.families.find(({ id }) => id === wanted.family)?.id,
  };
}

function neighboursOf(metric: Metric, { catalog }: Opened): readonly Metric[] {
  return [...catalog.metrics.values()].filter((other) => other.group === metric.group && other.id !== metric.id);
}

/** What an address asks for and the release or the metric does not have. */
function ignoredOf(
  wanted: MetricState,
  { yardsticks, pages }: Pick<MetricView, 'yardsticks' | 'pages'>,
  opened: Opened,
): readonly Ignored[] {
  return [
    ...unknownFamily(wanted.family, opened),
    ...unknownMetrics(wanted.metrics, opened),
    ...unknownBenchmark(
      wanted.benchmark,
      yardsticks.map(({ id }) => id),
    ),
    ...unknownPage(wanted.page, pages),
  ];
}

function tabsOf({ yardsticks, drawn, overview }: ShownOnBenchmarks) {
  return { yardsticks, drawn, overview };
}

/** A metric across all subjects: its chart, one panel per baseline or condition class, and its table. */
export async function loadMetricView(
  { id, state: wanted }: { id: string; state: MetricState },
  queries: Queries,
): Promise<Result<MetricView, ViewProblem>> {
  const opened = await openRelease(wanted.release, queries);
  if (!opened.ok) return opened;
  const state = knownState(wanted, opened.value);
  const found = findMetric(id, opened.value);
  if (!found.ok) return found;
  const metric = found.value;
  const neighbours = neighboursOf(metric, opened.value);
  const partners = partnersWith(metric, state.metrics, neighbours, opened.value);
  const measured = await readMeasured({ metric, partners, state }, opened.value, queries);
  const shown = showOnBenchmarks(metric, measured.claims, wanted.benchmark, opened.value.catalog);
  const sort = sortUnder(metric, state.sort);
  const { claims: sorted, note: sortNote } = sortClaims(shown.claims, sort, opened.value.catalog);
  const { page, parts, ...paged } = pageOfParts([sorted], state.page, METRIC_PAGE_ROWS);
  const material = materialOf(metric, { ...measured, ...shown }, state, opened.value);
  const { charts, offers } = viewCharts(material, opened.value, { ...state, sort });
  const [chart] = charts;
  if (chart === undefined) throw new Error(`The metric ${metric.id} has no chart, not even an empty one.`);
  return succeed({
    ...opened.value,
    metric,
    chart,
    offers,
    claims: sorted,
    charted: shown.charted,
    state: { ...state, benchmark: shown.chosen?.id, page },
    ...tabsOf(shown),
    rows: parts[0] ?? [],
    sort,
    sortNote,
    total: sorted.length,
    ...paged,
    neighbours,
    ignored: ignoredOf(wanted, { ...shown, ...paged }, opened.value),
  });
}

export interface MetricListView extends Opened {
  readonly metrics: readonly { readonly metric: Metric; readonly claims: number }[];
}

/** All metrics, in groups, with the number of claims under each. */
export async function loadMetricListView(queries: Queries): Promise<Result<MetricListView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const counts = await queries.counts(release, 'metric');
  const metrics = [...catalog.metrics.values()].map((metric) => ({
    metric,
    claims: counts.get(metric.id)?.claims ?? 0,
  }));
  return succeed({ ...opened.value, metrics });
}
