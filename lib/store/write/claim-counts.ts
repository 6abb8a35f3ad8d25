import type { ClaimCount, CountedBy } from '#lib/domain/facts/catalog.ts';
import { hasFigure, quantityOf, type ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';

/** The claims of a data set under each id, by what they are counted by; ids without claims are not there. */
export type ClaimCounts = Readonly<Record<CountedBy, ReadonlyMap<string, ClaimCount>>>;

/** Counts the claims of a data set in every way in which a release keeps their number. */
export function countClaims({ claims, subjects }: Dataset): ClaimCounts {
  const families = new Map(subjects.map(({ id, family }) => [id, family]));
  return {
    metric: countBy(claims, ({ metric }) => metric),
    subject: countBy(claims, ({ subject }) => subject),
    source: countBy(claims, ({ source }) => source),
    family: countBy(claims, ({ subject }) => families.get(subject)),
    form: countBy(claims, ({ assertion }) => assertion.form),
    nature: countBy(claims, ({ nature }) => nature),
    bound: countBy(claims, (claim) => quantityOf(claim)?.bound),
  };
}

function countBy(
  claims: readonly ClaimBody[],
  idOf: (claim: ClaimBody) => string | undefined,
): ReadonlyMap<string, ClaimCount> {
  const counts = new Map<string, { claims: number; figures: number }>();
  for (const claim of claims) {
    const id = idOf(claim);
    if (id === undefined) continue;
    const count = counts.get(id) ?? { claims: 0, figures: 0 };
    count.claims += 1;
    count.figures += hasFigure(claim) ? 1 : 0;
    counts.set(id, count);
  }
  return counts;
}
