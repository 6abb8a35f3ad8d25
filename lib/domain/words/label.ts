import type { DrawnBound } from '#lib/domain/facts/bound.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { assertionLabel, formatAmount } from './format.ts';
import { NATURE_WORDS, type Nature } from '#lib/domain/facts/nature.ts';

/** What stands after a figure that is no plain result, or that the source hedges: "goal", "can", "goal, expected". */
export function claimMark({ nature, hedge }: Pick<Claim, 'nature' | 'hedge'>): string {
  return [NATURE_WORDS[nature].mark, hedge ?? ''].filter((word) => word !== '').join(', ');
}

/**
 * What a claim asserts, in short, as tables, charts and decks write it: the figure with its sign, its
 * error figure and what it is where it is no plain result ("≤ 3.3x", "128k (goal)"); the words of a
 * claim without a figure. A deck records it, and the check of decks compares it.
 */
export function claimLabel(claim: Pick<Claim, 'assertion' | 'uncertainty' | 'nature' | 'hedge'>): string {
  const mark = claimMark(claim);
  const unit = quantityOf(claim)?.unit;
  const { uncertainty } = claim;
  const error = uncertainty === undefined || unit === undefined ? '' : ` ± ${formatAmount(uncertainty.amount, unit)}`;
  return `${assertionLabel(claim.assertion)}${error}${mark === '' ? '' : ` (${mark})`}`;
}

/** What a legend says of a bound. */
export const BOUND_LABELS: Readonly<Record<Exclude<DrawnBound, 'exact'>, string>> = {
  'up-to': '≤ up to, at best',
  limit: '≤ up to, the limit',
  'at-most': '≤ at most',
  'at-least': '≥ at least',
  'more-than': '> more than',
  'less-than': '< less than',
  about: '≈ about',
  range: 'from – to',
  'order-of-magnitude': '~ order of magnitude, a third to three times',
};

/** What a legend says of a claim that is no plain result. */
export const NATURE_LABELS: Readonly<Record<Exclude<Nature, 'result'>, string>> = {
  reported: "reported of another's system",
  attributed: 'attributed to others',
  goal: 'goal, not a result',
  plan: 'planned',
  name: 'from a name only',
  background: 'said in passing',
};
