import type { LatestFilter } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';

import type { PrismaClient } from '#lib/store/generated/client.ts';
import { claimsWhere, partsOf } from './filter-parts.ts';
import { portionsOf } from './portions.ts';
import { readContents } from './read-claims.ts';
import { resolveFilter } from './resolve-filter.ts';
import { validAt } from './valid-at.ts';

/** Of each source of a filter in turn the first claim that it finds, at most `limit`. */
export async function readLatest(
  client: PrismaClient,
  sequence: number,
  { filter, limit }: { readonly filter: LatestFilter; readonly limit: number },
): Promise<readonly Claim[]> {
  const rows: { readonly row: number }[] = [];
  for (const sources of portionsOf([...new Set(filter.sources)])) {
    if (rows.length >= limit) break;
    const places = await firstPlaces(client, sequence, { ...filter, sources });
    const firsts = sources.flatMap((sourceId) => places.get(sourceId) ?? []).slice(0, limit - rows.length);
    rows.push(...(await rowsAt(client, sequence, firsts)));
  }
  return readContents(client, rows);
}

interface Place {
  readonly sourceId: string;
  readonly place: number;
}

/** Where the first claim of each source stands that a filter finds. */
async function firstPlaces(
  client: PrismaClient,
  sequence: number,
  filter: LatestFilter,
): Promise<ReadonlyMap<string, Place>> {
  const firsts = new Map<string, Place>();
  for (const part of partsOf(await resolveFilter(client, sequence, filter))) {
    const where = claimsWhere(sequence, part);
    const groups = await client.claimRevision.groupBy({ by: ['sourceId'], where, _min: { place: true } });
    for (const { sourceId, _min: min } of groups) {
      const place = Math.min(min.place ?? Infinity, firsts.get(sourceId)?.place ?? Infinity);
      firsts.set(sourceId, { sourceId, place });
    }
  }
  return firsts;
}

/** The rows of claims by their places, in the order of these. */
async function rowsAt(
  client: PrismaClient,
  sequence: number,
  places: readonly Place[],
): Promise<readonly { readonly row: number }[]> {
  if (places.length === 0) return [];
  const found = await client.claimRevision.findMany({
    where: { AND: [validAt(sequence), { OR: [...places] }] },
    select: { row: true, sourceId: true },
  });
  const bySource = new Map(found.map((skeleton) => [skeleton.sourceId, skeleton]));
  return places.flatMap(({ sourceId }) => bySource.get(sourceId) ?? []);
}
