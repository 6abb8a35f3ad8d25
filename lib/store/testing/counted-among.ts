import type { Catalog, ClaimCount, CountedBy } from '#lib/domain/facts/catalog.ts';
import { hasFigure, quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { stanceOf } from '#lib/domain/facts/stance.ts';

/** What a claim is counted under. */
export function idUnder(by: CountedBy, claim: Claim, catalog: Catalog): string | undefined {
  const { metric, subject, source, assertion, nature } = claim;
  const family = catalog.subjects.get(subject)?.family;
  const stance = stanceOf(claim, catalog);
  return { metric, subject, source, form: assertion.form, nature, family, stance, bound: quantityOf(claim)?.bound }[by];
}

/** The numbers that an import counts, counted by going through the claims. */
export function countedAmong(
  claims: readonly Claim[],
  idOf: (claim: Claim) => string | undefined,
): Map<string, ClaimCount> {
  const groups = [...Map.groupBy(claims, idOf)].flatMap(([id, own]) => (id === undefined ? [] : [[id, own] as const]));
  return new Map(
    groups.map(([id, own]) => {
      const compared = own.filter(({ baseline }) => baseline.mode !== 'none').length;
      return [id, { claims: own.length, figures: own.filter(hasFigure).length, compared }];
    }),
  );
}
