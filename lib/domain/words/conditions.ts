import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type Condition, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { formatAmount } from './format.ts';
import { groupedDecimal } from './number.ts';
import { printedDuration } from './duration.ts';
import { metricAmong } from '#lib/domain/facts/benchmark-keys.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

/** The value of a condition as it is shown: a figure with its limiting word and unit, a name, or the words. */
export function conditionValue({ value, name, unit, printed, bound = 'exact' }: Condition): string {
  if (typeof value === 'string') return name ?? value;
  const duration = printedDuration({ printed, unit });
  const figure =
    duration === undefined ? formatAmount(value, unit) : `${groupedDecimal(value * duration.scale)}${duration.suffix}`;
  return `${BOUND_WORDS[bound].words}${unit === 'tokens' ? `${figure} tokens` : figure}`;
}

/** What is shown or decides of the values of one key, each once, in an order that does not depend on how they were written. */
function conditionValues(
  claim: Pick<ClaimBody, 'conditions'>,
  key: ConditionKey,
  textOf: (condition: Condition) => string,
): readonly string[] {
  const values = claim.conditions.filter((condition) => condition.key === key).map(textOf);
  return [...new Set(values)].toSorted();
}

/** Figures meet as they are shown, so that 8k and 8,000 are one; all else by what decides. */
function identityOf(condition: Condition): string {
  const { printed: _, ...figure } = condition;
  return typeof condition.value === 'string' ? condition.value : conditionValue(figure);
}

/** The values of one key as words: "Earnings-21 and Earnings-22". */
export function conditionText(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): string | undefined {
  const values = conditionValues(claim, key, conditionValue);
  return values.length === 0 ? undefined : joinWords(values);
}

/** A text that is equal for two claims exactly when they state the same values of a key; `undefined` when silent. */
export function conditionIdentity(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): string | undefined {
  const values = conditionValues(claim, key, identityOf);
  return values.length === 0 ? undefined : JSON.stringify(values);
}

/** The stated conditions as "label value" pieces, one for each key, in the order of first mention. */
export function statedConditions(claim: Pick<ClaimBody, 'conditions'>): readonly { key: ConditionKey; text: string }[] {
  const keys = [...new Set(claim.conditions.map(({ key }) => key))];
  return keys.map((key) => ({ key, text: conditionText(claim, key) ?? '' }));
}

/** The conditions that are material to the metric and that the claim leaves out. */
export function conditionsNotStated(
  claim: Pick<ClaimBody, 'conditions' | 'subject'>,
  metric: Metric,
): readonly ConditionKey[] {
  const stated = new Set(claim.conditions.map(({ key }) => key));
  return metricAmong(metric, [claim]).material.filter((key) => !stated.has(key));
}

/** Joins labels of conditions into "hardware, precision and batch size". */
export function conditionLabels(keys: readonly ConditionKey[]): string {
  return joinWords(keys.map((key) => CONDITION_LABELS[key]));
}

/** Joins words as a sentence does: "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
