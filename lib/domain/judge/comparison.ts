import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Verdict } from './comparability.ts';
import type { Disagreement } from './disagreement.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Metric, MetricGroup } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** Claims of one cell that say the same kind of thing: same form, instrument and baseline. */
export interface CellGroup {
  /** The chosen claim first. */
  readonly claims: readonly Claim[];
  readonly chosen: ClaimId;
  /** Why it was chosen, where there was a choice. */
  readonly chosenBecause?: string;
  readonly disagreement?: Disagreement;
}

/** What is known of one subject under one metric. The ways of not knowing stay apart. */
export type Cell =
  | { readonly kind: 'stated'; readonly groups: readonly CellGroup[] }
  /** A source of the subject's own is read and does not say. */
  | { readonly kind: 'not-stated' }
  /** The metric makes no sense for this kind of subject. */
  | { readonly kind: 'not-applicable' }
  /** No source of the subject's own has been read yet. */
  | { readonly kind: 'not-read' };

export interface ComparisonRow {
  readonly metric: Metric;
  /** One cell for each subject, in the comparison's order. */
  readonly cells: readonly Cell[];
  readonly verdict: Verdict;
  /** What is the same, what differs and what is not stated across the row, in plain words. */
  readonly sentence: string;
  /** Whether the cells say different things, for "differences only". */
  readonly differs: boolean;
}

export interface ComparisonGroup {
  readonly group: MetricGroup;
  readonly rows: readonly ComparisonRow[];
}

/** Subjects side by side under their metrics: the facts behind every table and chart of a view. */
export interface Comparison {
  readonly subjects: readonly Subject[];
  readonly groups: readonly ComparisonGroup[];
  /** The comparability of the whole view in a sentence or two. */
  readonly sentence: string;
  /** The sources of all claims in it, in the order of first use: footnote numbers follow it. */
  readonly sources: readonly Source[];
}
