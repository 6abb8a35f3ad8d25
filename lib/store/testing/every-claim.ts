import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Release } from '#lib/domain/facts/release.ts';

/** More than any data set of a test holds. */
const EVERY = { offset: 0, limit: 1_000_000 };

/** Every claim of a release; only tests look at a release whole. */
export async function everyClaim(store: Pick<ClaimStore, 'claims'>, release: Release): Promise<readonly Claim[]> {
  return (await store.claims(release, {}, EVERY)).claims;
}
