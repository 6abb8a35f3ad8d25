import { buildCell } from '#lib/domain/judge/cell.ts';
import { orderNote, rankFigures } from '#lib/domain/judge/rank.ts';
import { scoredAlike } from '#lib/domain/judge/scoring.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import { SUBJECT_PATHS, type Subject, type SubjectSection } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Facet } from '#lib/view/facet.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { ListState } from '#lib/url/states/list.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import { LIST_METRICS } from './headline.ts';
import { narrowModels, type Narrowed } from './list-facets.ts';
import { byRelease, NEWEST_FIRST_NOTE, RELEASE_DATE } from './newest-first.ts';
import { columnsOfMetric, instrumentsMax, type MetricColumn } from './metric-columns.ts';
import type { SubjectRow, SubjectTable } from './subject-rows.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownColumn, unknownFamily, unknownPage } from '#lib/view/unknown-names.ts';

export interface ListView extends Opened {
  readonly section: SubjectSection;
  readonly state: ListState;
  readonly table: SubjectTable;
  /** What the order of the table does not mean; empty where there is nothing to say. */
  readonly sortNote: string;
  readonly total: number;
  readonly pages: number;
  /** Ways to narrow the list by what is said in words. */
  readonly facets: readonly Facet[];
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** Rows on one page of a list of subjects. */
export const LIST_PAGE_ROWS = 100;
const SEARCH_HITS_MAX = 500;

/** The first figure of a cell, by which a column sorts; absolute figures only, so that none is misread. */
function leadingFigure(cell: Cell | undefined): Claim | undefined {
  if (cell?.kind !== 'stated') return undefined;
  const first = cell.groups[0]?.claims[0];
  return first?.assertion.form === 'absolute' ? first : undefined;
}

/** The columns of a table of subjects besides its metrics. */
const TEXT_COLUMNS: ReadonlyMap<string, (subject: Subject) => string> = new Map([
  ['name', ({ name }: Subject) => name],
  ['family', ({ family }: Subject) => family],
  ['kind', ({ kind }: Subject) => kind],
  ['organisation', ({ organisation }: Subject) => organisation],
]);

/** Everything that a table of subjects can be sorted by. */
export function sortColumns(metrics: readonly MetricId[]): readonly string[] {
  return [...TEXT_COLUMNS.keys(), RELEASE_DATE, ...metrics.filter((id) => id !== RELEASE_DATE)];
}

function textOf({ subject }: SubjectRow, column: string): string {
  return TEXT_COLUMNS.get(column)?.(subject) ?? subject.name;
}

const NAMES = new Intl.Collator('en', { numeric: true });

/** The column by which rows are ranked, and from which end. */
interface Ranked {
  readonly index: number;
  readonly descending: boolean;
}

/** The rows of a table by the figures of a column, as far as their order is determined. */
function rankRows({ columns }: SubjectTable, rows: readonly SubjectRow[], { index, descending }: Ranked) {
  const leading = rows.flatMap(({ cells }) => leadingFigure(cells[index]) ?? []);
  const metric = columns[index]?.metric;
  const [alike = []] = metric === undefined ? [leading] : scoredAlike(leading, metric);
  const ranked = new Set(alike);
  const isStated = ({ cells }: SubjectRow) => leadingFigure(cells[index]) !== undefined;
  // Only figures that were scored alike have places; those of other tests, normalisers or judges are left open.
  const figureOf = ({ cells }: SubjectRow) => {
    const figure = leadingFigure(cells[index]);
    return figure !== undefined && ranked.has(figure) ? figure : undefined;
  };
  const { open, ...ranking } = rankFigures(rows, figureOf, descending);
  return { ...ranking, open: [...open.filter(isStated), ...open.filter((row) => !isStated(row))] };
}

/** Where the column is that a metric sorts by; -1 where the table has none of that metric. */
function sortingIndex(columns: readonly MetricColumn[], metric: string): number {
  return columns.findIndex(({ metric: { id }, isSortable }) => isSortable && id === metric);
}

/**
 * Sorts rows by a column, ties by name. Under a metric, rows are ranked as far as the order of their
 * figures is determined; both ways, rows that leave it open come after those, and rows without a
 * figure last.
 */
export function sortRows(
  table: SubjectTable,
  { column, descending }: Sort,
  catalog: Pick<Catalog, 'sources'>,
): readonly SubjectRow[] {
  const sign = descending ? -1 : 1;
  const index = sortingIndex(table.columns, column);
  const byName = table.rows.toSorted((a, b) => NAMES.compare(a.subject.name, b.subject.name));
  if (column === RELEASE_DATE) return byRelease(byName, { index, descending }, catalog);
  if (index < 0) return byName.toSorted((a, b) => sign * NAMES.compare(textOf(a, column), textOf(b, column)));
  const { ranked, open } = rankRows(table, byName, { index, descending });
  return [...ranked, ...open];
}

/** What the order of rows by a metric does not mean; empty where there is nothing to say. */
export function sortNote(table: SubjectTable, { column, descending }: Sort): string {
  const { columns, rows } = table;
  if (column === RELEASE_DATE) return NEWEST_FIRST_NOTE;
  const index = sortingIndex(columns, column);
  const stated = rows.filter(({ cells }) => leadingFigure(cells[index]) !== undefined);
  return index < 0 ? '' : orderNote(rankRows(table, stated, { index, descending }));
}

/**
 * Puts subjects under metrics, a column for each instrument that the claims name. The claims may be of
 * more subjects than the rows, so that every page of a table has the same columns.
 */
export function tabulate(
  subjects: readonly Subject[],
  metricIds: readonly MetricId[],
  claims: readonly Claim[],
  { catalog }: Opened,
): SubjectTable {
  const own = Map.groupBy(claims, ({ metric }) => metric);
  const asked = metricIds.flatMap((id) => own.get(id) ?? []);
  const ownMax = instrumentsMax(new Set(asked.map(({ subject }) => subject)).size, metricIds.length);
  const filled = metricIds
    .flatMap((id) => catalog.metrics.get(id) ?? [])
    .flatMap((metric) => columnsOfMetric(metric, own.get(metric.id) ?? [], catalog, ownMax))
    .map(({ claims: held, ...column }) => ({ column, held: Map.groupBy(held, ({ subject }) => subject) }));
  const rows = subjects.map((subject) => ({
    subject,
    cells: filled.map(({ column, held }) => buildCell(subject, column.metric, held.get(subject.id) ?? [], catalog)),
  }));
  return { columns: filled.map(({ column }) => column), rows };
}

async function foundBy(q: string, opened: Opened, queries: Queries): Promise<ReadonlySet<string> | undefined> {
  if (q === '') return undefined;
  const hits = await queries.search(opened.release, q, SEARCH_HITS_MAX);
  return new Set(hits.filter(({ kind }) => kind === 'subject').map(({ id }) => id));
}

function matches(subject: Subject, section: SubjectSection, state: ListState): boolean {
  return (
    SUBJECT_PATHS[subject.kind] === section &&
    (state.family === undefined || subject.family === state.family) &&
    (state.kind === 'all' || subject.kind === state.kind) &&
    (state.standing === 'all' || subject.standing === state.standing) &&
    (state.role === 'all' || subject.roles?.includes(state.role) === true)
  );
}

/** How a table of subjects is sorted. */
export interface SubjectOrder {
  readonly columns: readonly MetricId[];
  readonly sort: Sort;
}

/** Subjects in the order of a table. */
export interface SortedSubjects {
  readonly subjects: readonly Subject[];
  /** What the order does not mean, where it is by a metric; empty where there is nothing to say. */
  readonly note: string;
}

/** The metrics of which claims decide an order: that of its column, whether the table shows it or not. */
function decidingMetrics({ columns, sort }: SubjectOrder): readonly MetricId[] {
  return [...new Set([...columns, RELEASE_DATE])].filter((id) => id === sort.column);
}

/** Subjects in the order of a table with such columns, given at least the claims of the column that sorts. */
export function orderSubjects(
  subjects: readonly Subject[],
  order: SubjectOrder,
  claims: readonly Claim[],
  opened: Opened,
): SortedSubjects {
  const { sort } = order;
  const table = tabulate(subjects, decidingMetrics(order), claims, opened);
  return { subjects: sortRows(table, sort, opened.catalog).map(({ subject }) => subject), note: sortNote(table, sort) };
}

/** Subjects in the order of a table with such columns; no claims are read for it but those of the column that sorts. */
export async function sortSubjects(
  subjects: readonly Subject[],
  order: SubjectOrder,
  opened: Opened,
  queries: Queries,
): Promise<SortedSubjects> {
  const { claims } = await queries.claims(opened.release, { metrics: decidingMetrics(order) });
  return orderSubjects(subjects, order, claims, opened);
}

/** What a section's address asks for, as far as the release has it. */
async function findSubjects(
  section: SubjectSection,
  state: ListState,
  opened: Opened,
  queries: Queries,
): Promise<Narrowed> {
  const hits = await foundBy(state.q, opened, queries);
  const subjects = [...opened.catalog.subjects.values()].filter(
    (subject) => matches(subject, section, state) && (hits === undefined || hits.has(subject.id)),
  );
  if (section === 'models') return narrowModels(subjects, state, opened, queries);
  return { says: [], subjects, columns: [], facets: [], ignored: [] };
}

/** A searchable, filterable, sortable list of subjects of one section. */
export async function loadListView(
  { section, state: wanted }: { section: SubjectSection; state: ListState },
  queries: Queries,
): Promise<Result<ListView, ViewProblem>> {
  const opened = await openRelease(wanted.release, queries);
  if (!opened.ok) return opened;
  const strangers = unknownFamily(wanted.family, opened.value);
  const known = strangers.length === 0 ? wanted : { ...wanted, family: undefined };
  const { says, subjects, facets, ignored, ...found } = await findSubjects(section, known, opened.value, queries);
  const state = { ...known, says };
  const columns = section === 'models' ? [...found.columns, ...LIST_METRICS] : [];
  const { subjects: sorted, note } = await sortSubjects(subjects, { columns, sort: state.sort }, opened.value, queries);
  const pages = Math.max(1, Math.ceil(sorted.length / LIST_PAGE_ROWS));
  const page = Math.min(state.page, pages);
  const start = (page - 1) * LIST_PAGE_ROWS;
  const shown = sorted.slice(start, start + LIST_PAGE_ROWS);
  const ids = shown.map(({ id }) => id);
  const { claims } = await queries.claims(opened.value.release, { subjects: ids, metrics: columns });
  const unknown = [...unknownColumn(state.sort, sortColumns(columns)), ...unknownPage(state.page, pages)];
  return succeed({
    ...opened.value,
    section,
    state: { ...state, page },
    table: tabulate(shown, columns, claims, opened.value),
    sortNote: note,
    total: sorted.length,
    pages,
    facets,
    ignored: [...strangers, ...ignored, ...unknown],
  });
}
