import type { ClaimBody } from './claim.ts';
import type { CuratedComparison } from './curated-comparison.ts';
import type { Family } from './family.ts';
import type { Metric } from './metric.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';

/** What one data folder says once it is read, linked and checked: the content of one release. */
export interface Dataset {
  /** In shelf order. */
  readonly families: readonly Family[];
  /** By id, like the metrics, sources and comparisons. */
  readonly subjects: readonly Subject[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  readonly comparisons: readonly CuratedComparison[];
  /** By source, then in the order of the source's file. */
  readonly claims: readonly ClaimBody[];
}
