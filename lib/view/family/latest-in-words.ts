import type { FamilyId } from '#lib/domain/facts/ids.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { newestSourceFirst } from '#lib/domain/facts/source-age.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Opened } from '#lib/view/open-release.ts';

/** Claims that compare without a figure, which no chart can show: a choice of the latest, and how many there are. */
export interface LatestInWords {
  /** At most one of each source, newest sources first. */
  readonly latest: readonly Claim[];
  readonly total: number;
}

const FORMS_IN_WORDS = ['direction', 'superlative'] as const;

/** All sources from the newest to the oldest. */
export function newestFirst({ catalog }: Opened): readonly Source[] {
  return [...catalog.sources.values()].toSorted(newestSourceFirst);
}

/** Whose claims are listed, and how many at most. */
interface Wanted {
  /** The family that they are of; all of them where it is absent. */
  readonly family?: FamilyId;
  readonly limit: number;
}

/** The claims that compare in words; one of each source, so that no source fills the list. */
export async function loadLatestInWords(
  { family, limit }: Wanted,
  opened: Opened,
  queries: Queries,
): Promise<LatestInWords> {
  const { release } = opened;
  const counts = await (family === undefined
    ? queries.counts(release, 'form')
    : queries.counts(release, 'form', family));
  const total = FORMS_IN_WORDS.reduce((sum, form) => sum + (counts.get(form)?.claims ?? 0), 0);
  if (total === 0) return { latest: [], total };
  const sources = newestFirst(opened).map((source) => source.id);
  const filter = { ...(family === undefined ? {} : { families: [family] }), forms: FORMS_IN_WORDS, sources };
  return { latest: await queries.latest(release, filter, limit), total };
}
