import type { Catalog, ClaimCount, ClaimPage, ClaimStore, ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { newestRelease } from './newest-release.ts';
import { remember } from './remember.ts';
import type { ClaimIndex } from './search/claim-index.ts';
import { buildNameIndex, type NameIndex, type SearchHit } from './search/name-index.ts';
import { indexClaims, searchAll, type SearchAsked, type SearchResults } from './search/search.ts';

/** Every read that a view may make. */
export interface Queries extends ClaimStore {
  /** What a text finds among the names of a release, best first. */
  search(release: Release, text: string, limit: number): Promise<readonly SearchHit[]>;
  /** What a text finds among the names of a release and among its claims. */
  searchAll(release: Release, asked: SearchAsked): Promise<SearchResults>;
  /**
   * Makes what a search of claims needs of the current release, and from then on of every newer one as soon as it is
   * seen, so that nobody's first search waits for it. A store that fails is left to that search.
   */
  keepSearchReady(): Promise<void>;
}

/** Catalogues kept in memory: the current release and the few that people pin. */
const CATALOGS_KEPT = 4;
/** Claims kept in memory, over all kept lists: about 20 MB. A page's list is read from here in no time. */
const CLAIMS_KEPT = 12_000;
/** A list that was asked for with so many letters takes as much room as one claim. */
const LETTERS_PER_CLAIM = 1_000;
/** Numbers of claims kept in memory: about 3 MB. */
const COUNTS_KEPT = 20_000;

/** Numbers and letters of the indexes of claims kept in memory: one of 20,000 claims takes 5 MB. */
const INDEX_BYTES_KEPT = 20_000_000;

/** Changes of releases kept in memory, over all kept lists: about 1 MB. */
const CHANGES_KEPT = 10_000;

/**
 * Wraps a store with what can be kept: releases never change, so everything that carries a release
 * is remembered by its id and needs no invalidation.
 */
export function queriesOver(store: ClaimStore, nowMs: () => number): Queries {
  const catalogs = remember<Catalog>(CATALOGS_KEPT, () => 1);
  const names = remember<NameIndex>(CATALOGS_KEPT, () => 1);
  // An index that is larger than all of the room takes all of it: to make it again for each search is no way out.
  const indexes = remember<ClaimIndex>(INDEX_BYTES_KEPT, ({ bytes }) => Math.min(bytes, INDEX_BYTES_KEPT));
  const lists = remember<ClaimPage>(
    CLAIMS_KEPT,
    ({ claims }, key) => claims.length + Math.ceil(key.length / LETTERS_PER_CLAIM),
  );
  const counts = remember<ReadonlyMap<string, ClaimCount>>(COUNTS_KEPT, ({ size }) => size + 1);
  const changes = remember<readonly ReleaseChange[]>(CHANGES_KEPT, ({ length }) => length + 1);
  const catalog = (release: Release) => catalogs.get(release.id, () => store.catalog(release));
  const nameIndex = (release: Release) => names.get(release.id, async () => buildNameIndex(await catalog(release)));
  const claimIndex = (release: Release) =>
    indexes.get(release.id, async () => indexClaims(release, await catalog(release), store));
  const newest = newestRelease(() => store.currentRelease(), nowMs);
  return {
    currentRelease: newest.current,
    keepSearchReady: () => newest.each(claimIndex),
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
    search: async (release, text, limit) => (await nameIndex(release)).find(text).slice(0, limit),
    searchAll: async (release, asked) => searchAll(await nameIndex(release), await claimIndex(release), asked),
  };
}
