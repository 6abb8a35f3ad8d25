import type { ClaimStore } from '#lib/domain/facts/catalog.ts';

/**
 * A store that is opened at its first read, so that what reads nothing needs no database. Where it
 * cannot be opened that read throws, and the next one tries again.
 */
export function lazyStore(open: () => Promise<ClaimStore>): ClaimStore {
  let kept: Promise<ClaimStore> | undefined;
  const opened = () => {
    if (kept !== undefined) return kept;
    const opening = open();
    kept = opening;
    opening.catch(() => {
      kept = undefined;
    });
    return opening;
  };
  return {
    currentRelease: async () => (await opened()).currentRelease(),
    releases: async () => (await opened()).releases(),
    findRelease: async (id) => (await opened()).findRelease(id),
    catalog: async (release) => (await opened()).catalog(release),
    claims: async (...asked) => (await opened()).claims(...asked),
    ids: async (...asked) => (await opened()).ids(...asked),
    latest: async (...asked) => (await opened()).latest(...asked),
    counts: async (...asked) => (await opened()).counts(...asked),
    claimHistory: async (id) => (await opened()).claimHistory(id),
    changeCounts: async (release) => (await opened()).changeCounts(release),
    changes: async (...asked) => (await opened()).changes(...asked),
  };
}
