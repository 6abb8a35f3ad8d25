import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { SurfaceLoader } from '#lib/view/surface-view.ts';

/**
 * A loader that loads the view of a state once for each store and release: a view is made of nothing else, so that
 * tests of what is answered with it need not wait for it again.
 */
export function loadedOnce<State>(load: SurfaceLoader<State>): SurfaceLoader<State> {
  type View = ReturnType<SurfaceLoader<State>>;
  // Reads of one store have one catalogue for a release, whichever object holds them.
  const kept = new WeakMap<Catalog, Map<string, View>>();
  return async (state, queries) => {
    const release = await queries.currentRelease();
    if (release === undefined) return load(state, queries);
    const catalog = await queries.catalog(release);
    const ofRelease = kept.get(catalog) ?? new Map<string, View>();
    kept.set(catalog, ofRelease);
    const key = JSON.stringify(state);
    const view = ofRelease.get(key) ?? load(state, queries);
    ofRelease.set(key, view);
    return view;
  };
}
