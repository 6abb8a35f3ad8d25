import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { HIDEABLE, HIDEABLE_WORDS, type Hideable } from '#lib/url/states/hideable.ts';

function isOf(part: Hideable, claim: Claim, catalog: Catalog): boolean {
  if (part === 'member' || part === 'peer') return (catalog.subjects.get(claim.subject)?.standing ?? 'peer') === part;
  return claim.nature === part;
}

/** What a reader may leave out of the charts of some claims: a part of the figures, never all of them. */
export function hideableOf(claims: readonly Claim[], catalog: Catalog): readonly Hideable[] {
  const figures = claims.filter(hasFigure);
  return HIDEABLE.filter((part) => {
    const count = figures.filter((claim) => isOf(part, claim, catalog)).length;
    return count > 0 && count < figures.length;
  });
}

/** The claims that stay when parts are left out. */
export function withoutHidden(claims: readonly Claim[], hide: readonly Hideable[], catalog: Catalog): readonly Claim[] {
  return hide.length === 0 ? claims : claims.filter((claim) => !hide.some((part) => isOf(part, claim, catalog)));
}

/** The line under the first chart that names those of which nothing is left. */
export function goneSentence(names: readonly string[]): string {
  return `Nothing is left of ${joinWords(names)} without what the address leaves out.`;
}

/** The line under a chart that says what is left out of it at the reader's wish. */
export function hiddenSentence(hide: readonly Hideable[], figures: number): string {
  const parts = hide.map((part) => HIDEABLE_WORDS[part]).join('; ');
  return `Left out, as the address asks: ${parts} (${figures} ${figures === 1 ? 'figure' : 'figures'}).`;
}
