import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionIdentity, conditionText } from '#lib/domain/words/conditions.ts';

/** The yardstick under which a value was taken: figures under two of them are two rows and two panels. */
export interface Instrument {
  /** Equal for two claims exactly when they name the same benchmark, version, split and variant; empty for none. */
  readonly key: string;
  /** The same in words: "LibriSpeech, test-clean"; empty for none. */
  readonly label: string;
}

/** What makes an instrument of its own. */
export const INSTRUMENT_PARTS: readonly ConditionKey[] = ['benchmark', 'benchmark_version', 'split', 'metric_variant'];

/** Equal for two claims exactly when they name the same instrument; empty where they name none. */
export function instrumentKey(claim: Pick<ClaimBody, 'conditions'>): string {
  const stated = INSTRUMENT_PARTS.flatMap((key) => {
    const identity = conditionIdentity(claim, key);
    return identity === undefined ? [] : [`${key}=${identity}`];
  });
  return stated.join('|');
}

/** The instrument that a claim names. */
export function instrumentOf(claim: Pick<ClaimBody, 'conditions'>): Instrument {
  const label = INSTRUMENT_PARTS.flatMap((key) => conditionText(claim, key) ?? []).join(', ');
  return { key: instrumentKey(claim), label };
}
