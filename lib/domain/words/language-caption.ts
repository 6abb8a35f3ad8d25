import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionText } from './conditions.ts';

type Told = Pick<ClaimBody, 'conditions'>;

/** Languages beyond these are a list of their own, which the claim's page has. */
const LANGUAGES_MAX = 3;

function named(claim: Told, key: ConditionKey): string {
  const count = new Set(claim.conditions.flatMap((condition) => (condition.key === key ? [condition.value] : []))).size;
  return count > LANGUAGES_MAX ? `${String(count)} languages` : (conditionText(claim, key) ?? '');
}

/** The languages that a figure is of, in words: "German", "English to German", "5 languages"; empty where none is stated. */
export function languageCaption(claim: Told): string {
  const [source, target] = [named(claim, 'language'), named(claim, 'language_to')];
  if (target === '') return source;
  return source === '' ? `into ${target}` : `${source} to ${target}`;
}
