import { baselineLabel, type NameOf } from './baseline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { INSTRUMENT_KEYS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { isToldByLanguage } from '#lib/domain/facts/language.ts';
import { withAggregationParts } from '#lib/domain/facts/mean.ts';
import { conditionText } from './conditions.ts';
import { languageCaption } from './language-caption.ts';

/** What names the yardstick, in the order in which it is told. */
const YARDSTICK: readonly ConditionKey[] = [
  ...new Set<ConditionKey>(['benchmark', 'aggregation', 'language', ...INSTRUMENT_KEYS]),
];

function yardstickText(claim: Pick<Claim, 'conditions'>, key: ConditionKey): string {
  if (key !== 'language') return conditionText(claim, key) ?? '';
  return isToldByLanguage(claim) ? languageCaption(claim) : '';
}

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
  const stated = withAggregationParts(claim);
  const instrument = YARDSTICK.flatMap((key) => (told.includes(key) ? [] : yardstickText(stated, key)))
    .filter((text) => text !== '')
    .join(', ');
  return [baseline === '' ? '' : `against ${baseline}`, instrument].filter((part) => part !== '').join('; ');
}
