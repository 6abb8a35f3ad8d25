import type { ClaimId, SourceId } from '#lib/domain/facts/ids.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { nearest } from '#lib/text/nearest.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { NearThing, Opened } from '#lib/view/open-release.ts';

/** Claims of each source that are looked at; the ids of a longer one are told by its page. */
const LOOKED_AT_MAX = 400;
const NEAREST_MAX = 3;

/** The sources that an id may mean: the one that it names, or else those of nearly its name. */
function sourcesMeant(id: string, { catalog }: Opened): readonly SourceId[] {
  const [named = ''] = id.split('/', 1);
  if (catalog.sources.has(named as SourceId)) return [named as SourceId];
  return nearest(named, [...catalog.sources.keys()], NEAREST_MAX);
}

/** The claims whose ids are nearest to one that is not there, looked for in the sources that it may mean. */
export async function nearestClaims(id: string, opened: Opened, queries: Queries): Promise<readonly NearThing[]> {
  const { release } = opened;
  const slice = { offset: 0, limit: LOOKED_AT_MAX };
  const known: ClaimId[] = [];
  for (const source of sourcesMeant(id, opened)) {
    known.push(...(await queries.ids(release, { sources: [source] }, slice)).ids);
  }
  const ids = nearest(id, known, NEAREST_MAX);
  const { claims } = await queries.claims(release, { ids });
  const phrases = new Map(claims.map((claim) => [claim.id, claim.phrase]));
  return ids.map((near) => ({ id: near, name: phrases.get(near) ?? near, href: claimHref(near) }));
}
