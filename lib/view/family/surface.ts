import { succeed } from '#lib/domain/result.ts';
import { familyHref } from '#lib/url/hrefs.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import { pictureOf } from '#lib/view/charts/draw-charts.ts';
import { besides, isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { narrowedSubjects, wholeFamilyTable } from './family-table.ts';
import { loadFamilyView } from './family-view.ts';

/** The surfaces' view of a family: a surface holds every row and every claim, of which a page shows a part. */
export function familySurface(id: string): SurfaceLoader<FamilyState> {
  return async (state, queries) => {
    const loaded = await loadFamilyView({ id, state: { ...state, page: 1 } }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, family, charts, columns, ignored } = loaded.value;
    const { role, sort } = loaded.value.state;
    const view = {
      name: role === 'all' ? `family-${family.id}` : `family-${family.id}-${role}`,
      title: loaded.value.title,
      href: familyHref(family.id, { ...state, page: 1 }),
    };
    const { claims: ofFamily } = await queries.claims(release, { families: [family.id] });
    const own = new Set(narrowedSubjects(family, role, loaded.value).own.map((subject) => subject.id));
    // A family by one of its kinds holds the claims about these alone.
    const all = role === 'all' ? ofFamily : ofFamily.filter(({ subject }) => own.has(subject));
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
      picture: pictureOf(charts, view.title),
      table: wholeFamilyTable(family, { metrics: columns, claims: all, sort, role }, loaded.value),
      ignored,
      pinned: isPinned(state),
    });
  };
}
