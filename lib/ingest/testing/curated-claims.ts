import { withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { claimId, MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { buildComparison } from '#lib/domain/judge/build-comparison.ts';
import { assessComparability, type Comparability } from '#lib/domain/judge/comparability.ts';
import type { Comparison, ComparisonRow } from '#lib/domain/judge/comparison.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';

import { curatedDataset } from './curated-dataset.ts';

/** The curated data, and what the product judges of its claims by their ids. */
export interface CuratedClaims {
  readonly dataset: Dataset;
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  readonly claimOf: (id: string) => Claim;
  readonly metricOf: (id: string) => Metric;
  readonly judge: (a: string, b: string) => Comparability;
  /** Subjects side by side by what titles and abstracts say of them; every id has to be known. */
  readonly compareAbstracts: (...ids: readonly string[]) => Comparison;
  readonly rowOf: (metric: string, ...ids: readonly string[]) => ComparisonRow;
}

/** The codes of reasons, each with its condition. */
export function codes({ reasons }: Comparability): readonly string[] {
  return reasons.map(({ code, key }) => (key === undefined ? code : `${code} ${key}`));
}

function known<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`The data hold no ${what}.`);
  return thing;
}

async function readCurated(): Promise<Pick<CuratedClaims, 'dataset' | 'claims' | 'catalog'>> {
  const dataset = await curatedDataset();
  const claims = dataset.claims.map((body) => ({
    ...body,
    id: claimId(body.source, body.key),
    release: '2026-01-01.1',
  }));
  const subjects = new Map(dataset.subjects.map((subject) => [subject.id, subject]));
  const metrics = withBenchmarks(dataset.metrics, dataset.subjects);
  return { dataset, claims, catalog: { ...sampleCatalog(dataset.metrics, dataset.sources), metrics, subjects } };
}

/** What the expert read of a paper. */
function isOfAbstract({ locator }: Claim): boolean {
  return /^(?:abstract|title)\b/u.test(locator);
}

function compareAmong(
  ids: readonly string[],
  { claims, catalog }: Pick<CuratedClaims, 'claims' | 'catalog'>,
): Comparison {
  const subjects = ids.map((id) => known(catalog.subjects.get(SubjectId.parse(id)), `subject ${id}`).id);
  const wanted = new Set(subjects);
  const own = claims.filter(({ subject }) => wanted.has(subject));
  return buildComparison(subjects, own, catalog);
}

function rowFor(metric: string, { groups }: Comparison): ComparisonRow {
  const rows = groups.flatMap((group) => group.rows);
  const found = rows.find((row) => row.metric.id === metric);
  return known(found, `row for ${metric}`);
}

/** Reads the data folder as an import would. */
export async function curatedClaims(): Promise<CuratedClaims> {
  const read = await readCurated();
  const byId = new Map<string, Claim>(read.claims.map((claim) => [claim.id, claim]));
  const claimOf = (id: string) => known(byId.get(id), `claim ${id}`);
  const metricOf = (id: string) => known(read.catalog.metrics.get(MetricId.parse(id)), `metric ${id}`);
  return {
    ...read,
    claimOf,
    metricOf,
    judge: (a, b) => assessComparability(claimOf(a), claimOf(b), metricOf(claimOf(a).metric)),
    compareAbstracts: (...ids) => compareAmong(ids, { ...read, claims: read.claims.filter(isOfAbstract) }),
    rowOf: (metric, ...ids) => rowFor(metric, compareAmong(ids, read)),
  };
}
