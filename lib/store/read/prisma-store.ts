import type { ClaimFilter, ClaimPage, ClaimRevision, ClaimStore, Slice } from '#lib/domain/facts/catalog.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';

import type { ReadableDatabase } from '#lib/store/database.ts';
import { openForReading } from '#lib/store/databases.ts';
import type { PrismaClient } from '#lib/store/generated/client.ts';
import { StoreUnavailableError } from '#lib/store/problem.ts';

import { readCatalog } from './read-catalog.ts';
import { readChanges } from './read-changes.ts';
import { CLAIM_ORDER, CLAIM_PARTS, claimOf, claimsWhere, keyOf } from './read-claims.ts';
import { validAt } from './valid-at.ts';

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
    claims: (release, filter, slice) => readPage(client, release, { filter, slice }),
    claimHistory: (id) => readHistory(client, id),
    changes: (release) => readChanges(client, release.sequence),
  };
}

type ReleaseRow = Awaited<ReturnType<PrismaClient['release']['findMany']>>[number];

function releaseOf(row: ReleaseRow | null): Release | undefined {
  return row === null ? undefined : releaseFrom(row);
}

function releaseFrom({ id, sequence, createdAt, contentHash, ...counts }: ReleaseRow): Release {
  return { id: ReleaseId.parse(id), sequence, createdAt, contentHash, counts };
}

async function readPage(
  client: PrismaClient,
  { sequence }: Release,
  { filter, slice }: { filter: ClaimFilter; slice: Slice | undefined },
): Promise<ClaimPage> {
  const where = {
    AND: [
      claimsWhere(sequence, filter),
      ...(await inFamilies(client, sequence, filter.families)),
      ...(await comparedWith(client, sequence, filter.baselines)),
    ],
  };
  const rows = await client.claimRevision.findMany({
    where,
    include: CLAIM_PARTS,
    orderBy: CLAIM_ORDER,
    skip: slice?.offset ?? 0,
    take: slice?.limit ?? CLAIMS_MOST,
  });
  const total = slice === undefined ? rows.length : await client.claimRevision.count({ where });
  return { claims: rows.map(claimOf), total };
}

/** More than any release holds, for reads without a slice. */
const CLAIMS_MOST = 2 ** 31 - 1;

/** A family is a set of subjects at the release, since a subject may stand on another shelf in another one. */
async function inFamilies(client: PrismaClient, sequence: number, families: ClaimFilter['families']) {
  if (families === undefined) return [];
  const subjects = await client.subjectRevision.findMany({
    where: { AND: [validAt(sequence), { familyId: { in: [...families] } }] },
    select: { subjectId: true },
  });
  return [{ subjectId: { in: subjects.map(({ subjectId }) => subjectId) } }];
}

/** The rows are looked up first: as a subquery, SQLite would ask it for every claim there is. */
async function comparedWith(client: PrismaClient, sequence: number, baselines: ClaimFilter['baselines']) {
  if (baselines === undefined) return [];
  const found = await client.claimBaseline.findMany({
    where: { subjectId: { in: [...baselines] }, claim: validAt(sequence) },
    select: { claimRow: true },
  });
  return [{ row: { in: [...new Set(found.map(({ claimRow }) => claimRow))] } }];
}

async function readHistory(client: PrismaClient, id: string): Promise<readonly ClaimRevision[]> {
  const rows = await client.claimRevision.findMany({
    where: keyOf(id),
    include: { ...CLAIM_PARTS, retired: { select: { id: true } } },
    orderBy: { addedSeq: 'asc' },
  });
  return rows.map((row) => ({
    claim: claimOf(row),
    addedIn: ReleaseId.parse(row.added.id),
    retiredIn: row.retired === null ? 'current' : ReleaseId.parse(row.retired.id),
  }));
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
    claims: (release, filter, slice) => guard(() => store.claims(release, filter, slice)),
    claimHistory: (id) => guard(() => store.claimHistory(id)),
    changes: (release) => guard(() => store.changes(release)),
  };
}
