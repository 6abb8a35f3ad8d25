import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import type { CurrentClaim, CurrentClaims } from '#lib/deck/check.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

/** The claims of these ids in the newest release, `undefined` while nothing has been imported. */
export async function readCurrentClaims(store: ClaimStore, ids: readonly string[]): Promise<CurrentClaims | undefined> {
  const release = await store.currentRelease();
  if (release === undefined) return undefined;
  const catalog = await store.catalog(release);
  // The ids come from a file; what is no id finds nothing.
  const found = await store.claims(release, { ids: ids as readonly ClaimId[] });
  const current = found.claims.map((claim): CurrentClaim => {
    return { id: claim.id, label: claimLabel(claim), sentence: claimSentence(claim, catalog), release: claim.release };
  });
  return { release: release.id, claims: new Map(current.map((claim) => [claim.id, claim])) };
}
