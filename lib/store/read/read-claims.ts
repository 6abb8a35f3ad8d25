import type {
  ClaimFilter,
  ClaimIdPage,
  ClaimPage,
  ClaimRevision,
  NarrowFilter,
  Slice,
} from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimId, type SourceId } from '#lib/domain/facts/ids.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';

import { claimBodyOf } from '#lib/store/columns/claim-columns.ts';
import type { Prisma, PrismaClient } from '#lib/store/generated/client.ts';
import { byWord, claimsWhere, keyOf, partsOf } from './filter-parts.ts';
import { portionsOf } from './portions.ts';
import { readCountedTotal, readCounts } from './read-counts.ts';
import { resolveFilter } from './resolve-filter.ts';

/** What is read of a claim: its row and what belongs to it. */
const CLAIM_PARTS = {
  baselines: { orderBy: { position: 'asc' }, select: { subjectId: true } },
  conditions: { orderBy: { position: 'asc' } },
  values: { orderBy: { position: 'asc' } },
} satisfies Prisma.ClaimRevisionInclude;

type ClaimRow = Prisma.ClaimRevisionGetPayload<{ include: typeof CLAIM_PARTS }>;

/** What says which claims are read and in which order, before anything is read of them. */
const SKELETON = { row: true, sourceId: true, key: true, place: true } satisfies Prisma.ClaimRevisionSelect;

type Skeleton = Pick<ClaimRow, keyof typeof SKELETON>;

/** By source, then by place in the source. */
const CLAIM_ORDER = [{ sourceId: 'asc' }, { place: 'asc' }] satisfies Prisma.ClaimRevisionOrderByWithRelationInput[];

interface Asked {
  readonly filter: ClaimFilter;
  readonly slice: Slice | undefined;
}

/** The claims of a filter, or a slice of them. */
export async function readPage(client: PrismaClient, release: Release, asked: Asked): Promise<ClaimPage> {
  const { found, total } = await readSkeleton(client, release, asked);
  return { claims: await readContents(client, found), total };
}

/** The ids of a slice of the claims of a filter. */
export async function readIds(client: PrismaClient, release: Release, asked: Asked): Promise<ClaimIdPage> {
  const { found, total } = await readSkeleton(client, release, asked);
  return { ids: found.map(({ sourceId, key }) => claimId(sourceId as SourceId, key as Claim['key'])), total };
}

interface Found {
  readonly found: readonly Skeleton[];
  readonly total: number;
}

async function readSkeleton(client: PrismaClient, release: Release, asked: Asked): Promise<Found> {
  const isNarrow = Object.values(asked.filter).some((values) => values !== undefined);
  if (isNarrow || asked.slice === undefined) return readNarrowed(client, release, asked);
  const within = await sourcesOf(client, release, asked.slice);
  const { found } = await readNarrowed(client, release, within);
  return { found, total: release.counts.claims };
}

/** A slice of all claims as one of those of a few sources: the sources are in order, and their claims are counted. */
async function sourcesOf(
  client: PrismaClient,
  { sequence }: Release,
  { offset, limit }: Slice,
): Promise<{ readonly filter: NarrowFilter; readonly slice: Slice }> {
  const counts = [...(await readCounts(client, sequence, { by: 'source' }))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sources: SourceId[] = [];
  let before = 0;
  let start = 0;
  for (const [id, { claims }] of counts) {
    if (start + claims <= offset) before = start + claims;
    else if (start < offset + limit) sources.push(id as SourceId);
    start += claims;
  }
  return { filter: { sources }, slice: { offset: offset - before, limit } };
}

async function readNarrowed(client: PrismaClient, { sequence }: Release, { filter, slice }: Asked): Promise<Found> {
  const parts = partsOf(await resolveFilter(client, sequence, filter));
  if (parts.length === 0) return { found: [], total: 0 };
  const end = slice === undefined ? undefined : slice.offset + slice.limit;
  const streams = end === undefined ? parts : parts.flatMap(byWord);
  const isWhole = streams.length === 1;
  const read = (where: Prisma.ClaimRevisionWhereInput) =>
    client.claimRevision.findMany({
      where,
      select: SKELETON,
      orderBy: CLAIM_ORDER,
      // Of several streams each may hold the whole slice.
      skip: isWhole ? (slice?.offset ?? 0) : 0,
      ...(end === undefined ? {} : { take: isWhole ? (slice?.limit ?? 0) : end }),
    });
  const lists = await Promise.all(streams.map((part) => read(claimsWhere(sequence, part))));
  const found = isWhole
    ? lists.flat()
    : lists
        .flat()
        .toSorted(byPlace)
        .slice(slice?.offset ?? 0, end);
  if (slice === undefined) return { found, total: found.length };
  const counted = await readCountedTotal(client, sequence, filter);
  const count = (part: (typeof parts)[number]) => client.claimRevision.count({ where: claimsWhere(sequence, part) });
  const total = counted ?? (await Promise.all(parts.map(count))).reduce((sum, each) => sum + each, 0);
  return { found, total };
}

function byPlace(a: Skeleton, b: Skeleton): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return a.place - b.place;
}

/** The claims of rows, in their order; a row that no import can have written throws. */
export async function readContents(
  client: PrismaClient,
  rows: readonly Pick<Skeleton, 'row'>[],
): Promise<readonly Claim[]> {
  if (rows.length === 0) return [];
  const releaseIds = await readReleaseIds(client);
  const claims: Claim[] = [];
  for (const portion of portionsOf(rows)) {
    const found = await client.claimRevision.findMany({
      where: { row: { in: portion.map(({ row }) => row) } },
      include: CLAIM_PARTS,
    });
    const byRow = new Map(found.map((row) => [row.row, row]));
    claims.push(...portion.flatMap(({ row }) => byRow.get(row) ?? []).map((row) => claimOf(row, releaseIds)));
  }
  return claims;
}

/** Every revision of a claim, oldest first. */
export async function readHistory(client: PrismaClient, id: string): Promise<readonly ClaimRevision[]> {
  const rows = await client.claimRevision.findMany({
    where: keyOf(id),
    include: CLAIM_PARTS,
    orderBy: { addedSeq: 'asc' },
  });
  const releaseIds = await readReleaseIds(client);
  return rows.map((row) => ({
    claim: claimOf(row, releaseIds),
    addedIn: releaseOf(row.addedSeq, releaseIds),
    retiredIn: row.retiredSeq === null ? 'current' : releaseOf(row.retiredSeq, releaseIds),
  }));
}

type ReleaseIds = ReadonlyMap<number, ReleaseId>;

/** The ids of all releases by their numbers; they are few, and put to every row they are not. */
async function readReleaseIds(client: PrismaClient): Promise<ReleaseIds> {
  const releases = await client.release.findMany({ select: { sequence: true, id: true } });
  return new Map(releases.map(({ sequence, id }) => [sequence, ReleaseId.parse(id)]));
}

function releaseOf(sequence: number, releaseIds: ReleaseIds): ReleaseId {
  const id = releaseIds.get(sequence);
  if (id === undefined) throw new Error(`The store holds no release with the number ${sequence}.`);
  return id;
}

function claimOf(row: ClaimRow, releaseIds: ReleaseIds): Claim {
  const body = claimBodyOf(row, row);
  return { ...body, id: claimId(body.source, body.key), release: releaseOf(row.addedSeq, releaseIds) };
}
