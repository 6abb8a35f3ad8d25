import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';

/**
 * Whether two claims may be compared, from best to worst; the verdict of a pair is its worst reason.
 * `compared-by-source`: one experiment of one source puts them side by side. `nominal`: all else
 * fits, but a figure stands only in a name.
 */
export const VERDICTS = ['comparable', 'compared-by-source', 'nominal', 'not-established', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts under which two figures stand side by side with a meaning. */
export const HOLDING_VERDICTS: ReadonlySet<Verdict> = new Set(['comparable', 'compared-by-source', 'nominal']);

export type ReasonCode =
  | 'nature-differs'
  | 'figure-from-name'
  | 'metric-differs'
  | 'form-differs'
  | 'relative-form-differs'
  | 'unit-differs'
  | 'baseline-differs'
  /** They come from two tests, and values of the metric compare within one alone. */
  | 'test-differs'
  /** The subjects do different things, and values of the metric mean another thing of each. */
  | 'role-differs'
  | 'instrument-differs'
  | 'condition-differs'
  /** One states a part of what the other states: alignment and post-training. */
  | 'condition-nested'
  /** One only says that it is the same as its baseline's. */
  | 'condition-as-baseline'
  /** Only free words describe it. */
  | 'condition-in-words'
  | 'condition-not-stated'
  /** One experiment of one source leaves it out, so its authors held it equal. */
  | 'held-equal'
  /** One experiment of one source states it differently: that is what it compares. */
  | 'stated-apart';

export interface Reason {
  readonly code: ReasonCode;
  readonly verdict: Exclude<Verdict, 'comparable'>;
  /** The condition that differs or is missing, where the reason is about one. */
  readonly key?: ConditionKey;
  /** The two kinds of assertion that stand against each other, where the reason is about them. */
  readonly natures?: readonly [Nature, Nature];
}

/** The worst of several verdicts; `comparable` for none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.findLast((verdict) => verdicts.includes(verdict)) ?? 'comparable';
}
