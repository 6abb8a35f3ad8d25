import type { Claim } from './claim.ts';
import type { ConditionKey } from './condition.ts';
import type { Metric } from './metric.ts';

/** From best to worst; the verdict of a pair is its worst reason. */
export const VERDICTS = ['comparable', 'not-established', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type ReasonCode =
  | 'metric-differs'
  | 'form-differs'
  | 'relative-form-differs'
  | 'unit-differs'
  | 'baseline-differs'
  | 'baseline-unnamed'
  | 'instrument-differs'
  | 'condition-differs'
  | 'condition-not-stated';

export interface Reason {
  readonly code: ReasonCode;
  readonly verdict: Exclude<Verdict, 'comparable'>;
  /** The condition that differs or is missing, where the reason is about one. */
  readonly key?: ConditionKey;
}

export interface Comparability {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Whether two claims of figures may stand on one axis, with every reason against. */
export declare function assessComparability(a: Claim, b: Claim, metric: Metric): Comparability;
