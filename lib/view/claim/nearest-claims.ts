import type { ClaimId, SourceId } from '#lib/domain/facts/ids.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { nearest } from '#lib/text/nearest.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { NearThing, Opened } from '#lib/view/open-release.ts';

/** Claims that are looked at, over all sources; the ids of a longer source are told by its page. */
const LOOKED_AT_MAX = 1_000;
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
  const sources = sourcesMeant(id, opened);
  const slice = { offset: 0, limit: Math.floor(LOOKED_AT_MAX / sources.length) };
  const known: ClaimId[] = [];
  for (const source of sources) {
    known.push(...(await queries.ids(release, { sources: [source] }, slice)).ids);
  }
  const ids = nearest(id, known, NEAREST_MAX);
  const { claims } = await queries.claims(release, { ids });
  const phrases = new Map(claims.map((claim) => [claim.id, claim.phrase]));
  return ids.map((near) => ({ id: near, name: phrases.get(near) ?? near, href: claimHref(near) }));
}
