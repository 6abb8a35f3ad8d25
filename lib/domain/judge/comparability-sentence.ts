import type { Reason, ReasonCode } from './comparability.ts';
import { conditionLabels } from '#lib/domain/words/conditions.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';

function keysOf(reasons: readonly Reason[], code: ReasonCode): readonly ConditionKey[] {
  return reasons.filter((reason) => reason.code === code).flatMap(({ key }) => (key === undefined ? [] : [key]));
}

/** Differences that are not about one condition. */
const PLAIN_DIFFERENCES: Readonly<Partial<Record<ReasonCode, string>>> = {
  'metric-differs': 'the metrics differ',
  'form-differs': 'some are figures of their own and some are set against something else',
  'relative-form-differs': 'the comparisons are of different kinds',
  'unit-differs': 'the units differ',
  'baseline-differs': 'they are set against different baselines',
};

function differences(reasons: readonly Reason[]): readonly string[] {
  const plain = reasons.flatMap(({ code }) => PLAIN_DIFFERENCES[code] ?? []);
  const keys = [...keysOf(reasons, 'instrument-differs'), ...keysOf(reasons, 'condition-differs')];
  return keys.length === 0 ? plain : [...plain, `${conditionLabels(keys)} ${keys.length === 1 ? 'differs' : 'differ'}`];
}

/**
 * Says in plain words whether figures may be compared: what differs and what is not stated.
 * `count` is the number of figures that were judged.
 */
export function comparabilitySentence(reasons: readonly Reason[], count: number): string {
  if (count === 0) return 'Stated in words only: there is nothing to compare by figures.';
  if (count === 1) return 'Only one figure is stated, so there is nothing to compare.';
  const different = differences(reasons);
  const silent = keysOf(reasons, 'condition-not-stated');
  const missing =
    silent.length === 0
      ? ''
      : `${conditionLabels(silent)} ${silent.length === 1 ? 'is' : 'are'} not stated by every source`;
  if (different.length > 0) {
    const also = missing === '' ? '' : ` Also, ${missing}.`;
    return `Not comparable with each other: ${different.join('; ')}.${also}`;
  }
  return missing === ''
    ? 'Comparable: everything that matters is stated and equal.'
    : `Comparability is not established: ${missing}.`;
}
