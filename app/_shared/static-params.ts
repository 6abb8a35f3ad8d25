import { siteQueries } from '#lib/queries/site-queries.ts';
import type { SubjectSection } from '#lib/url/hrefs.ts';
import { loadFirstIds } from '#lib/view/subject/first-ids.ts';

/**
 * Pages made at build time are only the first of their kind, so that a build stays short; the others
 * are made when they are first asked for and kept from then on.
 */
const FIRST = 3;

/** A build over an empty store still needs one address of each kind; this one is answered "not found". */
const NOTHING = 'nothing';

function orNothing(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NOTHING] : ids;
}

export async function firstSubjects(section: SubjectSection): Promise<{ id: string }[]> {
  const { subjects } = await loadFirstIds(FIRST, siteQueries());
  return orNothing(subjects(section)).map((id) => ({ id }));
}

export async function firstIds(kind: 'metrics' | 'sources' | 'releases'): Promise<{ id: string }[]> {
  const first = await loadFirstIds(FIRST, siteQueries());
  return orNothing(first[kind]).map((id) => ({ id }));
}

export async function allFamilies(): Promise<{ family: string }[]> {
  const { families } = await loadFirstIds(FIRST, siteQueries());
  return orNothing(families).map((family) => ({ family }));
}

export async function firstClaims(): Promise<{ source: string; key: string }[]> {
  const { claims } = await loadFirstIds(FIRST, siteQueries());
  return claims.length === 0 ? [{ source: NOTHING, key: NOTHING }] : [...claims];
}
