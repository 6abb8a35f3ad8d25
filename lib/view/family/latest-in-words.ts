import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Opened } from '#lib/view/open-release.ts';

/** Claims that compare without a figure, which no chart can show: a choice of the latest, and how many there are. */
export interface LatestInWords {
  /** At most one of each source, newest sources first. */
  readonly latest: readonly Claim[];
  readonly total: number;
}

const LATEST_MAX = 12;

export function newestFirst({ catalog }: Opened): readonly Source[] {
  return [...catalog.sources.values()].toSorted((a, b) => (a.published < b.published ? 1 : -1));
}

/** The claims among some that compare in words; one of each source, so that no source fills the list. */
export function latestInWords(claims: readonly Claim[], opened: Opened): LatestInWords {
  const words = claims.filter(({ assertion }) => assertion.form === 'direction' || assertion.form === 'superlative');
  const firsts = new Map(words.toReversed().map((claim) => [claim.source, claim]));
  const latest = newestFirst(opened).flatMap(({ id }) => firsts.get(id) ?? []);
  return { latest: latest.slice(0, LATEST_MAX), total: words.length };
}
