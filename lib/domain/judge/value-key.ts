import type { Assertion } from '#lib/domain/facts/claim.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';

/** Noughts that end the decimals of a figure: they say how exactly it is printed, and nothing else of its value. */
const LAST_NOUGHTS = /(\.\d*?)0+(?!\d)/gu;
const LONE_POINT = /\.(?!\d)/gu;

/** Equal for assertions that print one value: 77.6% and 77.60% are one, 77.6% and 77.61% are not. */
export function valueKey(assertion: Assertion): string {
  return assertionLabel(assertion).replace(LAST_NOUGHTS, '$1').replace(LONE_POINT, '');
}
