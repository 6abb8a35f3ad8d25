import { createHash } from 'node:crypto';

import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import { CLAIM_TABLE } from './tables/claim-table.ts';
import { COMPARISON_TABLE } from './tables/comparison-table.ts';
import { FAMILY_TABLE } from './tables/family-table.ts';
import { METRIC_TABLE } from './tables/metric-table.ts';
import { contentHash, type RevisionTable } from './tables/revision-table.ts';
import { SOURCE_TABLE } from './tables/source-table.ts';
import { SUBJECT_TABLE } from './tables/subject-table.ts';

export interface Hashed<Entity> {
  readonly id: string;
  readonly hash: string;
  readonly entity: Entity;
}

/** A data set with a hash for each thing in it and one for the whole. */
export interface HashedDataset {
  readonly families: readonly Hashed<Family>[];
  readonly subjects: readonly Hashed<Subject>[];
  readonly metrics: readonly Hashed<Metric>[];
  readonly sources: readonly Hashed<Source>[];
  readonly comparisons: readonly Hashed<CuratedComparison>[];
  /** By source id; the ids of the claims are their keys, in the order of the source. */
  readonly claimsBySource: ReadonlyMap<string, readonly Hashed<ClaimBody>[]>;
  /** SHA-256 over all of it, in hexadecimal. Equal data sets have equal hashes, in whatever order they were read. */
  readonly contentHash: string;
}

/** Hashes a data set. Only the order of claims inside a source is content; everything else is taken by id. */
export function hashDataset(dataset: Dataset): HashedDataset {
  const families = hashAll(FAMILY_TABLE, dataset.families);
  const subjects = hashAll(SUBJECT_TABLE, dataset.subjects);
  const metrics = hashAll(METRIC_TABLE, dataset.metrics);
  const sources = hashAll(SOURCE_TABLE, dataset.sources);
  const comparisons = hashAll(COMPARISON_TABLE, dataset.comparisons);
  const claimsBySource = hashClaims(dataset.claims);
  const whole = createHash('sha256');
  const add = (kind: string, { id, hash }: Hashed<unknown>) => whole.update(`${kind} ${id} ${hash}\n`);
  for (const family of families) add('family', family);
  for (const subject of subjects) add('subject', subject);
  for (const metric of metrics) add('metric', metric);
  for (const source of sources) {
    add('source', source);
    for (const claim of claimsBySource.get(source.id) ?? []) add('claim', claim);
  }
  for (const comparison of comparisons) add('comparison', comparison);
  return { families, subjects, metrics, sources, comparisons, claimsBySource, contentHash: whole.digest('hex') };
}

function hashAll<Entity extends { readonly id: string }>(
  table: RevisionTable<Entity>,
  entities: readonly Entity[],
): readonly Hashed<Entity>[] {
  return entities
    .map((entity) => ({ id: entity.id, hash: contentHash(table, entity), entity }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function hashClaims(claims: readonly ClaimBody[]): ReadonlyMap<string, readonly Hashed<ClaimBody>[]> {
  const bySource = new Map<string, Hashed<ClaimBody>[]>();
  for (const claim of claims) {
    const hashed = { id: claim.key, hash: contentHash(CLAIM_TABLE, claim), entity: claim };
    const list = bySource.get(claim.source);
    if (list === undefined) bySource.set(claim.source, [hashed]);
    else list.push(hashed);
  }
  return bySource;
}
