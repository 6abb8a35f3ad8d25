import type { Catalog, ClaimCount, ClaimPage, ClaimStore, ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { remember } from './remember.ts';
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
/** Claims kept in memory, over all kept lists: about 20 MB. A page's list is read from here in no time. */
const CLAIMS_KEPT = 12_000;
/** A list that was asked for with so many letters takes as much room as one claim. */
const LETTERS_PER_CLAIM = 1_000;
/** Numbers of claims kept in memory: about 3 MB. */
const COUNTS_KEPT = 20_000;

/** Changes of releases kept in memory, over all kept lists: about 1 MB. */
const CHANGES_KEPT = 10_000;

function rememberRelease(store: ClaimStore, nowMs: () => number): () => Promise<Release | undefined> {
  let kept: { readonly atMs: number; readonly release: Promise<Release | undefined> } | undefined;
  return () => {
    if (kept === undefined || nowMs() - kept.atMs > RELEASE_REMEMBERED_MS) {
      const release = store.currentRelease();
      const asked = { atMs: nowMs(), release };
      kept = asked;
      release.catch(() => {
        if (kept === asked) kept = undefined;
      });
    }
    return kept.release;
  };
}

/**
 * Wraps a store with what can be kept: releases never change, so everything that carries a release
 * is remembered by its id and needs no invalidation.
 */
export function queriesOver(store: ClaimStore, nowMs: () => number): Queries {
  const catalogs = remember<Catalog>(CATALOGS_KEPT, () => 1);
  const indexes = remember<SearchIndex>(CATALOGS_KEPT, () => 1);
  const lists = remember<ClaimPage>(
    CLAIMS_KEPT,
    ({ claims }, key) => claims.length + Math.ceil(key.length / LETTERS_PER_CLAIM),
  );
  const counts = remember<ReadonlyMap<string, ClaimCount>>(COUNTS_KEPT, ({ size }) => size + 1);
  const changes = remember<readonly ReleaseChange[]>(CHANGES_KEPT, ({ length }) => length + 1);
  const catalog = (release: Release) => catalogs.get(release.id, () => store.catalog(release));
  const index = (release: Release) => indexes.get(release.id, async () => buildSearchIndex(await catalog(release)));
  return {
    currentRelease: rememberRelease(store, nowMs),
    releases: () => store.releases(),
    findRelease: (id) => store.findRelease(id),
    catalog,
    claims: (...asked) => {
      const [release, filter, slice] = asked;
      return lists.get(JSON.stringify([release.id, filter, slice]), () => store.claims(...asked));
    },
    ids: (...asked) => store.ids(...asked),
    latest: (...asked) => store.latest(...asked),
    counts: (...asked) => {
      const [release, by, family] = asked;
      return counts.get(JSON.stringify([release.id, by, family]), () => store.counts(...asked));
    },
    claimHistory: (id) => store.claimHistory(id),
    changeCounts: (release) => store.changeCounts(release),
    changes: (release, slice) => changes.get(JSON.stringify([release.id, slice]), () => store.changes(release, slice)),
    search: async (release, text, limit) => (await index(release)).find(text, limit),
  };
}
