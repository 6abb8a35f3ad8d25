import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import { affordable } from '#lib/view/charts/affordable.ts';
import { metricsOf } from '#lib/view/charts/draw-charts.ts';
import type { ChartMaterial, Papers } from '#lib/view/charts/drawer.ts';
import { chartedMetrics, withoutParts } from '#lib/view/charts/metric-chart.ts';
import { pairableOf } from '#lib/view/charts/offers.ts';
import type { Opened } from '#lib/view/open-release.ts';

/** A family has so many charts of its own at most. */
export const CHARTS_MAX = 3;
/** A chart of a family needs at least so many figures. */
const CHART_FIGURES_MIN = 2;
/** A scatter that is asked for by its two metrics is drawn of them, however many claims they have. */
const AXES = 2;

/** A family as its charts are chosen, before any of its claims is read. */
export interface Shelf {
  readonly family: Family;
  /** Metrics with figures, those with most first. */
  readonly metrics: readonly { readonly id: MetricId; readonly figures: number }[];
  /** The metrics that are asked for; none where the shelf chooses. */
  readonly asked: readonly MetricId[];
  /** The metrics that may have a chart. */
  readonly charted: readonly MetricId[];
  /** The sources that introduce members. */
  readonly timeline: readonly Source[];
  /** Its claims by their metrics, and by their sources. */
  readonly byMetric: ReadonlyMap<string, ClaimCount>;
  readonly bySource: ReadonlyMap<string, ClaimCount>;
  /** The subjects to which it is narrowed; all of them where absent. */
  readonly subjects?: ReadonlySet<SubjectId> | undefined;
  /** How many charts it has at most; several where absent. */
  readonly chartsMax?: number;
}

/** The metrics with figures enough for a chart, of a part of a shelf as far as the figures of the whole tell it. */
function drawnMetrics({ metrics, charted, subjects, chartsMax = CHARTS_MAX }: Shelf): readonly MetricId[] {
  if (subjects !== undefined) {
    const figures = new Map(metrics.map((metric) => [metric.id, metric.figures]));
    return withoutParts(charted.filter((id) => (figures.get(id) ?? 0) >= CHART_FIGURES_MIN));
  }
  const figured = metrics.filter(({ id, figures }) => charted.includes(id) && figures >= CHART_FIGURES_MIN);
  return withoutParts(figured.map(({ id }) => id)).slice(0, chartsMax);
}

/** Those of them that are drawn of the claims that were read. */
function drawnOf(shelf: Shelf, claims: readonly Claim[]): readonly MetricId[] {
  const drawn = drawnMetrics(shelf);
  if (shelf.subjects === undefined) return drawn;
  const figures = Map.groupBy(claims.filter(hasFigure), ({ metric }) => metric);
  return drawn.filter((id) => (figures.get(id)?.length ?? 0) >= CHART_FIGURES_MIN).slice(0, CHARTS_MAX);
}

/** The metrics whose claims are read: those of the charts, and as many others as may be set against them. */
function readMetrics(shelf: Shelf, { chart }: FamilyState): ReadonlySet<MetricId> {
  const { metrics, asked, byMetric } = shelf;
  const drawn = drawnMetrics(shelf).flatMap((id) => chartedMetrics(id));
  const shown = new Set([...drawn, ...(chart === 'scatter' ? asked.slice(0, AXES) : [])]);
  const others = asked.filter((id) => !shown.has(id));
  // What is offered does not hang on what is drawn, so that following an offer takes none away.
  const offered = affordable(
    metrics.map(({ id }) => id),
    byMetric,
  );
  return shown.union(affordable(others, byMetric)).union(offered);
}

/** Papers tell how many claims each makes, of which no count knows those that the address leaves out. */
function papersOf({ timeline, bySource }: Shelf, { hide }: FamilyState): Papers {
  return hide.length > 0 ? { sources: timeline } : { sources: timeline, counts: bySource };
}

/** Reads the claims of a shelf: all of them where its charts say something of all, else those of its charts. */
async function readCharted(
  shelf: Shelf,
  state: FamilyState,
  { release }: Opened,
  queries: Queries,
): Promise<readonly Claim[]> {
  const families = [shelf.family.id];
  const countsPapers = state.chart === 'timeline' && shelf.asked.length === 0 && state.hide.length > 0;
  const filter = countsPapers ? { families } : { families, metrics: [...readMetrics(shelf, state)] };
  return (await queries.claims(release, filter)).claims;
}

/** The claims that a matrix of a shelf holds; none are read for another chart. */
async function readCompared(
  { family, asked }: Shelf,
  { chart }: FamilyState,
  { release }: Opened,
  queries: Queries,
): Promise<readonly Claim[]> {
  if (chart !== 'matrix') return [];
  const filter = { families: [family.id], ...(asked.length === 0 ? {} : { metrics: asked }) };
  return (await queries.claims(release, filter)).claims;
}

/** What the charts of a shelf are made from; no claims are read but those that they may draw. */
export async function loadFamilyMaterial(
  shelf: Shelf,
  state: FamilyState,
  opened: Opened,
  queries: Queries,
): Promise<ChartMaterial> {
  const { family, metrics, asked, byMetric, subjects } = shelf;
  const within = (claims: readonly Claim[]) =>
    subjects === undefined ? claims : claims.filter(({ subject }) => subjects.has(subject));
  const claims = within(await readCharted(shelf, state, opened, queries));
  const read = readMetrics(shelf, state);
  const partners = metricsOf(
    metrics.map(({ id }) => id).filter((id) => read.has(id)),
    opened,
  );
  const compared = asked.length === 0 ? [...byMetric.keys()] : asked;
  return {
    title: family.name,
    metrics: metricsOf(drawnOf(shelf, claims), opened),
    pairable: pairableOf(metricsOf(asked, opened), partners, claims),
    partners,
    claims,
    tabled: asked.length === 0 ? claims : claims.filter(({ metric }) => asked.includes(metric)),
    compared: within(await readCompared(shelf, state, opened, queries)),
    hasCompared: compared.some((id) => (byMetric.get(id)?.compared ?? 0) > 0),
    ...(asked.length === 0 ? { papers: papersOf(shelf, state) } : {}),
  };
}
