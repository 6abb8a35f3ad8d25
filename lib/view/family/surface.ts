import { succeed } from '#lib/domain/result.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import { pictureOf } from '#lib/view/charts/draw-charts.ts';
import { besides, isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { wholeFamilyTable } from './family-table.ts';
import { loadFamilyView } from './family-view.ts';

/** The surfaces' view of a family: a surface holds every row and every claim, of which a page shows a part. */
export function familySurface(id: string): SurfaceLoader<FamilyState> {
  return async (state, queries) => {
    const loaded = await loadFamilyView({ id, state: { ...state, page: 1 } }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, family, charts, columns, ignored } = loaded.value;
    const view = {
      name: `family-${family.id}`,
      title: family.name,
      href: familyHref(family.id, { ...state, page: 1 }),
    };
    const { claims: all } = await queries.claims(release, { families: [family.id] });
    const metrics = [...new Set(columns.map(({ metric }) => metric.id))];
    // A family by some of its metrics holds the claims under these alone, as its charts do.
    const claims = state.metrics.length === 0 ? all : all.filter(({ metric }) => state.metrics.includes(metric));
    const sentence = charts.map(({ title, statement }) => `${title}: ${statement}`).join(' ');
    return succeed({
      release,
      catalog,
      ...view,
      sentence,
      claims,
      drawable: besides(claims, all),
      charts,
      picture: pictureOf(charts, family.name),
      table: wholeFamilyTable(family, { metrics, claims: all, sort: state.sort }, loaded.value),
      ignored,
      pinned: isPinned(state),
    });
  };
}
