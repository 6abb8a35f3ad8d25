import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import { affordable } from '#lib/view/charts/affordable.ts';
import { metricsOf } from '#lib/view/charts/draw-charts.ts';
import type { ChartMaterial, Papers } from '#lib/view/charts/drawer.ts';
import { chartedMetrics, withoutParts } from '#lib/view/charts/metric-chart.ts';
import { pairableOf } from '#lib/view/charts/offers.ts';
import type { Opened } from '#lib/view/open-release.ts';

const CHARTS_MAX = 4;
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
  readonly columns: readonly MetricId[];
  /** The sources that introduce members. */
  readonly timeline: readonly Source[];
  /** Its claims by their metrics, and by their sources. */
  readonly byMetric: ReadonlyMap<string, ClaimCount>;
  readonly bySource: ReadonlyMap<string, ClaimCount>;
}

/** The columns with figures enough for a chart. */
function drawnMetrics({ metrics, columns }: Shelf): readonly MetricId[] {
  const figured = metrics.filter(({ id, figures }) => columns.includes(id) && figures >= CHART_FIGURES_MIN);
  return withoutParts(figured.map(({ id }) => id)).slice(0, CHARTS_MAX);
}

/** The metrics whose claims are read: those of the charts, and as many others as may be set against them. */
function readMetrics(shelf: Shelf, { chart }: FamilyState): ReadonlySet<MetricId> {
  const { metrics, asked, byMetric } = shelf;
  const drawn = drawnMetrics(shelf).flatMap((id) => chartedMetrics(id));
  const shown = new Set([...drawn, ...(chart === 'scatter' ? asked.slice(0, AXES) : [])]);
  const others = [...asked, ...metrics.map(({ id }) => id)].filter((id) => !shown.has(id));
  return shown.union(affordable(others, byMetric));
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
  const { family, metrics, asked, byMetric } = shelf;
  const claims = await readCharted(shelf, state, opened, queries);
  const read = readMetrics(shelf, state);
  const partners = metricsOf(
    metrics.map(({ id }) => id).filter((id) => read.has(id)),
    opened,
  );
  const compared = asked.length === 0 ? [...byMetric.keys()] : asked;
  return {
    title: family.name,
    metrics: metricsOf(drawnMetrics(shelf), opened),
    pairable: pairableOf(metricsOf(asked, opened), partners, claims),
    partners,
    claims,
    compared: await readCompared(shelf, state, opened, queries),
    hasCompared: compared.some((id) => (byMetric.get(id)?.compared ?? 0) > 0),
    ...(asked.length === 0 ? { papers: papersOf(shelf, state) } : {}),
  };
}
