import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { settings } from '#lib/settings/settings.ts';
import { queriesOver, type Queries } from './queries.ts';

let kept: Queries | undefined;

/** The monotonic clock: pages are prerendered, and a wall clock would tie them to one moment. */
function nowMs(): number {
  return performance.now();
}

/** Opens the store at the first read, so that building a page that reads nothing needs no database. */
function lazily(open: () => ClaimStore): ClaimStore {
  let store: ClaimStore | undefined;
  const opened = () => (store ??= open());
  return {
    currentRelease: async () => opened().currentRelease(),
    releases: async () => opened().releases(),
    findRelease: async (id) => opened().findRelease(id),
    catalog: async (release) => opened().catalog(release),
    claims: async (release, filter, slice) => opened().claims(release, filter, slice),
    claimHistory: async (id) => opened().claimHistory(id),
    changes: async (release) => opened().changes(release),
  };
}

/** The reads of this process over the database that its settings name. */
export function siteQueries(): Queries {
  kept ??= queriesOver(
    lazily(() => openClaimStore(settings().databaseUrl)),
    nowMs,
  );
  return kept;
}
