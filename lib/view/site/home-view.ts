import type { RowChart } from '#lib/chart/spec/rows.ts';
import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import { chartedMetrics, metricChart } from '#lib/view/charts/metric-chart.ts';
import { loadLatestInWords, newestFirst, type LatestInWords } from '#lib/view/family/latest-in-words.ts';
import { totalChanges } from '#lib/view/release/release-view.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

export interface HomeView extends Opened {
  /** The headline charts; a metric with too many claims for one here stands among the others. */
  readonly charts: readonly { readonly chart: RowChart; readonly href: string }[];
  readonly families: readonly { readonly family: Family; readonly members: number; readonly claims: number }[];
  readonly inWords: LatestInWords;
  readonly newest: readonly Source[];
  /** How many things the release added, changed or retired. */
  readonly changeCount: number;
}

type Counts = ReadonlyMap<string, ClaimCount>;

/** The four headline charts, in reading order. */
const HOME_METRICS = ['parameters', 'training-tokens', 'inference-throughput', 'context-length'].map((id) =>
  MetricId.parse(id),
);
const NEWEST_MAX = 5;
const IN_WORDS_MAX = 12;
/** Claims from which a chart of the front page is made; one of more would be a page of its own. */
const CHARTED_MAX = 2_000;

async function homeCharts(opened: Opened, queries: Queries): Promise<HomeView['charts']> {
  const counts = await queries.counts(opened.release, 'metric');
  const countOf = (id: MetricId) =>
    chartedMetrics(id).reduce((sum, charted) => sum + (counts.get(charted)?.claims ?? 0), 0);
  const metrics = HOME_METRICS.flatMap((id) => opened.catalog.metrics.get(id) ?? []);
  const drawn = metrics.filter(({ id }) => countOf(id) <= CHARTED_MAX);
  const { claims } = await queries.claims(opened.release, { metrics: drawn.flatMap(({ id }) => chartedMetrics(id)) });
  const wish = { chart: 'auto', scale: 'auto' } as const;
  return drawn.map((metric) => ({ chart: metricChart(metric, claims, opened, wish), href: metricHref(metric.id) }));
}

function familyCards(counts: Counts, { catalog }: Opened): HomeView['families'] {
  const members = [...catalog.subjects.values()].filter(({ standing }) => standing === 'member');
  const byFamily = Map.groupBy(members, (subject) => subject.family);
  return catalog.families.map((family) => ({
    family,
    members: byFamily.get(family.id)?.length ?? 0,
    claims: counts.get(family.id)?.claims ?? 0,
  }));
}

/** The front page: what is in the store, the headline charts, the shelves, and the claims in words. */
export async function loadHomeView(queries: Queries): Promise<Result<HomeView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { release } = opened.value;
  const [charts, families, inWords, changes] = await Promise.all([
    homeCharts(opened.value, queries),
    queries.counts(release, 'family'),
    loadLatestInWords({ limit: IN_WORDS_MAX }, opened.value, queries),
    queries.changeCounts(release),
  ]);
  return succeed({
    ...opened.value,
    charts,
    families: familyCards(families, opened.value),
    inWords,
    newest: newestFirst(opened.value).slice(0, NEWEST_MAX),
    changeCount: totalChanges(changes),
  });
}
