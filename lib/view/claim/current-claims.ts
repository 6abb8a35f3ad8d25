import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import type { CurrentClaim, CurrentClaims } from '#lib/deck/check.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

/** How many claims are asked for at once: databases limit the values of one query. */
const AT_ONCE = 500;

/** The claims of these ids in the newest release, `undefined` while nothing has been imported. */
export async function readCurrentClaims(store: ClaimStore, ids: readonly string[]): Promise<CurrentClaims | undefined> {
  const release = await store.currentRelease();
  if (release === undefined) return undefined;
  const catalog = await store.catalog(release);
  const claims = new Map<string, CurrentClaim>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    // The ids come from a file; what is no id finds nothing.
    const asked = ids.slice(start, start + AT_ONCE) as ClaimId[];
    for (const claim of (await store.claims(release, { ids: asked })).claims) {
      const { id } = claim;
      claims.set(id, { id, label: claimLabel(claim), sentence: claimSentence(claim, catalog), release: claim.release });
    }
  }
  return { release: release.id, claims };
}
