import { quantityOf, type Claim } from '#lib/domain/claim.ts';
import { assertionLabel, formatAmount } from '#lib/domain/format.ts';
import { NATURE_WORDS } from '#lib/domain/nature.ts';

/** What a claim asserts, in short, with its error figure and what it is where it is no plain result: "128k (goal)". */
export function valueLabel(claim: Pick<Claim, 'assertion' | 'uncertainty' | 'nature'>): string {
  const { mark } = NATURE_WORDS[claim.nature];
  const unit = quantityOf(claim)?.unit;
  const { uncertainty } = claim;
  const error = uncertainty === undefined || unit === undefined ? '' : ` ± ${formatAmount(uncertainty.amount, unit)}`;
  return `${assertionLabel(claim.assertion)}${error}${mark === '' ? '' : ` (${mark})`}`;
}
