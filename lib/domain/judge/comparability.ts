import { baselineKey } from '#lib/domain/words/baseline.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { INSTRUMENT_KEYS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { dimensionOf } from '#lib/domain/facts/unit.ts';

/** From best to worst; the verdict of a pair is its worst reason. */
export const VERDICTS = ['comparable', 'not-established', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type ReasonCode =
  | 'metric-differs'
  | 'form-differs'
  | 'relative-form-differs'
  | 'unit-differs'
  | 'baseline-differs'
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

/** What must be equal, in the order in which differences are told. */
const FACETS: readonly (readonly [ReasonCode, (claim: Claim) => string])[] = [
  ['metric-differs', (claim) => claim.metric],
  ['form-differs', (claim) => claim.assertion.form],
  ['relative-form-differs', relativeForm],
  ['unit-differs', dimension],
  ['baseline-differs', baselineKey],
];

function dimension(claim: Claim): string {
  const quantity = quantityOf(claim);
  return quantity === undefined ? 'none' : dimensionOf(quantity.unit);
}

function relativeForm({ assertion }: Claim): string {
  return assertion.form === 'relative' ? assertion.relativeForm : 'none';
}

function facetReasons(claims: readonly Claim[]): readonly Reason[] {
  return FACETS.filter(([, valueOf]) => new Set(claims.map(valueOf)).size > 1).map(([code]) => ({
    code,
    verdict: 'not-comparable',
  }));
}

/** A material or instrument condition that differs, or that some or all of the claims leave out. */
function conditionReasons(claims: readonly Claim[], key: ConditionKey, isMaterial: boolean): readonly Reason[] {
  const texts = claims.map((claim) => conditionIdentity(claim, key));
  const stated = new Set(texts.filter((text) => text !== undefined));
  const isSilent = texts.includes(undefined) && (isMaterial || stated.size > 0);
  const code = INSTRUMENT_KEYS.includes(key) ? 'instrument-differs' : 'condition-differs';
  return [
    ...(stated.size > 1 ? [{ code, verdict: 'not-comparable', key } as const] : []),
    ...(isSilent ? [{ code: 'condition-not-stated', verdict: 'not-established', key } as const] : []),
  ];
}

/** The worst of several verdicts; `comparable` for none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS.toReversed().find((verdict) => verdicts.includes(verdict)) ?? 'comparable';
}

/** The keys that decide on comparability under a metric: the instrument and what is material. */
export function decidingKeys(metric: Metric): readonly ConditionKey[] {
  return [...new Set([...INSTRUMENT_KEYS, ...metric.material])];
}

/**
 * Every reason against comparing any two of the claims, each told once.
 * Works on whole lists in linear time, so that a long chart is judged as cheaply as a pair.
 */
export function reasonsAmong(claims: readonly Claim[], metric: Metric): readonly Reason[] {
  const keys = decidingKeys(metric);
  return [
    ...facetReasons(claims),
    ...keys.flatMap((key) => conditionReasons(claims, key, metric.material.includes(key))),
  ];
}

/** Whether two claims may stand on one axis, with every reason against. */
export function assessComparability(a: Claim, b: Claim, metric: Metric): Comparability {
  const reasons = reasonsAmong([a, b], metric);
  return { verdict: worstVerdict(reasons.map(({ verdict }) => verdict)), reasons };
}
