import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import { STANDING_TITLES, type Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import type { Opened } from '#lib/view/open-release.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { orderSubjects, sortRows, tabulate, type SubjectRow } from '#lib/view/subject/list-view.ts';
import type { MetricColumn } from '#lib/view/subject/metric-columns.ts';
import type { PartedTable } from '#lib/view/surface-view.ts';

/** One page of the table of a family. */
export interface FamilyTable {
  /** The same on every page. */
  readonly columns: readonly MetricColumn[];
  /** What of the members and of the peers stands on the page, in their order. */
  readonly rows: { readonly members: readonly SubjectRow[]; readonly peers: readonly SubjectRow[] };
  /** What the order of the table does not mean; empty where there is nothing to say. */
  readonly sortNote: string;
  readonly memberCount: number;
  readonly peerCount: number;
  readonly pages: number;
  readonly range: PageRange;
}

/** Rows on one page of a family's table. */
const FAMILY_PAGE_ROWS = 80;

function subjectsOf(family: Family, { catalog }: Opened): readonly Subject[] {
  return [...catalog.subjects.values()].filter((subject) => subject.family === family.id);
}

/**
 * The page of the table that is asked for, or the last. The claims of its metrics are read for the whole
 * family, since they decide its columns and its order; cells are made for the page alone.
 */
export async function loadFamilyTable(
  family: Family,
  { columns, state }: { readonly columns: readonly MetricId[]; readonly state: FamilyState },
  opened: Opened,
  queries: Queries,
): Promise<FamilyTable & { readonly page: number }> {
  const order = { columns, sort: state.sort };
  const { claims } = await queries.claims(opened.release, { families: [family.id], metrics: columns });
  const { subjects: sorted, note } = orderSubjects(subjectsOf(family, opened), order, claims, opened);
  const { member = [], peer = [] } = Object.groupBy(sorted, ({ standing }) => standing);
  const { parts, ...page } = pageOfParts([member, peer], state.page, FAMILY_PAGE_ROWS);
  const [members = [], peers = []] = parts;
  const table = tabulate([...members, ...peers], columns, claims, opened);
  return {
    columns: table.columns,
    rows: { members: table.rows.slice(0, members.length), peers: table.rows.slice(members.length) },
    sortNote: note,
    memberCount: member.length,
    peerCount: peer.length,
    ...page,
  };
}

/** The whole table of a family over all of its claims. */
export function wholeFamilyTable(
  family: Family,
  {
    metrics,
    claims,
    sort,
  }: { readonly metrics: readonly MetricId[]; readonly claims: readonly Claim[]; readonly sort: Sort },
  opened: Opened,
): PartedTable {
  const table = tabulate(subjectsOf(family, opened), metrics, claims, opened);
  const rows = sortRows(table, sort);
  const { member = [], peer = [] } = Object.groupBy(rows, ({ subject }) => subject.standing);
  const parts = [
    { title: STANDING_TITLES.member, rows: member },
    { title: STANDING_TITLES.peer, rows: peer },
  ];
  return { columns: table.columns, parts: parts.filter((part) => part.rows.length > 0) };
}
