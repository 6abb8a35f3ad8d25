import type { ClaimBody } from './claim.ts';
import type { ConditionKey } from './condition.ts';
import { isMeanOfNamedLanguages } from './mean.ts';

type Told = Pick<ClaimBody, 'conditions'>;

/** What says in which language, or from which into which, a value was taken. */
export const LANGUAGE_KEYS = ['language', 'language_to'] as const satisfies readonly ConditionKey[];

/** The language of a benchmark whose figures say nothing of it, more often than not. */
const USUAL = 'en';

/**
 * Whether a figure is told apart by its language: a translation always is, and so is what is stated of any language but
 * English, unless a mean says over which several. English alone stands where silence does; whether the two may be
 * compared is not settled by that.
 */
export function isToldByLanguage(claim: Told): boolean {
  const { conditions } = claim;
  if (conditions.some(({ key }) => key === 'language_to')) return true;
  const languages = new Set(conditions.flatMap(({ key, value }) => (key === 'language' ? [value] : [])));
  if (languages.size > 1) return !isMeanOfNamedLanguages(claim);
  return languages.size === 1 && !languages.has(USUAL);
}
