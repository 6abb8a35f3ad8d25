import { ConditionKey, type Condition } from '#lib/domain/facts/condition.ts';

import type { AuthoredClaim, AuthoredCondition } from '#lib/ingest/parse/authored/claim.ts';
import { present } from './present.ts';

/** The circumstances in the order of the closed key list, so that their order in a file says nothing. */
export function linkConditions(written: AuthoredClaim['conditions']): Condition[] {
  if (written === undefined) return [];
  return ConditionKey.options.flatMap((key) => {
    const condition = written[key];
    return condition === undefined ? [] : conditionsOf(key, condition);
  });
}

function conditionsOf(key: ConditionKey, condition: AuthoredCondition): Condition[] {
  if (typeof condition === 'string') return [{ key, value: condition, unit: 'none' }];
  if (Array.isArray(condition)) return condition.map((value) => ({ key, value, unit: 'none' }));
  return [present({ key, value: condition.value, unit: condition.unit, printed: condition.printed })];
}
