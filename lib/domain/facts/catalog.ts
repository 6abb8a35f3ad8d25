import type { Bound } from './bound.ts';
import type { Claim } from './claim.ts';
import type { CuratedComparison } from './curated-comparison.ts';
import type { Family } from './family.ts';
import type { Form } from './form.ts';
import type { ClaimId, ComparisonId, FamilyId, MetricId, SourceId, SubjectId } from './ids.ts';
import type { Metric } from './metric.ts';
import type { Nature } from './nature.ts';
import type { Release, ReleaseId } from './release.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';

/** Everything of one release but its claims. */
export interface Catalog {
  readonly release: Release;
  /** In shelf order. */
  readonly families: readonly Family[];
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly metrics: ReadonlyMap<MetricId, Metric>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** By title. */
  readonly comparisons: ReadonlyMap<ComparisonId, CuratedComparison>;
}

/** Which claims are wanted; a list means any of its members, an absent key means all. */
export interface ClaimFilter {
  readonly ids?: readonly ClaimId[];
  readonly sources?: readonly SourceId[];
  readonly subjects?: readonly SubjectId[];
  readonly metrics?: readonly MetricId[];
  readonly families?: readonly FamilyId[];
  readonly forms?: readonly Form[];
  readonly natures?: readonly Nature[];
  /** Claims with a figure under any of these limiting words. */
  readonly bounds?: readonly Bound[];
  /** Claims that compare with any of these. */
  readonly baselines?: readonly SubjectId[];
  /** Claims of figures on any of these benchmarks. */
  readonly benchmarks?: readonly SubjectId[];
}

/** A filter with at least one key: what it finds is a part of the release. */
export type NarrowFilter = {
  [Key in keyof ClaimFilter]-?: ClaimFilter & Required<Pick<ClaimFilter, Key>>;
}[keyof ClaimFilter];

/** A filter that names sources, in the order in which they are wanted. */
export type LatestFilter = ClaimFilter & Required<Pick<ClaimFilter, 'sources'>>;

/** A part of a longer list: how many to skip and the most to give. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

export interface ClaimPage {
  /** Ordered by source, then by place in the source. */
  readonly claims: readonly Claim[];
  /** How many there are in all, whatever the slice. */
  readonly total: number;
}

/** Ids alone, in the order of the claims. */
export interface ClaimIdPage {
  readonly ids: readonly ClaimId[];
  /** How many there are in all, whatever the slice. */
  readonly total: number;
}

/** By what claims of a release are counted. */
export type CountedBy = 'metric' | 'subject' | 'source' | 'family' | 'form' | 'nature' | 'stance' | 'bound';

/** By what the claims of one family are counted too. */
export type CountedInFamily = 'metric' | 'source' | 'form';

/** What is counted: by what, over a whole release or over one of its families. */
export type CountsAsked =
  | [release: Release, by: CountedBy, family?: undefined]
  | [release: Release, by: CountedInFamily, family: FamilyId];

/** How many claims there are. */
export interface ClaimCount {
  readonly claims: number;
  /** Those of them that hold a figure. */
  readonly figures: number;
  /** Those of them that say what they compare with. */
  readonly compared: number;
}

/** One revision of a claim, with the releases in which it came and went. */
export interface ClaimRevision {
  readonly claim: Claim;
  readonly addedIn: ReleaseId;
  readonly retiredIn: ReleaseId | 'current';
}

/** What a release did to one entity. */
export interface ReleaseChange {
  readonly entity: 'claim' | 'subject' | 'metric' | 'source' | 'family' | 'comparison';
  readonly id: string;
  readonly change: 'added' | 'changed' | 'retired';
}

/** How many things of each kind a release added, changed and retired. */
export type ChangeCounts = Readonly<Record<ReleaseChange['entity'], Readonly<Record<ReleaseChange['change'], number>>>>;

/**
 * The reads that views need. Views take it as an argument, so they run the same over the database
 * and over a data set in memory. A release may hold any number of claims, so no read gives all of
 * them: each is narrowed by a filter, or is a slice.
 */
export interface ClaimStore {
  /** The newest release, `undefined` while nothing has been imported. */
  currentRelease(): Promise<Release | undefined>;
  /** Newest first. */
  releases(): Promise<readonly Release[]>;
  findRelease(id: ReleaseId): Promise<Release | undefined>;
  catalog(release: Release): Promise<Catalog>;
  /** What a filter finds whole, or a slice of what any filter finds. */
  claims(...asked: ClaimsAsked): Promise<ClaimPage>;
  /** The ids of the same claims, without their contents. */
  ids(release: Release, filter: ClaimFilter, slice: Slice): Promise<ClaimIdPage>;
  /** Of each source of the filter in turn the first claim that it finds, at most `limit`, which is small. */
  latest(release: Release, filter: LatestFilter, limit: number): Promise<readonly Claim[]>;
  /** The number of claims by id, counted when the release was made; an id without claims is not there. */
  counts(...asked: CountsAsked): Promise<ReadonlyMap<string, ClaimCount>>;
  /** Oldest first; empty for an id that never was. */
  claimHistory(id: ClaimId): Promise<readonly ClaimRevision[]>;
  /** How much a release changed, counted when it was made. */
  changeCounts(release: Release): Promise<ChangeCounts>;
  /** A part of what a release changed: sources, then claims, subjects, metrics, families, comparisons, each by id. */
  changes(release: Release, slice: Slice): Promise<readonly ReleaseChange[]>;
}

/** What a read of claims is asked with: without a slice, the filter has to narrow it. */
export type ClaimsAsked =
  | [release: Release, filter: NarrowFilter, slice?: undefined]
  | [release: Release, filter: ClaimFilter, slice: Slice];
