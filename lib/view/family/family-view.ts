import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import { pairableOf, type ChartOffers } from '#lib/view/charts/offers.ts';
import { withoutParts } from '#lib/view/charts/metric-chart.ts';
import { drawCharts, metricsOf, viewCharts } from '#lib/view/charts/draw-charts.ts';
import type { ChartMaterial } from '#lib/view/charts/drawer.ts';
import { latestInWords, type LatestInWords } from './latest-in-words.ts';
import { sortColumns, sortRows, tabulate, type SubjectTable } from '#lib/view/subject/list-view.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownColumn, unknownMetrics, unknownPage } from '#lib/view/unknown-names.ts';

export interface FamilyView extends Opened {
  readonly family: Family;
  readonly state: FamilyState;
  readonly members: SubjectTable;
  readonly peers: SubjectTable;
  /** What of the two stands on this page of the table, in their order. */
  readonly rows: { readonly members: SubjectTable['rows']; readonly peers: SubjectTable['rows'] };
  readonly pages: number;
  readonly range: PageRange;
  readonly charts: readonly ChartSpec[];
  /** What a reader may choose for them. */
  readonly offers: ChartOffers;
  /** The sources that introduce members, in time. */
  readonly papers: ChartSpec | undefined;
  readonly inWords: LatestInWords;
  /** Every claim about a subject of the shelf. */
  readonly claims: readonly Claim[];
  /** The sources that introduce members, oldest first. */
  readonly timeline: readonly Source[];
  /** Metrics with figures, for choosing columns and charts. */
  readonly metrics: readonly { readonly id: MetricId; readonly name: string; readonly figures: number }[];
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** The papers of a family stand in time whatever its charts show. */
const PAPERS_WISH = { chart: 'timeline', scale: 'auto', hide: [], zoom: undefined } as const;
/** Rows on one page of a family's table. */
const FAMILY_PAGE_ROWS = 100;
const COLUMNS_MAX = 6;
const CHARTS_MAX = 4;
/** A chart of a family needs at least so many figures. */
const CHART_FIGURES_MIN = 2;

function countFigures(claims: readonly Claim[], { catalog }: Opened): FamilyView['metrics'] {
  const figures = Map.groupBy(claims.filter(hasFigure), ({ metric }) => metric);
  return [...figures]
    .flatMap(([id, own]) => {
      const metric = catalog.metrics.get(id);
      return metric === undefined ? [] : [{ id, name: metric.name, figures: own.length }];
    })
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

interface Tabulated {
  readonly columns: readonly MetricId[];
  readonly claims: readonly Claim[];
}

/** The members and the peers of a shelf in tables, and the page of both that is asked for. */
function tablesOf(
  family: Family,
  { columns, claims }: Tabulated,
  { sort, page: wantedPage }: FamilyState,
  opened: Opened,
): Pick<FamilyView, 'members' | 'peers' | 'rows' | 'pages' | 'range'> & { readonly page: number } {
  const own = [...opened.catalog.subjects.values()].filter((subject) => subject.family === family.id);
  const { member = [], peer = [] } = Object.groupBy(own, ({ standing }) => standing);
  const tableOf = (subjects: readonly Subject[]) => {
    const table = tabulate(subjects, columns, claims, opened);
    return { ...table, rows: sortRows(table, sort) };
  };
  const [members, peers] = [tableOf(member), tableOf(peer)];
  const { parts, ...page } = pageOfParts([members.rows, peers.rows], wantedPage, FAMILY_PAGE_ROWS);
  return { members, peers, rows: { members: parts[0] ?? [], peers: parts[1] ?? [] }, ...page };
}

/** The columns with figures enough for a chart. */
function drawnMetrics(metrics: FamilyView['metrics'], columns: readonly MetricId[]): readonly MetricId[] {
  const figured = metrics.filter(({ id, figures }) => columns.includes(id) && figures >= CHART_FIGURES_MIN);
  return withoutParts(figured.map(({ id }) => id)).slice(0, CHARTS_MAX);
}

interface Shelf {
  readonly family: Family;
  readonly claims: readonly Claim[];
  readonly metrics: FamilyView['metrics'];
  /** The metrics that are asked for; none where the shelf chooses. */
  readonly asked: readonly MetricId[];
  readonly columns: readonly MetricId[];
  readonly timeline: readonly Source[];
}

/** What the charts of a shelf are made from. */
function materialOf({ family, claims, metrics, asked, columns, timeline }: Shelf, opened: Opened): ChartMaterial {
  const ids = metrics.map((metric) => metric.id);
  const partners = metricsOf(ids, opened);
  return {
    title: family.name,
    metrics: metricsOf(drawnMetrics(metrics, columns), opened),
    pairable: pairableOf(metricsOf(asked, opened), partners, claims),
    partners,
    claims,
    compared: asked.length === 0 ? claims : claims.filter(({ metric }) => asked.includes(metric)),
    ...(asked.length === 0 ? { papers: timeline } : {}),
  };
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
  const { claims } = await queries.claims(opened.value.release, { families: [family.id] });
  const metrics = countFigures(claims, opened.value);
  const asked = state.metrics.filter((metric) => opened.value.catalog.metrics.has(metric));
  const columns = asked.length > 0 ? asked : metrics.slice(0, COLUMNS_MAX).map((metric) => metric.id);
  const timeline = timelineOf(family, opened.value);
  const material = materialOf({ family, claims, metrics, asked, columns, timeline }, opened.value);
  const [papers] = drawCharts({ ...material, papers: timeline }, opened.value, PAPERS_WISH);
  const { page, ...tables } = tablesOf(family, { columns, claims }, state, opened.value);
  return succeed({
    ...opened.value,
    family,
    state: { ...state, page },
    ...tables,
    ...viewCharts(material, opened.value, state),
    papers,
    inWords: latestInWords(claims, opened.value),
    claims,
    timeline,
    metrics,
    ignored: [
      ...unknownMetrics(state.metrics, opened.value),
      ...unknownColumn(state.sort, sortColumns(columns)),
      ...unknownPage(state.page, tables.pages),
    ],
  });
}
