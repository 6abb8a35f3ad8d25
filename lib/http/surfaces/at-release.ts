import type { Release } from '#lib/domain/facts/release.ts';
import type { Queries } from '#lib/queries/queries.ts';

/**
 * The same reads with one release as the current one: what is made from them is of the release under whose id
 * it is kept, also where another one comes in meanwhile.
 */
export function atRelease(queries: Queries, release: Release | undefined): Queries {
  return { ...queries, currentRelease: async () => release };
}
