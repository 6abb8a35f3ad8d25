import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Kind } from '#lib/domain/facts/role.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { FamilyState, RoleChoice } from '#lib/url/states/family.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import type { Opened } from '#lib/view/open-release.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { orderSubjects, sortRows, tabulate } from '#lib/view/subject/list-view.ts';
import type { SubjectRow } from '#lib/view/subject/subject-rows.ts';
import { RELEASE_DATE } from '#lib/view/subject/newest-first.ts';
import { INSTRUMENTS_MAX } from '#lib/view/subject/metric-columns.ts';
import { familyParts } from './family-parts.ts';
import { chosenKinds, kindsOn, kindTable, type KindTable, type PagedKindTable, type Shown } from './kind-tables.ts';
import { wishesOf } from '#lib/view/subject/role-columns.ts';
import type { PartedTable } from '#lib/view/surface-view.ts';

/** The tables of a family: one for each kind of system of speech, or one for all. */
export interface FamilyTable {
  readonly tables: readonly KindTable[];
  /** What the shelf may be narrowed to, with how many names of it there are; none where it has no kinds. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** Of the kind that alone is shown, or of all. */
  readonly memberCount: number;
  readonly peerCount: number;
  readonly pages: number;
  readonly range: PageRange;
}

/** Rows in the parts of the table, in their order. */
function partsOf(rows: readonly SubjectRow[]): PartedTable['parts'] {
  return familyParts(rows, ({ subject }) => subject).map(({ title, items }) => ({ title, rows: items }));
}

/** Rows on one page of a family's table, and on one of a kind's, whose cells hold less. */
const FAMILY_PAGE_ROWS = 14;
const KIND_PAGE_ROWS = 20;
/** Where the tables of all kinds stand on one page: members of each, and as many others. */
const KIND_STANDING_ROWS = 4;

function subjectsOf(family: Family, { catalog }: Opened): readonly Subject[] {
  return [...catalog.subjects.values()].filter((subject) => subject.family === family.id);
}

/** The kinds on a shelf, and the subjects of the one that is asked for; all of them where the shelf has none of it. */
export function narrowedSubjects(family: Family, role: RoleChoice, opened: Opened) {
  const subjects = subjectsOf(family, opened);
  const kinds = kindsOn(subjects);
  return { kinds, own: kinds.find(({ kind }) => kind === role)?.subjects ?? subjects };
}

interface TableWish {
  /** The columns of a table of all; none of them may be of a kind's. */
  readonly columns: readonly MetricId[];
  /** The metrics that the address asks for. */
  readonly asked: readonly MetricId[];
  readonly state: FamilyState;
}

/** Yardsticks of a metric that stand side by side where few metrics are asked for. */
function mostOf(askedCount: number): number {
  if (askedCount === 1) return INSTRUMENTS_MAX;
  return askedCount <= INSTRUMENTS_MAX / 2 ? 2 : 1;
}

/** One table for all: of a shelf on which nothing has a role. */
function plainTable(
  subjects: readonly Subject[],
  { columns, state }: TableWish,
  claims: readonly Claim[],
  opened: Opened,
): PagedKindTable {
  const order = { columns, sort: state.sort };
  const { subjects: sorted, note } = orderSubjects(subjects, order, claims, opened);
  const ordered = familyParts(sorted, (subject) => subject).map(({ items }) => items);
  const { parts, ...paged } = pageOfParts(ordered, state.page, FAMILY_PAGE_ROWS);
  const table = tabulate(parts.flat(), columns, claims, opened);
  const own = { parts: partsOf(table.rows), total: subjects.length, figured: subjects.length, sortNote: note };
  const plain = table.columns.map((column) => ({ ...column, told: [], tells: [] }));
  return { table: { columns: plain, ...own, unfigured: [], leftOut: [] }, paged };
}

/** Every metric of which a table may have a column. */
export function tabledMetrics(
  family: Family,
  { columns, asked, state }: TableWish,
  opened: Opened,
): readonly MetricId[] {
  const kinds = chosenKinds(kindsOn(subjectsOf(family, opened)), state.role);
  if (kinds.length === 0) return columns;
  return [...new Set(kinds.flatMap(({ kind }) => wishesOf(kind, asked, 1).map(({ metric }) => metric)))];
}

/**
 * The page of the table that is asked for, or the last; of a shelf of several kinds the table of each. The claims of
 * their metrics are read for the whole family, since they decide its columns and its order.
 */
export async function loadFamilyTable(
  family: Family,
  wish: TableWish,
  opened: Opened,
  queries: Queries,
): Promise<FamilyTable & { readonly page: number }> {
  const { asked, state } = wish;
  const subjects = subjectsOf(family, opened);
  const kinds = kindsOn(subjects);
  const { claims } = await queries.claims(opened.release, {
    families: [family.id],
    metrics: [...tabledMetrics(family, wish, opened), RELEASE_DATE],
  });
  const chosen = chosenKinds(kinds, state.role);
  const shown: Shown =
    chosen.length === 1 ? { page: state.page, perPage: KIND_PAGE_ROWS } : { mostOfStanding: KIND_STANDING_ROWS };
  const made =
    chosen.length === 0
      ? [plainTable(subjects, wish, claims, opened)]
      : chosen.map((shelf) => {
          const wishes = wishesOf(shelf.kind, asked, mostOf(asked.length));
          return kindTable(shelf, { wishes, sort: state.sort, shown }, claims, opened);
        });
  const counted = chosen.length === 1 ? chosen.flatMap((shelf) => shelf.subjects) : subjects;
  const memberCount = counted.filter(({ standing }) => standing === 'member').length;
  const [first] = made;
  const one = made.length === 1 ? first?.paged : undefined;
  return {
    tables: made.map(({ table }) => table),
    kinds: kinds.map(({ kind, subjects: own }) => ({ kind, count: own.length })),
    memberCount,
    peerCount: counted.length - memberCount,
    ...(one ?? { page: 1, pages: 1, range: { first: 1, last: subjects.length, total: subjects.length } }),
  };
}

/** The whole table of a family, or of one kind on it, over all of its claims. */
export function wholeFamilyTable(
  family: Family,
  {
    metrics,
    claims,
    sort,
    role,
  }: {
    readonly metrics: readonly MetricId[];
    readonly claims: readonly Claim[];
    readonly sort: Sort;
    readonly role: RoleChoice;
  },
  opened: Opened,
): PartedTable {
  const table = tabulate(narrowedSubjects(family, role, opened).own, metrics, claims, opened);
  return { columns: table.columns, parts: partsOf(sortRows(table, sort, opened.catalog)) };
}
