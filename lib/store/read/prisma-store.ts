import type { ClaimFilter, ClaimStore, Slice } from '#lib/domain/facts/catalog.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';

import type { ReadableDatabase } from '#lib/store/database.ts';
import { openForReading } from '#lib/store/databases.ts';
import type { PrismaClient } from '#lib/store/generated/client.ts';
import { StoreUnavailableError } from '#lib/store/problem.ts';

import { readCatalog } from './read-catalog.ts';
import { readChanges } from './read-changes.ts';
import { readHistory, readIds, readPage } from './read-claims.ts';
import { readChangeCounts, readCounts } from './read-counts.ts';
import { readLatest } from './read-latest.ts';

/** A store with something to close. */
export interface OpenClaimStore extends ClaimStore {
  close(): Promise<void>;
}

/**
 * Opens the store of a database that is migrated. Throws `StoreUnavailableError`, whose sentence says
 * what is wrong and what to do, when the database is missing, damaged, older or newer, now or at a read.
 */
export async function openClaimStore(address: string): Promise<OpenClaimStore> {
  const opened = await openForReading(address);
  if (!opened.ok) throw new StoreUnavailableError(opened.error);
  const { client, problemOf } = opened.value;
  return { ...speaking(storeOver(client), problemOf), close: () => client.$disconnect() };
}

/** The reads of a store over a Prisma client. */
export function storeOver(client: PrismaClient): ClaimStore {
  return {
    currentRelease: async () => releaseOf(await client.release.findFirst({ orderBy: { sequence: 'desc' } })),
    releases: async () => (await client.release.findMany({ orderBy: { sequence: 'desc' } })).map(releaseFrom),
    findRelease: async (id) => releaseOf(await client.release.findUnique({ where: { id } })),
    catalog: (release) => readCatalog(client, release),
    claims: (release: Release, filter: ClaimFilter, slice?: Slice) => readPage(client, release, { filter, slice }),
    ids: (release, filter, slice) => readIds(client, release, { filter, slice }),
    latest: ({ sequence }, filter, limit) => readLatest(client, sequence, { filter, limit }),
    counts: (...[{ sequence }, by, family]) => readCounts(client, sequence, { by, family }),
    claimHistory: (id) => readHistory(client, id),
    changeCounts: ({ sequence }) => readChangeCounts(client, sequence),
    changes: ({ sequence }, slice) => readChanges(client, sequence, slice),
  };
}

type ReleaseRow = Awaited<ReturnType<PrismaClient['release']['findMany']>>[number];

function releaseOf(row: ReleaseRow | null): Release | undefined {
  return row === null ? undefined : releaseFrom(row);
}

function releaseFrom({ id, sequence, createdAt, contentHash, ...counts }: ReleaseRow): Release {
  return { id: ReleaseId.parse(id), sequence, createdAt, contentHash, counts };
}

/** The same reads, with a failing database told in a sentence of ours. */
function speaking(store: ClaimStore, problemOf: ReadableDatabase['problemOf']): ClaimStore {
  const guard = async <Value>(read: () => Promise<Value>): Promise<Value> => {
    try {
      return await read();
    } catch (error) {
      const problem = problemOf(error);
      throw problem === undefined ? error : new StoreUnavailableError(problem, { cause: error });
    }
  };
  return {
    currentRelease: () => guard(() => store.currentRelease()),
    releases: () => guard(() => store.releases()),
    findRelease: (id) => guard(() => store.findRelease(id)),
    catalog: (release) => guard(() => store.catalog(release)),
    claims: (...asked) => guard(() => store.claims(...asked)),
    ids: (...asked) => guard(() => store.ids(...asked)),
    latest: (...asked) => guard(() => store.latest(...asked)),
    counts: (...asked) => guard(() => store.counts(...asked)),
    claimHistory: (id) => guard(() => store.claimHistory(id)),
    changeCounts: (release) => guard(() => store.changeCounts(release)),
    changes: (...asked) => guard(() => store.changes(...asked)),
  };
}
