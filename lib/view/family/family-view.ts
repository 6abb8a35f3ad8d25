import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import type { ChartOffers } from '#lib/view/charts/offers.ts';
import { drawCharts, viewCharts } from '#lib/view/charts/draw-charts.ts';
import { loadFamilyMaterial } from './family-charts.ts';
import { loadFamilyTable, type FamilyTable } from './family-table.ts';
import { loadLatestInWords, type LatestInWords } from './latest-in-words.ts';
import { sortColumns } from '#lib/view/subject/list-view.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownColumn, unknownMetrics, unknownPage } from '#lib/view/unknown-names.ts';

export interface FamilyView extends Opened, FamilyTable {
  readonly family: Family;
  readonly state: FamilyState;
  readonly charts: readonly ChartSpec[];
  /** What a reader may choose for them. */
  readonly offers: ChartOffers;
  /** The sources that introduce members, in time. */
  readonly papers: ChartSpec | undefined;
  readonly inWords: LatestInWords;
  /** How many claims there are about subjects of the shelf. */
  readonly claimCount: number;
  /** The sources that introduce members, oldest first. */
  readonly timeline: readonly Source[];
  /** Metrics with figures, for choosing columns and charts. */
  readonly metrics: readonly { readonly id: MetricId; readonly name: string; readonly figures: number }[];
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** The papers of a family stand in time whatever its charts show. */
const PAPERS_WISH = { chart: 'timeline', scale: 'auto', hide: [], zoom: undefined } as const;
const COLUMNS_MAX = 6;
const IN_WORDS_MAX = 12;

/** The metrics with figures, those with most of them first. */
function figuredMetrics(counts: ReadonlyMap<string, ClaimCount>, { catalog }: Opened): FamilyView['metrics'] {
  return [...catalog.metrics.values()]
    .map(({ id, name }) => ({ id, name, figures: counts.get(id)?.figures ?? 0 }))
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures || (a.name < b.name ? -1 : 1));
}

function findFamily(id: string, { catalog }: Opened): Result<Family, ViewProblem> {
  const found = catalog.families.find((family) => family.id === id);
  if (found !== undefined) return succeed(found);
  const candidates = catalog.families.map((family) => ({
    id: family.id,
    name: family.name,
    href: familyHref(family.id),
  }));
  return fail(notFound('family', id, candidates));
}

function timelineOf(family: Family, { catalog }: Opened): readonly Source[] {
  const members = [...catalog.subjects.values()].filter(
    (subject) => subject.family === family.id && subject.standing === 'member',
  );
  const ids = new Set(members.map(({ id }) => id));
  return [...catalog.sources.values()]
    .filter(({ introduces }) => introduces.some((id) => ids.has(id)))
    .toSorted((a, b) => (a.published < b.published ? -1 : 1));
}

/** A shelf: its members and peers in tables, its charts, its sources in time. */
export async function loadFamilyView(
  { id, state }: { id: string; state: FamilyState },
  queries: Queries,
): Promise<Result<FamilyView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return opened;
  const found = findFamily(id, opened.value);
  if (!found.ok) return found;
  const family = found.value;
  const { release, catalog } = opened.value;
  const byMetric = await queries.counts(release, 'metric', family.id);
  const bySource = await queries.counts(release, 'source', family.id);
  const metrics = figuredMetrics(byMetric, opened.value);
  const asked = state.metrics.filter((metric) => catalog.metrics.has(metric));
  const columns = asked.length > 0 ? asked : metrics.slice(0, COLUMNS_MAX).map((metric) => metric.id);
  const timeline = timelineOf(family, opened.value);
  const shelf = { family, metrics, asked, columns, timeline, byMetric, bySource };
  const material = await loadFamilyMaterial(shelf, state, opened.value, queries);
  const inTime = { ...material, papers: { sources: timeline, counts: bySource } };
  const [papers] = drawCharts(inTime, opened.value, PAPERS_WISH);
  const { page, ...table } = await loadFamilyTable(family, { columns, state }, opened.value, queries);
  return succeed({
    ...opened.value,
    family,
    state: { ...state, page },
    ...table,
    ...viewCharts(material, opened.value, state),
    papers,
    inWords: await loadLatestInWords({ family: family.id, limit: IN_WORDS_MAX }, opened.value, queries),
    claimCount: byMetric.values().reduce((sum, { claims }) => sum + claims, 0),
    timeline,
    metrics,
    ignored: [
      ...unknownMetrics(state.metrics, opened.value),
      ...unknownColumn(state.sort, sortColumns(columns)),
      ...unknownPage(state.page, table.pages),
    ],
  });
}
