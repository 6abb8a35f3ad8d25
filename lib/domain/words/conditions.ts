import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type Condition, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { formatAmount } from './format.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

/** The value of a condition as it is shown: a figure with its unit, or the text. */
export function conditionValue(condition: Condition): string {
  if (typeof condition.value === 'string') return condition.value;
  const figure = formatAmount(condition.value, condition.unit);
  return condition.unit === 'tokens' ? `${figure} tokens` : figure;
}

/** The shown values of one key, each once, in an order that does not depend on how they were written. */
function conditionValues(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): readonly string[] {
  const values = claim.conditions.filter((condition) => condition.key === key).map(conditionValue);
  return [...new Set(values)].toSorted();
}

/** The values of one key as words: "Earnings-21 and Earnings-22". */
export function conditionText(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): string | undefined {
  const values = conditionValues(claim, key);
  return values.length === 0 ? undefined : joinWords(values);
}

/** A text that is equal for two claims exactly when they state the same values of a key; `undefined` when silent. */
export function conditionIdentity(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): string | undefined {
  const values = conditionValues(claim, key);
  return values.length === 0 ? undefined : JSON.stringify(values);
}

/** The stated conditions as "label value" pieces, one for each key, in the order of first mention. */
export function statedConditions(claim: Pick<ClaimBody, 'conditions'>): readonly { key: ConditionKey; text: string }[] {
  const keys = [...new Set(claim.conditions.map(({ key }) => key))];
  return keys.map((key) => ({ key, text: conditionText(claim, key) ?? '' }));
}

/** The conditions that are material to the metric and that the claim leaves out. */
export function conditionsNotStated(claim: Pick<ClaimBody, 'conditions'>, metric: Metric): readonly ConditionKey[] {
  const stated = new Set(claim.conditions.map(({ key }) => key));
  return metric.material.filter((key) => !stated.has(key));
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
