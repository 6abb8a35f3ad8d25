import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { STANDING_TITLES, type Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import { metricsOf } from '#lib/view/charts/draw-charts.ts';
import type { Opened } from '#lib/view/open-release.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { sortRows, sortSubjects, tabulate, type SubjectRow } from '#lib/view/subject/list-view.ts';
import type { PartedTable } from '#lib/view/surface-view.ts';

/** One page of the table of a family. */
export interface FamilyTable {
  readonly columns: readonly Metric[];
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
const FAMILY_PAGE_ROWS = 100;

function subjectsOf(family: Family, { catalog }: Opened): readonly Subject[] {
  return [...catalog.subjects.values()].filter((subject) => subject.family === family.id);
}

/** The page of the table that is asked for, or the last; no claims are read but its own and those that sort it. */
export async function loadFamilyTable(
  family: Family,
  { columns, state }: { readonly columns: readonly MetricId[]; readonly state: FamilyState },
  opened: Opened,
  queries: Queries,
): Promise<FamilyTable & { readonly page: number }> {
  const order = { columns, sort: state.sort, families: [family.id] };
  const { subjects: sorted, note } = await sortSubjects(subjectsOf(family, opened), order, opened, queries);
  const { member = [], peer = [] } = Object.groupBy(sorted, ({ standing }) => standing);
  const { parts, ...page } = pageOfParts([member, peer], state.page, FAMILY_PAGE_ROWS);
  const [members = [], peers = []] = parts;
  const subjects = parts.flat().map(({ id }) => id);
  const { claims } = await queries.claims(opened.release, { subjects, metrics: columns });
  const rowsOf = (shown: readonly Subject[]) => tabulate(shown, columns, claims, opened).rows;
  return {
    columns: metricsOf(columns, opened),
    rows: { members: rowsOf(members), peers: rowsOf(peers) },
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
    columns,
    claims,
    sort,
  }: { readonly columns: readonly Metric[]; readonly claims: readonly Claim[]; readonly sort: Sort },
  opened: Opened,
): PartedTable {
  const ids = columns.map(({ id }) => id);
  const rows = sortRows(tabulate(subjectsOf(family, opened), ids, claims, opened), sort);
  const { member = [], peer = [] } = Object.groupBy(rows, ({ subject }) => subject.standing);
  const parts = [
    { title: STANDING_TITLES.member, rows: member },
    { title: STANDING_TITLES.peer, rows: peer },
  ];
  return { columns, parts: parts.filter((part) => part.rows.length > 0) };
}
