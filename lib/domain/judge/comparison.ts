import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Disagreement } from './disagreement.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Instrument } from './instrument.ts';
import type { Metric, MetricGroup } from '#lib/domain/facts/metric.ts';
import type { Order } from './order.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Reason, Verdict } from './verdict.ts';

/** Claims of one cell that say the same kind of thing: same form, instrument and baseline. */
export interface CellGroup {
  /** The chosen claim first. */
  readonly claims: readonly Claim[];
  /** The same claims, those that state one fact together: one entry with all its sources. The chosen fact first. */
  readonly facts: readonly (readonly Claim[])[];
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

/** Two cells of a row with figures, judged by the two figures of theirs that may best be compared. */
export interface CellPair {
  /** The places of the two cells in the row, the lower one first. */
  readonly places: readonly [number, number];
  /** The figures that were judged, in the same order. */
  readonly claims: readonly [ClaimId, ClaimId];
  /** Whether these are the figures that lead their cells; where not, `sentence` names them. */
  readonly isOfLeading: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The verdict in plain words. */
  readonly sentence: string;
  /** What the first figure is beside the second; undetermined where they may not be compared. */
  readonly order: Order;
}

/** What is known of the subjects under one metric and, where claims name one, one instrument. */
export interface ComparisonRow {
  /** A text of its own for each row of a comparison. */
  readonly key: string;
  readonly metric: Metric;
  /** The benchmark, language, version, split and variant; absent where the claims name none. */
  readonly instrument?: Instrument;
  /** One cell for each subject, in the comparison's order. */
  readonly cells: readonly Cell[];
  /** Every two cells with figures, by their places. */
  readonly pairs: readonly CellPair[];
  /** The worst verdict among the pairs that may be compared at all; `not-comparable` where none may. */
  readonly verdict: Verdict;
  /** Whether some pairs may be compared at all and others may not, which `pairs` tells apart. */
  readonly isMixed: boolean;
  /** What was checked, what differs and what is not stated across the row, in plain words. */
  readonly sentence: string;
  /** Whether the cells say different things, for "differences only". */
  readonly differs: boolean;
  /** How many of the subjects have a claim in it. */
  readonly statedCount: number;
  /** Whether more than one subject has; rows of one are for folding. */
  readonly isShared: boolean;
}

/** Rows of one group of metrics: metrics that most subjects share first, the rows of a metric together. */
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
