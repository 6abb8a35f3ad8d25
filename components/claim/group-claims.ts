import type { Claim } from '#lib/domain/facts/claim.ts';

export interface ClaimGroup<Key> {
  readonly key: Key;
  readonly claims: readonly Claim[];
}

/** Gathers claims by a key; groups and the claims in them keep the order of first mention. */
export function groupClaims<Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key): readonly ClaimGroup<Key>[] {
  return [...Map.groupBy(claims, keyOf)].map(([key, group]) => ({ key, claims: group }));
}
