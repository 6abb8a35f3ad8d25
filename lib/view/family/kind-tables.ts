import type { Claim } from '#lib/domain/facts/claim.ts';
import { Role, type Kind } from '#lib/domain/facts/role.ts';
import { Standing, STANDING_TITLES, type Subject } from '#lib/domain/facts/subject.ts';
import { buildCell } from '#lib/domain/judge/cell.ts';
import type { RoleChoice } from '#lib/url/states/family.ts';
import { NEWEST_FIRST, type Sort } from '#lib/url/states/sort.ts';
import type { Opened } from '#lib/view/open-release.ts';
import { pageOfParts, type PageOfParts } from '#lib/view/page-of-parts.ts';
import { orderSubjects, sortNote, sortRows } from '#lib/view/subject/list-view.ts';
import { RELEASE_DATE } from '#lib/view/subject/newest-first.ts';
import type { SubjectRow, SubjectTable } from '#lib/view/subject/subject-rows.ts';
import { chooseColumns, type ChosenColumns, type KindColumn, type LeftOut } from './kind-columns.ts';
import { kindOf, type ColumnWish } from '#lib/view/subject/role-columns.ts';

/** The things of one kind on a shelf. */
export interface KindShelf {
  readonly kind: Kind;
  readonly subjects: readonly Subject[];
}

/** The table of the things of one kind. */
export interface KindTable {
  /** Absent on a shelf without systems of speech, which has one table. */
  readonly kind?: Kind;
  readonly columns: readonly KindColumn[];
  /** Members before others; parts of which nothing is shown are left out. */
  readonly parts: readonly { readonly title: string; readonly rows: readonly SubjectRow[] }[];
  /** How many names there are, and how many of them have something in the columns. */
  readonly total: number;
  readonly figured: number;
  /** Names without anything in the columns, in the order of the table. */
  readonly unfigured: readonly Subject[];
  readonly leftOut: readonly LeftOut[];
  /** What the order of the table does not mean; empty where there is nothing to say. */
  readonly sortNote: string;
}

/** The kinds of things on a shelf, in the order of roles; none on a shelf without systems of speech. */
export function kindsOn(subjects: readonly Subject[]): readonly KindShelf[] {
  if (subjects.every(({ roles }) => roles === undefined)) return [];
  const own = Map.groupBy(subjects, kindOf);
  return [...Role.options, 'none' as const].flatMap((kind) => {
    const members = own.get(kind) ?? [];
    return members.length === 0 ? [] : [{ kind, subjects: members }];
  });
}

/** The kinds that are shown; all of them where the shelf has nothing of the one that is asked for. */
export function chosenKinds(kinds: readonly KindShelf[], role: RoleChoice): readonly KindShelf[] {
  const own = kinds.filter(({ kind }) => kind === role);
  return own.length === 0 ? kinds : own;
}

function isFilled({ cells }: SubjectRow): boolean {
  return cells.some(({ kind }) => kind === 'stated');
}

interface Sorted {
  readonly rows: readonly SubjectRow[];
  readonly note: string;
}

/** Rows in the order that is asked for. Dates of release decide it whether the table has them or not. */
function sorted(table: SubjectTable, sort: Sort, claims: readonly Claim[], opened: Opened): Sorted {
  if (sort.column !== RELEASE_DATE) {
    return { rows: sortRows(table, sort, opened.catalog), note: sortNote(table, sort) };
  }
  const byId = new Map(table.rows.map((row) => [row.subject.id, row]));
  const subjects = table.rows.map(({ subject }) => subject);
  const { subjects: order, note } = orderSubjects(subjects, { columns: [], sort }, claims, opened);
  return { rows: order.flatMap(({ id }) => byId.get(id) ?? []), note };
}

function filledCount({ cells }: SubjectRow): number {
  return cells.filter(({ kind }) => kind === 'stated').length;
}

function isFirstOrder({ column, descending }: Sort): boolean {
  return column === NEWEST_FIRST.column && descending === NEWEST_FIRST.descending;
}

const SEVERAL_FIRST_NOTE = 'Names with figures in several columns come first.';

/** Where no order is asked for, names of which a row tells more than one thing stand before the others. */
function severalFirst({ rows, note }: Sorted, sort: Sort): Sorted {
  if (!isFirstOrder(sort)) return { rows, note };
  const isSeveral = (row: SubjectRow) => Number(filledCount(row) > 1);
  return { rows: rows.toSorted((a, b) => isSeveral(b) - isSeveral(a)), note: `${SEVERAL_FIRST_NOTE} ${note}` };
}

/** The rows of a standing that have most in their columns, in the order in which they stand. */
function fullest(rows: readonly SubjectRow[], most: number): readonly SubjectRow[] {
  const kept = new Set(rows.toSorted((a, b) => filledCount(b) - filledCount(a)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

function byStanding(rows: readonly SubjectRow[]): readonly (readonly SubjectRow[])[] {
  return Standing.options.map((standing) => rows.filter(({ subject }) => subject.standing === standing));
}

function titled(parts: readonly (readonly SubjectRow[])[]): KindTable['parts'] {
  return parts.flatMap((rows, index) => {
    const standing = Standing.options[index];
    return rows.length === 0 || standing === undefined ? [] : [{ title: STANDING_TITLES[standing], rows }];
  });
}

/** What of a table is shown: a page of it, or beside other tables so many of its members and as many others. */
export type Shown = { readonly page: number; readonly perPage: number } | { readonly mostOfStanding: number };

/** A table with the page of it that is shown. */
export interface PagedKindTable {
  readonly table: KindTable;
  readonly paged: Pick<PageOfParts<SubjectRow>, 'page' | 'pages' | 'range'>;
}

/** What of the rows in their order is shown. */
function cutRows(rows: readonly SubjectRow[], shown: Shown, sort: Sort): PageOfParts<SubjectRow> {
  const parts = byStanding(rows);
  if ('page' in shown) return pageOfParts(parts, shown.page, shown.perPage);
  const most = shown.mostOfStanding;
  const kept = parts.map((part) => (isFirstOrder(sort) ? fullest(part, most) : part.slice(0, most)));
  return pageOfParts(kept, 1, Number.MAX_SAFE_INTEGER);
}

function rowsUnder({ columns }: ChosenColumns, subjects: readonly Subject[], { catalog }: Opened) {
  const held = columns.map(({ column, claims }) => ({ column, own: Map.groupBy(claims, ({ subject }) => subject) }));
  return subjects.map((subject) => ({
    subject,
    cells: held.map(({ column, own }) => buildCell(subject, column.metric, own.get(subject.id) ?? [], catalog)),
  }));
}

/**
 * The table of the things of one kind under the columns that suit it. Names without anything in the columns are no
 * rows of it. Where it stands beside other tables, it holds the names with most in its columns; in any other order
 * than the first, those that stand first.
 */
export function kindTable(
  { kind, subjects }: KindShelf,
  { wishes, sort, shown }: { readonly wishes: readonly ColumnWish[]; readonly sort: Sort; readonly shown: Shown },
  claims: readonly Claim[],
  opened: Opened,
): PagedKindTable {
  const ids = new Set(subjects.map(({ id }) => id));
  const own = claims.filter(({ subject }) => ids.has(subject));
  const chosen = chooseColumns(wishes, own, subjects.length, opened.catalog);
  const columns = chosen.columns.map(({ column }) => column);
  const order = severalFirst(sorted({ columns, rows: rowsUnder(chosen, subjects, opened) }, sort, own, opened), sort);
  const filled = order.rows.filter(isFilled);
  const { parts, ...paged } = cutRows(filled, shown, sort);
  const table = {
    kind,
    columns,
    parts: titled(parts),
    total: subjects.length,
    figured: filled.length,
    unfigured: order.rows.filter((row) => !isFilled(row)).map(({ subject }) => subject),
    leftOut: chosen.leftOut,
    sortNote: order.note,
  };
  return { table, paged };
}
