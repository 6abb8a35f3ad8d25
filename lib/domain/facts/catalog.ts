import type { Claim } from './claim.ts';
import type { Family } from './family.ts';
import type { Form } from './form.ts';
import type { ClaimId, FamilyId, MetricId, SourceId, SubjectId } from './ids.ts';
import type { Metric } from './metric.ts';
import type { Nature } from './nature.ts';
import type { Release, ReleaseId } from './release.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';

/** Everything of one release that claims refer to. */
export interface Catalog {
  readonly release: Release;
  /** In shelf order. */
  readonly families: readonly Family[];
  readonly subjects: ReadonlyMap<SubjectId, Subject>;
  readonly metrics: ReadonlyMap<MetricId, Metric>;
  readonly sources: ReadonlyMap<SourceId, Source>;
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
  /** Claims that compare with any of these. */
  readonly baselines?: readonly SubjectId[];
}

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

/** One revision of a claim, with the releases in which it came and went. */
export interface ClaimRevision {
  readonly claim: Claim;
  readonly addedIn: ReleaseId;
  readonly retiredIn: ReleaseId | 'current';
}

/** What a release did to one entity. */
export interface ReleaseChange {
  readonly entity: 'claim' | 'subject' | 'metric' | 'source' | 'family';
  readonly id: string;
  readonly change: 'added' | 'changed' | 'retired';
}

/**
 * The reads that views need. Views take it as an argument, so they run the same over the database
 * and over a data set in memory.
 */
export interface ClaimStore {
  /** The newest release, `undefined` while nothing has been imported. */
  currentRelease(): Promise<Release | undefined>;
  /** Newest first. */
  releases(): Promise<readonly Release[]>;
  findRelease(id: ReleaseId): Promise<Release | undefined>;
  catalog(release: Release): Promise<Catalog>;
  claims(release: Release, filter: ClaimFilter, slice?: Slice): Promise<ClaimPage>;
  /** Oldest first; empty for an id that never was. */
  claimHistory(id: ClaimId): Promise<readonly ClaimRevision[]>;
  changes(release: Release): Promise<readonly ReleaseChange[]>;
}
