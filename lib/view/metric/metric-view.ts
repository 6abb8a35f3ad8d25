import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { MetricState } from '#lib/url/states/metric.ts';
import type { ChartOffers } from '#lib/view/charts/offers.ts';
import { pairsOf } from '#lib/view/charts/offers.ts';
import { affordable } from '#lib/view/charts/affordable.ts';
import { chartedMetrics } from '#lib/view/charts/metric-chart.ts';
import { metricsOf, viewCharts } from '#lib/view/charts/draw-charts.ts';
import type { ChartMaterial } from '#lib/view/charts/drawer.ts';
import { sortClaims } from './sort-claims.ts';
import { HEADLINE_METRICS } from '#lib/view/subject/headline.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownFamily, unknownMetrics, unknownPage } from '#lib/view/unknown-names.ts';

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
  /** What the order of the table does not mean; empty where there is nothing to say. */
  readonly sortNote: string;
  /** Metrics of the same group, for going on. */
  readonly neighbours: readonly Metric[];
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** Rows on one page of a metric's table. */
export const METRIC_PAGE_ROWS = 100;

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
  const ids = [...chartedMetrics(metric.id), ...asked, ...HEADLINE_METRICS, ...neighbours.map(({ id }) => id)];
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

/** What the chart of a metric is made from. A scatter is of this metric, or there is none. */
function materialOf(
  metric: Metric,
  { partners, claims }: Measured,
  asked: readonly MetricId[],
  opened: Opened,
): ChartMaterial {
  const others = asked.length === 0 ? partners : metricsOf(asked, opened);
  return {
    title: metric.name,
    metrics: [metric],
    pairable: pairsOf(metric, others, claims),
    partners,
    claims,
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

/** A metric across all subjects: its chart, one panel per baseline or condition class, and its table. */
export async function loadMetricView(
  { id, state: wanted }: { id: string; state: MetricState },
  queries: Queries,
): Promise<Result<MetricView, ViewProblem>> {
  const opened = await openRelease(wanted.release, queries);
  if (!opened.ok) return opened;
  const ignored = [...unknownFamily(wanted.family, opened.value), ...unknownMetrics(wanted.metrics, opened.value)];
  const state = knownState(wanted, opened.value);
  const found = findMetric(id, opened.value);
  if (!found.ok) return found;
  const metric = found.value;
  const neighbours = neighboursOf(metric, opened.value);
  const partners = partnersWith(metric, state.metrics, neighbours, opened.value);
  const measured = await readMeasured({ metric, partners, state }, opened.value, queries);
  const claims = measured.claims.filter((claim) => claim.metric === metric.id);
  const { claims: sorted, note: sortNote } = sortClaims(claims, state.sort, opened.value.catalog);
  const { page, pages, range, parts } = pageOfParts([sorted], state.page, METRIC_PAGE_ROWS);
  const material = materialOf(metric, measured, state.metrics, opened.value);
  const { charts, offers } = viewCharts(material, opened.value, state);
  const [chart] = charts;
  if (chart === undefined) throw new Error(`The metric ${metric.id} has no chart, not even an empty one.`);
  return succeed({
    ...opened.value,
    metric,
    chart,
    offers,
    claims: sorted,
    charted: measured.claims,
    state: { ...state, page },
    rows: parts[0] ?? [],
    sortNote,
    total: sorted.length,
    pages,
    range,
    neighbours,
    ignored: [...ignored, ...unknownPage(state.page, pages)],
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
