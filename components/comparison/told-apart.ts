import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, conditionFacts, INSTRUMENT_KEYS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionIdentity, conditionText } from '#lib/domain/words/conditions.ts';

/** What every cell tells as part of a yardstick, where its head does not. */
const YARDSTICK_KEYS: ReadonlySet<ConditionKey> = new Set([
  ...INSTRUMENT_KEYS,
  'aggregation',
  'language',
  'language_to',
]);

function identityUnder(claim: Claim, keys: readonly ConditionKey[]): string {
  return keys.map((key) => conditionIdentity(claim, key) ?? '').join('|');
}

/**
 * The circumstances, besides their yardsticks, in which figures of one cell differ: each has to tell its own. Free words
 * are among them only where nothing shorter tells every figure from every other.
 */
export function keysApart(claims: readonly Claim[]): readonly ConditionKey[] {
  const stated = new Set(claims.flatMap(({ conditions }) => conditions.map(({ key }) => key)));
  const keys = [...stated].filter(
    (key) => !YARDSTICK_KEYS.has(key) && new Set(claims.map((claim) => identityUnder(claim, [key]))).size > 1,
  );
  const short = keys.filter((key) => conditionFacts(key).type !== 'words');
  const apart = new Set(claims.map((claim) => identityUnder(claim, short)));
  return apart.size === claims.length ? short : keys;
}

/** What a claim states under a key; a quantity says of what it is one: "batch size: 8". */
export function circumstance(claim: Claim, key: ConditionKey): string | undefined {
  const text = conditionText(claim, key);
  if (text === undefined || conditionFacts(key).type !== 'quantity') return text;
  return `${CONDITION_LABELS[key]}: ${text}`;
}
