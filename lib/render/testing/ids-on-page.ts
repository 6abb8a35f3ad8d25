import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import { METRIC_PAGE_ROWS } from '#lib/view/metric/metric-view.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { RandomView } from './random-views.ts';
import { loaded } from './sample-views.ts';

/** So many yardsticks, figures on each, and sources of one figure stand in a cell of a page at least. */
const WHOLE_CELL = { groups: 12, facts: 7, sources: 4 };
/** The same where most cells may be empty. */
const SPARSE_CELL = { groups: 2, facts: 3, sources: 1 };

/** A row of any table. */
interface Row {
  readonly cells: readonly Cell[];
}

/** The cells that the first page of a view has, each with how much of it stands there: of a family those of its tables. */
async function cellsOnPage(view: RandomView, { table, comparison }: SurfaceView, queries: Queries) {
  const cellsIn = (parts: readonly { readonly rows: readonly Row[] }[], isSparse: boolean) =>
    parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => ({ cell, isSparse }))));
  if (view.kind !== 'family') {
    const parts: readonly { readonly rows: readonly Row[] }[] | undefined = table?.parts ?? comparison?.groups;
    return parts === undefined ? undefined : cellsIn(parts, false);
  }
  const { state } = decodeQuery(FAMILY_PARAMS, view.query);
  const { tables, pages } = await loaded(loadFamilyView({ id: view.id, state }, queries));
  const cells = tables.flatMap(({ kind, parts }) => cellsIn(parts, kind !== undefined));
  if (cells.length === 0 && pages > 1) throw new Error('A table of several pages has no rows on its first.');
  return cells;
}

/** The claims that the page of a view has to show: those of its table, or of the first page of it. */
export async function idsOnPage(view: RandomView, surface: SurfaceView, queries: Queries): Promise<readonly string[]> {
  const { kind } = view;
  const { claims } = surface;
  const cells = await cellsOnPage(view, surface, queries);
  if (cells === undefined) return claims.slice(0, kind === 'metric' ? METRIC_PAGE_ROWS : Infinity).map(({ id }) => id);
  // A cell of more leads to the page of its subject.
  return cells.flatMap(({ cell, isSparse }) => {
    if (cell.kind !== 'stated') return [];
    const most = isSparse ? SPARSE_CELL : WHOLE_CELL;
    const facts = cell.groups.slice(0, most.groups).flatMap((group) => group.facts.slice(0, most.facts));
    return facts.flatMap((fact) => fact.slice(0, most.sources).map(({ id }) => id));
  });
}
