import type { Catalog, ClaimStore } from '#lib/domain/catalog.ts';
import type { Release } from '#lib/domain/release.ts';
import { buildSearchIndex, type SearchHit, type SearchIndex } from './search-index.ts';

/** Every read that a view may make. */
export interface Queries extends ClaimStore {
  /** What a text finds in a release, best first. */
  search(release: Release, text: string, limit: number): Promise<readonly SearchHit[]>;
}

/** For so long the newest release is not asked for again: a page follows an import within seconds. */
const RELEASE_REMEMBERED_MS = 1_000;
/** Catalogues kept in memory: the current release and the few that people pin. */
const CATALOGS_KEPT = 4;

/** Remembers the last few results by key; the oldest goes first. */
function remember<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = make();
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}

/** A promise that is forgotten when it fails, so that the next caller tries again. */
function forgetful<Value>(make: () => Promise<Value>, forget: () => void): Promise<Value> {
  return make().catch((error: unknown) => {
    forget();
    throw error;
  });
}

function rememberRelease(store: ClaimStore, nowMs: () => number): () => Promise<Release | undefined> {
  let kept: { readonly atMs: number; readonly release: Promise<Release | undefined> } | undefined;
  return () => {
    if (kept === undefined || nowMs() - kept.atMs > RELEASE_REMEMBERED_MS) {
      const forget = () => {
        kept = undefined;
      };
      kept = { atMs: nowMs(), release: forgetful(() => store.currentRelease(), forget) };
    }
    return kept.release;
  };
}

/**
 * Wraps a store with what can be kept: releases never change, so everything that carries a release
 * is remembered by its id and needs no invalidation.
 */
export function queriesOver(store: ClaimStore, nowMs: () => number): Queries {
  const catalogs = remember<Promise<Catalog>>(CATALOGS_KEPT);
  const indexes = remember<Promise<SearchIndex>>(CATALOGS_KEPT);
  const catalog = (release: Release) => catalogs(release.id, () => store.catalog(release));
  const index = (release: Release) => indexes(release.id, async () => buildSearchIndex(await catalog(release)));
  return {
    currentRelease: rememberRelease(store, nowMs),
    releases: () => store.releases(),
    findRelease: (id) => store.findRelease(id),
    catalog,
    claims: (release, filter, slice) => store.claims(release, filter, slice),
    claimHistory: (id) => store.claimHistory(id),
    changes: (release) => store.changes(release),
    search: async (release, text, limit) => (await index(release)).find(text, limit),
  };
}
