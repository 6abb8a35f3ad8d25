import { withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import type {
  Catalog,
  ChangeCounts,
  ClaimCount,
  ClaimFilter,
  ClaimRevision,
  ClaimStore,
  CountsAsked,
  ReleaseChange,
  Slice,
} from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { claimId } from '#lib/domain/facts/ids.ts';
import type { Release } from '#lib/domain/facts/release.ts';

import { assignPlaces } from '#lib/store/write/assign-places.ts';
import { startTally } from '#lib/store/write/change-tally.ts';
import { countClaims, type ClaimCounts } from '#lib/store/write/claim-counts.ts';
import { hashDataset, type Hashed, type HashedDataset } from '#lib/store/write/hashed-dataset.ts';
import { nextRelease } from '#lib/store/write/next-release.ts';
import { byId, byTitle } from '#lib/store/read/read-catalog.ts';
import { CHANGE_ORDER } from '#lib/store/read/read-changes.ts';

/** A data set with the moment of its release. */
export interface Cut {
  readonly dataset: Dataset;
  readonly now: Date;
}

interface HeldRelease {
  readonly release: Release;
  readonly catalog: Catalog;
  readonly claims: readonly HeldClaim[];
  readonly changes: readonly ReleaseChange[];
  readonly counts: ClaimCounts;
  readonly hashed: HashedDataset;
}

interface HeldClaim {
  readonly claim: Claim;
  readonly hash: string;
  readonly place: number;
}

/**
 * The same store in memory, for tests and previews: one release for each cut, oldest first. A cut
 * with the content of the one before it makes no release.
 */
export function memoryStore(...cuts: readonly Cut[]): ClaimStore {
  const held = holdReleases(cuts);
  const holding = (release: Release) => held.find((candidate) => candidate.release.id === release.id);
  const matching = (release: Release, filter: ClaimFilter) => {
    const { claims = [], catalog } = holding(release) ?? {};
    return claims.map(({ claim }) => claim).filter((claim) => matches(claim, filter, catalog));
  };
  return {
    currentRelease: async () => held.at(-1)?.release,
    releases: async () => held.map(({ release }) => release).toReversed(),
    findRelease: async (id) => held.find(({ release }) => release.id === id)?.release,
    catalog: async (release) => {
      const found = holding(release);
      if (found === undefined) throw new Error(`The store holds no release ${release.id}.`);
      return found.catalog;
    },
    claims: async (release: Release, filter: ClaimFilter, slice?: Slice) => {
      const claims = matching(release, filter);
      return { claims: slice === undefined ? claims : sliceOf(claims, slice), total: claims.length };
    },
    ids: async (release, filter, slice) => {
      const ids = matching(release, filter).map(({ id }) => id);
      return { ids: sliceOf(ids, slice), total: ids.length };
    },
    latest: async (release, filter, limit) => {
      const bySource = Map.groupBy(matching(release, filter), ({ source }) => source);
      return [...new Set(filter.sources)].flatMap((id) => bySource.get(id)?.[0] ?? []).slice(0, limit);
    },
    counts: async (...asked) => countsOf(holding(asked[0])?.counts, asked) ?? new Map(),
    claimHistory: async (id) => historyOf(held, id),
    changeCounts: async (release) => tallyOf(holding(release)?.changes ?? []),
    changes: async (release, slice) => sliceOf(holding(release)?.changes ?? [], slice),
  };
}

function countsOf(
  counts: ClaimCounts | undefined,
  [, by, family]: CountsAsked,
): ReadonlyMap<string, ClaimCount> | undefined {
  return family === undefined ? counts?.whole[by] : counts?.families.get(family)?.[by];
}

function sliceOf<Item>(items: readonly Item[], { offset, limit }: Slice): readonly Item[] {
  return items.slice(offset, offset + limit);
}

function tallyOf(changes: readonly ReleaseChange[]): ChangeCounts {
  const { tally, count } = startTally();
  for (const change of changes) count(change);
  return tally;
}

function holdReleases(cuts: readonly Cut[]): readonly HeldRelease[] {
  const held: HeldRelease[] = [];
  for (const { dataset, now } of cuts) {
    const before = held.at(-1);
    const hashed = hashDataset(dataset);
    if (before?.hashed.contentHash === hashed.contentHash) continue;
    const past = { ids: held.map(({ release }) => release.id), sequence: held.length };
    const release = nextRelease(past, now, { dataset, contentHash: hashed.contentHash });
    held.push(holdRelease(hashed, release, { counts: countClaims(dataset), before }));
  }
  return held;
}

function holdRelease(
  hashed: HashedDataset,
  release: Release,
  { counts, before }: { readonly counts: ClaimCounts; readonly before: HeldRelease | undefined },
): HeldRelease {
  const claims = claimsOf(hashed, release, before);
  const subjects = hashed.subjects.map(({ entity }) => entity);
  const metrics = hashed.metrics.map(({ entity }) => entity);
  return {
    release,
    hashed,
    claims,
    counts,
    changes: changesBetween(stampsOf(before), stampsOf({ hashed, claims })),
    catalog: {
      release,
      families: hashed.families.map(({ entity }) => entity).toSorted((a, b) => a.order - b.order),
      subjects: byId(subjects),
      metrics: withBenchmarks(metrics, subjects),
      sources: byId(hashed.sources.map(({ entity }) => entity)),
      comparisons: byId(hashed.comparisons.map(({ entity }) => entity).toSorted(byTitle)),
    },
  };
}

/** Claims by source, in the source's order; one that is unchanged and unmoved keeps the release that added it. */
function claimsOf(
  { sources, claimsBySource }: HashedDataset,
  release: Release,
  before: HeldRelease | undefined,
): readonly HeldClaim[] {
  const old = new Map(before?.claims.map((held) => [held.claim.id, held]));
  const oldBySource = Map.groupBy(before?.claims ?? [], ({ claim }) => claim.source);
  return sources.flatMap((source) => {
    const claims = (claimsBySource.get(source.id) ?? []).map(({ hash, entity }) => {
      return { hash, entity, id: claimId(entity.source, entity.key) };
    });
    const places = assignPlaces(
      claims.map(({ id }) => id),
      new Map(oldBySource.get(source.entity.id)?.map(({ claim, place }) => [claim.id, place])),
    );
    return claims.map(({ hash, entity, id }) => {
      const place = places.get(id) ?? 0;
      const same = old.get(id);
      const isSame = same?.hash === hash && same.place === place;
      return { hash, place, claim: { ...entity, id, release: isSame ? same.claim.release : release.id } };
    });
  });
}

/** Each thing's id with what changes when its revision does. */
type Stamps = Readonly<Record<ReleaseChange['entity'], ReadonlyMap<string, string>>>;

function stampsOf(held: Pick<HeldRelease, 'hashed' | 'claims'> | undefined): Stamps {
  return {
    family: hashesOf(held?.hashed.families),
    subject: hashesOf(held?.hashed.subjects),
    metric: hashesOf(held?.hashed.metrics),
    source: hashesOf(held?.hashed.sources),
    comparison: hashesOf(held?.hashed.comparisons),
    claim: new Map(held?.claims.map(({ claim, hash, place }) => [claim.id, `${hash} ${place}`])),
  };
}

function hashesOf(list: readonly Hashed<unknown>[] = []): ReadonlyMap<string, string> {
  return new Map(list.map(({ id, hash }) => [id, hash]));
}

/** What differs between two releases: by kind, then by id, a claim's by source and key. */
function changesBetween(then: Stamps, now: Stamps): readonly ReleaseChange[] {
  return CHANGE_ORDER.flatMap((entity) => {
    const ids = [...new Set([...then[entity].keys(), ...now[entity].keys()])];
    const changed = ids.filter((id) => then[entity].get(id) !== now[entity].get(id));
    return changed.toSorted(byParts).map((id): ReleaseChange => {
      if (!then[entity].has(id)) return { entity, id, change: 'added' };
      return { entity, id, change: now[entity].has(id) ? 'changed' : 'retired' };
    });
  });
}

/** The order of ids by what stands between their slashes. */
function byParts(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const index = left.findIndex((part, at) => part !== right[at]);
  return (left[index] ?? '') < (right[index] ?? '') ? -1 : 1;
}

/** What a filter's keys look at in a claim; a claim without any of the wanted values does not match. */
const FILTERED: Readonly<Record<keyof ClaimFilter, (claim: Claim, catalog: Catalog | undefined) => readonly string[]>> =
  {
    ids: ({ id }) => [id],
    sources: ({ source }) => [source],
    subjects: ({ subject }) => [subject],
    metrics: ({ metric }) => [metric],
    families: ({ subject }, catalog) => [catalog?.subjects.get(subject)?.family ?? ''],
    forms: ({ assertion }) => [assertion.form],
    natures: ({ nature }) => [nature],
    bounds: (claim) => [quantityOf(claim)?.bound ?? ''],
    baselines: ({ baseline }) => ('subjects' in baseline ? baseline.subjects : []),
    benchmarks: ({ conditions }) =>
      conditions.flatMap(({ key, value }) => (key === 'benchmark' ? [String(value)] : [])),
  };

function matches(claim: Claim, filter: ClaimFilter, catalog: Catalog | undefined): boolean {
  const wanted = Object.entries(filter) as [keyof ClaimFilter, readonly string[] | undefined][];
  return wanted.every(
    ([key, values]) => values === undefined || FILTERED[key](claim, catalog).some((value) => values.includes(value)),
  );
}

function historyOf(held: readonly HeldRelease[], id: string): readonly ClaimRevision[] {
  const revisions: ClaimRevision[] = [];
  for (const { release, claims } of held) {
    const claim = claims.find((candidate) => candidate.claim.id === id)?.claim;
    const last = revisions.at(-1);
    const stands = last?.retiredIn === 'current';
    if (stands && last.claim.release === claim?.release) continue;
    if (stands) revisions[revisions.length - 1] = { ...last, retiredIn: release.id };
    if (claim !== undefined) revisions.push({ claim, addedIn: release.id, retiredIn: 'current' });
  }
  return revisions;
}
