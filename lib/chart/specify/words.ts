import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import type { ChartWords } from '#lib/chart/spec/mark.ts';
import type { MarkContext } from './mark.ts';

/** Claims without a figure as a chart lists them. */
export function specifyWords(claims: readonly Claim[], { catalog, hrefOf, numberOf }: MarkContext): ChartWords[] {
  return claims.map((claim) => ({
    claimId: claim.id,
    subjectId: claim.subject,
    sentence: claimSentence(claim, catalog),
    sourceNumber: numberOf(claim.source),
    href: hrefOf(claim.id),
  }));
}
