import { baselineLabel, type NameOf } from './baseline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { INSTRUMENT_KEYS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionText } from './conditions.ts';

/**
 * What a figure in a cell must not stand without: what it compares with, and, unless its row tells
 * that, the yardstick. Empty for plain figures.
 */
export function figureCaption(
  claim: Claim,
  nameOf: NameOf,
  { told = [] }: { readonly told?: readonly ConditionKey[] } = {},
): string {
  const baseline = baselineLabel(claim.baseline, nameOf);
  const instrument = INSTRUMENT_KEYS.flatMap((key) =>
    told.includes(key) ? [] : (conditionText(claim, key) ?? []),
  ).join(', ');
  return [baseline === '' ? '' : `against ${baseline}`, instrument].filter((part) => part !== '').join('; ');
}
