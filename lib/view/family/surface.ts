import type { Claim } from '#lib/domain/facts/claim.ts';
import { STANDING_TITLES } from '#lib/domain/facts/subject.ts';
import { succeed } from '#lib/domain/result.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import { pictureOf } from '#lib/view/charts/draw-charts.ts';
import { besides, isPinned, type PartedTable, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { loadFamilyView, type FamilyView } from './family-view.ts';

function familyTable({ members, peers }: FamilyView): PartedTable {
  const parts = [
    { title: STANDING_TITLES.member, rows: members.rows },
    { title: STANDING_TITLES.peer, rows: peers.rows },
  ];
  return { columns: members.columns, parts: parts.filter(({ rows }) => rows.length > 0) };
}

/** A family by some of its metrics holds the claims under these alone, as its charts do. */
function askedClaims({ claims, state }: FamilyView): readonly Claim[] {
  return state.metrics.length === 0 ? claims : claims.filter(({ metric }) => state.metrics.includes(metric));
}

/** The surfaces' view of a family. */
export function familySurface(id: string): SurfaceLoader<FamilyState> {
  return async (state, queries) => {
    // A surface holds every row; the pages of the table are the page's own.
    const loaded = await loadFamilyView({ id, state: { ...state, page: 1 } }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, family, charts, ignored } = loaded.value;
    const view = {
      name: `family-${family.id}`,
      title: family.name,
      href: familyHref(family.id, { ...state, page: 1 }),
    };
    const claims = askedClaims(loaded.value);
    const sentence = charts.map(({ title, statement }) => `${title}: ${statement}`).join(' ');
    return succeed({
      release,
      catalog,
      ...view,
      sentence,
      claims,
      drawable: besides(claims, loaded.value.claims),
      charts,
      picture: pictureOf(charts, family.name),
      table: familyTable(loaded.value),
      ignored,
      pinned: isPinned(state),
    });
  };
}
