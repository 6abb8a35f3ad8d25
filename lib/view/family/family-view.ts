import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import { kindTitle } from '#lib/domain/facts/role.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { newestSourceFirst } from '#lib/domain/facts/source-age.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import type { ChartOffers } from '#lib/view/charts/offers.ts';
import { drawCharts, viewCharts } from '#lib/view/charts/draw-charts.ts';
import { CHARTS_MAX, loadFamilyMaterial } from './family-charts.ts';
import type { ChartMaterial, Papers } from '#lib/view/charts/drawer.ts';
import { loadFamilyTable, narrowedSubjects, tabledMetrics, type FamilyTable } from './family-table.ts';
import { headlinesOfRoles } from '#lib/view/subject/role-columns.ts';
import { descentsOf, type Descent } from './lineage.ts';
import { loadLatestInWords, type LatestInWords } from './latest-in-words.ts';
import { headlineFirst } from '#lib/view/subject/headline.ts';
import { sortColumns } from '#lib/view/subject/list-view.ts';
import { RELEASE_DATE } from '#lib/view/subject/newest-first.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownColumn, unknownMetrics, unknownPage, unknownRole } from '#lib/view/unknown-names.ts';

export interface FamilyView extends Opened, FamilyTable {
  readonly family: Family;
  /** Its name, with the kind to which it is narrowed. */
  readonly title: string;
  readonly state: FamilyState;
  /** The metrics of the table of all names, as files have it. */
  readonly columns: readonly MetricId[];
  readonly charts: readonly ChartSpec[];
  /** What a reader may choose for them. */
  readonly offers: ChartOffers;
  /** The sources that introduce members, in time. */
  readonly papers: ChartSpec | undefined;
  readonly inWords: LatestInWords;
  /** How many claims there are about subjects of the shelf. */
  readonly claimCount: number;
  /** What its members were made from. */
  readonly descents: readonly Descent[];
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
/** Metrics of which charts may be drawn where none is asked for. */
const CHARTED_MAX = 6;
const IN_WORDS_MAX = 9;

/** The metrics with figures, those with most of them first. */
function figuredMetrics(counts: ReadonlyMap<string, ClaimCount>, { catalog }: Opened): FamilyView['metrics'] {
  return [...catalog.metrics.values()]
    .map(({ id, name }) => ({ id, name, figures: counts.get(id)?.figures ?? 0 }))
    .filter(({ figures }) => figures > 0)
    .toSorted((a, b) => b.figures - a.figures || (a.name < b.name ? -1 : 1));
}

/**
 * The columns of a table where none are asked for: the day of release, then what people look for first, in systems of
 * speech by what these do, then what has most figures. Results on benchmarks stand in a table of their own.
 */
function chosenColumns(
  family: Family,
  metrics: FamilyView['metrics'],
  counts: ReadonlyMap<string, ClaimCount>,
  { catalog }: Opened,
): readonly MetricId[] {
  const subjects = [...catalog.subjects.values()].filter((subject) => subject.family === family.id);
  const ofRoles = headlinesOfRoles(subjects).filter((id) => counts.has(id));
  const figured = metrics.flatMap(({ id }) => catalog.metrics.get(id) ?? []);
  const columns = headlineFirst(figured.filter(({ material }) => !material.includes('benchmark'))).map(({ id }) => id);
  const dated = counts.has(RELEASE_DATE) ? [RELEASE_DATE] : [];
  return [...dated, ...(ofRoles.length > 0 ? ofRoles : columns)].slice(0, COLUMNS_MAX);
}

function claimsIn(counts: ReadonlyMap<string, ClaimCount>): number {
  return counts.values().reduce((sum, { claims }) => sum + claims, 0);
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
    .toSorted((a, b) => newestSourceFirst(b, a));
}

interface Known extends Pick<FamilyTable, 'kinds' | 'pages'> {
  /** The metrics by which the tables can be sorted. */
  readonly columns: readonly MetricId[];
}

/** What an address names and the release or the table does not have. */
function ignoredOf(
  { metrics, role, sort, page }: FamilyState,
  { columns, kinds, pages }: Known,
  opened: Opened,
): readonly Ignored[] {
  const roles = kinds.map(({ kind }) => kind);
  return [
    ...unknownMetrics(metrics, opened),
    ...unknownRole(role, roles),
    ...unknownColumn(sort, sortColumns(columns)),
    ...unknownPage(page, pages),
  ];
}

/** What of a shelf an address asks for, as far as the shelf has it. */
function narrowed(family: Family, wanted: FamilyState, opened: Opened) {
  const { kinds, own } = narrowedSubjects(family, wanted.role, opened);
  const role = kinds.some(({ kind }) => kind === wanted.role) ? wanted.role : 'all';
  if (role !== 'all') return { state: { ...wanted, role }, subjects: new Set(own.map(({ id }) => id)) };
  // On a shelf of several kinds, each kind has charts of its own.
  const isOfKinds = kinds.length > 0 && wanted.metrics.length === 0 && wanted.chart === 'auto';
  return { state: { ...wanted, role }, chartsMax: isOfKinds ? 1 : CHARTS_MAX };
}

function idsOf(metrics: FamilyView['metrics']): readonly MetricId[] {
  return metrics.map(({ id }) => id);
}

/** Papers in time, whatever the charts of a shelf show. */
function papersIn(material: ChartMaterial, papers: Papers, opened: Opened): ChartSpec | undefined {
  return drawCharts({ ...material, papers }, opened, PAPERS_WISH)[0];
}

/** "Text-to-speech models: vocoders". */
function titleOf({ name }: Family, { role }: FamilyState): string {
  if (role === 'all') return name;
  const kind = kindTitle(role);
  return `${name}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
}

/** A shelf: its members and peers in tables, its charts, its sources in time. */
export async function loadFamilyView(
  { id, state: wanted }: { id: string; state: FamilyState },
  queries: Queries,
): Promise<Result<FamilyView, ViewProblem>> {
  const opened = await openRelease(wanted.release, queries);
  if (!opened.ok) return opened;
  const found = findFamily(id, opened.value);
  if (!found.ok) return found;
  const [family, { release, catalog }] = [found.value, opened.value];
  const { state, subjects, chartsMax = CHARTS_MAX } = narrowed(family, wanted, opened.value);
  const byMetric = await queries.counts(release, 'metric', family.id);
  const bySource = await queries.counts(release, 'source', family.id);
  const metrics = figuredMetrics(byMetric, opened.value);
  const asked = state.metrics.filter((metric) => catalog.metrics.has(metric));
  const ofAll = asked.length > 0 ? asked : chosenColumns(family, metrics, byMetric, opened.value);
  const wish = { columns: ofAll, asked, state };
  const tabled = tabledMetrics(family, wish, opened.value).filter((metric) => byMetric.has(metric));
  const columns = subjects === undefined || asked.length > 0 ? ofAll : tabled;
  const charted = asked.length === 0 && subjects === undefined ? idsOf(metrics.slice(0, CHARTED_MAX)) : columns;
  const timeline = timelineOf(family, opened.value);
  const shelf = { family, metrics, asked, charted, timeline, byMetric, bySource, subjects, chartsMax };
  const material = await loadFamilyMaterial(shelf, state, opened.value, queries);
  const { page, ...table } = await loadFamilyTable(family, wish, opened.value, queries);
  return succeed({
    ...opened.value,
    family,
    title: titleOf(family, state),
    state: { ...state, page },
    columns,
    ...table,
    ...viewCharts(material, opened.value, state),
    papers: papersIn(material, { sources: timeline, counts: bySource }, opened.value),
    inWords: await loadLatestInWords({ family: family.id, limit: IN_WORDS_MAX }, opened.value, queries),
    claimCount: claimsIn(byMetric),
    descents: descentsOf(family, catalog),
    timeline,
    metrics,
    ignored: ignoredOf(wanted, { ...table, columns: [...columns, ...tabled] }, opened.value),
  });
}
