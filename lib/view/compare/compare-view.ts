import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { buildComparison, viewSentence } from '#lib/domain/judge/build-comparison.ts';
import { chosenFigures } from '#lib/domain/judge/cell.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Comparison, ComparisonRow } from '#lib/domain/judge/comparison.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { nearest } from '#lib/text/nearest.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { COMPARE_SUBJECTS_MAX, type CompareState } from '#lib/url/states/compare.ts';
import { pairableOf, type ChartOffers } from '#lib/view/charts/offers.ts';
import { withoutParts } from '#lib/view/charts/metric-chart.ts';
import { metricsOf, viewCharts } from '#lib/view/charts/draw-charts.ts';
import type { ChartMaterial } from '#lib/view/charts/drawer.ts';
import { headlineFirst } from '#lib/view/subject/headline.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { chartOrder } from './chart-order.ts';
import { namedFirst } from './named-first.ts';
import { resolveNames, type UnresolvedName } from './resolve-names.ts';
import { subjectKnownAs } from '#lib/view/subject-names.ts';
import { unknownMetrics, unknownPage } from '#lib/view/unknown-names.ts';

export interface CompareView extends Opened {
  /** Where people put the comparison together: what they say of it. */
  readonly curated: CuratedComparison | undefined;
  /** The state as shown: known subjects only, names that were found added. */
  readonly state: CompareState;
  /** Where the address should go on to: names that were found as ids, the others left to be mended. */
  readonly settled: CompareState | undefined;
  /** The comparison with the rows that the state asks for. */
  readonly comparison: Comparison;
  /** What of it stands on this page of the table. */
  readonly shown: Comparison;
  /** What of this page only one of the subjects states, apart, so that it can be folded; no rows where there are no others. */
  readonly folded: Comparison;
  readonly pages: number;
  readonly range: PageRange;
  /** Every metric that has a row, whatever the state leaves out. */
  readonly metrics: readonly ComparisonRow['metric'][];
  readonly charts: readonly ChartSpec[];
  /** What they may draw: every claim about the subjects, also those that the state leaves out of the table. */
  readonly charted: readonly Claim[];
  /** What a reader may choose for them. */
  readonly offers: ChartOffers;
  /** Ids and names that no subject carries, with suggestions. */
  readonly unresolved: readonly UnresolvedName[];
  /** What the address names and the release does not have, subjects aside. */
  readonly ignored: readonly Ignored[];
  /** Rows that "differences only" leaves out. */
  readonly hiddenRows: number;
}

/** A comparison before and after the rows that the state leaves out. */
interface Compared {
  readonly whole: Comparison;
  readonly comparison: Comparison;
  /** Every claim about its subjects. */
  readonly claims: readonly Claim[];
  /** The metrics that are asked for; none where all are. */
  readonly asked: readonly MetricId[];
  readonly curated: CuratedComparison | undefined;
}

/** Rows on one page of a comparison's table, and its cells, which decide where many are compared. */
const PAGE_ROWS_MAX = 32;
const PAGE_ROWS_LEAST = 12;
const PAGE_CELLS_MAX = 72;
/** Charts on one comparison page; more are a metric's own page away. */
const CHARTS_MAX = 3;

function unknownIds(ids: readonly SubjectId[], { catalog }: Opened): readonly UnresolvedName[] {
  const known = [...catalog.subjects.keys()];
  return ids
    .filter((id) => subjectKnownAs(id, catalog) === undefined)
    .map((id) => ({
      name: id,
      suggestions: nearest(id, known).flatMap((near) => catalog.subjects.get(near) ?? []),
    }));
}

/** Keeps the rows that the state asks for; what may be compared is said of these alone. */
function filterRows(comparison: Comparison, { metrics, show }: CompareState): Comparison {
  const isWanted = (row: ComparisonRow) =>
    (metrics.length === 0 || metrics.includes(row.metric.id)) && (show === 'all' || row.differs);
  const groups = comparison.groups
    .map(({ group, rows }) => ({ group, rows: rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0);
  return { ...comparison, groups, sentence: viewSentence(groups.flatMap(({ rows }) => rows)) };
}

/** The rows worth a chart: figures for at least two subjects, or the ones that were asked for or are named. */
function chartRows({ comparison, asked, curated }: Compared): readonly ComparisonRow[] {
  const rows = comparison.groups.flatMap((group) => group.rows);
  const figures = (row: ComparisonRow) => row.cells.filter((cell) => chosenFigures(cell).length > 0).length;
  const isWanted = ({ metric }: ComparisonRow) => asked.length > 0 || curated?.metrics?.includes(metric.id) === true;
  return rows.filter((row) => figures(row) >= (isWanted(row) ? 1 : 2));
}

/** The metrics of the rows, each once: a metric has a row for each instrument. */
function metricsIn({ groups }: Comparison): readonly Metric[] {
  const metrics = groups.flatMap(({ rows }) => rows.map(({ metric }) => metric));
  return [...new Map(metrics.map((metric) => [metric.id, metric])).values()];
}

/** How many rows a page of the table has. */
function pageRows({ subjects }: Comparison): number {
  const room = Math.floor(PAGE_CELLS_MAX / Math.max(1, subjects.length));
  return Math.max(PAGE_ROWS_LEAST, Math.min(PAGE_ROWS_MAX, room));
}

/** The page of a comparison's rows that is asked for, or the last one; groups go on from page to page. */
function pageOf(
  comparison: Comparison,
  wantedPage: number,
): Pick<CompareView, 'shown' | 'folded' | 'pages' | 'range'> & { readonly page: number } {
  const { groups } = comparison;
  const hasShared = groups.some(({ rows }) => rows.some(({ isShared }) => isShared));
  // Where nothing is shared there is nothing to fold the rest away from.
  const isFolded = ({ isShared }: ComparisonRow) => hasShared && !isShared;
  const parts = [
    ...groups.map(({ group, rows }) => ({ group, rows: rows.filter((row) => !isFolded(row)), isFolded: false })),
    ...groups.map(({ group, rows }) => ({ group, rows: rows.filter(isFolded), isFolded: true })),
  ];
  const { parts: cut, ...pages } = pageOfParts(
    parts.map(({ rows }) => rows),
    wantedPage,
    pageRows(comparison),
  );
  const onPage = (wanted: boolean): Comparison => ({
    ...comparison,
    groups: parts
      .map(({ group, isFolded: own }, index) => ({ group, rows: own === wanted ? (cut[index] ?? []) : [] }))
      .filter(({ rows }) => rows.length > 0),
  });
  return { ...pages, shown: onPage(false), folded: onPage(true) };
}

function countRows({ groups }: Comparison): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** What the charts of the rows that are shown are made from. */
function materialOf(compared: Compared, opened: Opened): ChartMaterial {
  const { whole, comparison, claims, asked, curated } = compared;
  const drawn = withoutParts(chartOrder(chartRows(compared), curated?.metrics ?? [])).slice(0, CHARTS_MAX);
  const partners = headlineFirst(metricsIn(asked.length > 0 ? whole : comparison));
  const shown = new Set(metricsIn(comparison).map(({ id }) => id));
  return {
    title: curated?.title ?? joinWords(comparison.subjects.map(({ name }) => name)),
    metrics: metricsOf(drawn, opened),
    subjects: comparison.subjects.map(({ id }) => id),
    benchmarks: curated?.benchmarks ?? [],
    pairable: pairableOf(metricsOf(asked, opened), partners, claims),
    partners,
    claims,
    compared: claims.filter(({ metric }) => shown.has(metric)),
    tabled: claims.filter(({ metric }) => shown.has(metric)),
  };
}

/**
 * Subjects side by side, with the charts of their figures and a sentence of what may be compared. Of a
 * curated comparison, what it names stands first.
 */
export async function loadCompareView(
  wanted: CompareState,
  queries: Queries,
  curated?: CuratedComparison,
): Promise<Result<CompareView, ViewProblem>> {
  const opened = await openRelease(wanted.release, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const named = await resolveNames(wanted.add, opened.value, queries);
  const known = wanted.subjects.flatMap((id) => subjectKnownAs(id, catalog)?.id ?? []);
  const subjects = [...new Set([...known, ...named.found])].slice(0, COMPARE_SUBJECTS_MAX);
  const metrics = wanted.metrics.filter((id) => catalog.metrics.has(id));
  const asked: CompareState = { ...wanted, subjects, metrics, add: '' };
  const claims: readonly Claim[] = subjects.length === 0 ? [] : (await queries.claims(release, { subjects })).claims;
  const whole = namedFirst(buildComparison(subjects, claims, catalog), curated ?? {});
  const comparison = filterRows(whole, asked);
  const { page, ...paged } = pageOf(comparison, wanted.page);
  const state = { ...asked, page };
  const material = materialOf({ whole, comparison, claims, asked: metrics, curated }, opened.value);
  const unresolved = [...unknownIds(wanted.subjects, opened.value), ...named.unresolved];
  const strangers = unknownMetrics(wanted.metrics, opened.value);
  const isRenamed = wanted.subjects.some(
    (id) => !catalog.subjects.has(id) && subjectKnownAs(id, catalog) !== undefined,
  );
  const isSettled = (named.found.length === 0 && !isRenamed) || strangers.length > 0;
  return succeed({
    ...opened.value,
    curated,
    state,
    settled: isSettled ? undefined : { ...state, add: unresolved.map(({ name }) => name).join(',') },
    comparison,
    ...paged,
    metrics: metricsIn(whole),
    charted: claims,
    ...viewCharts(material, opened.value, state),
    unresolved,
    ignored: [...strangers, ...unknownPage(wanted.page, paged.pages)],
    hiddenRows: countRows(whole) - countRows(comparison),
  });
}
