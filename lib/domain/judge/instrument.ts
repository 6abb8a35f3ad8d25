import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { isToldByLanguage, LANGUAGE_KEYS } from '#lib/domain/facts/language.ts';
import { withAggregationParts } from '#lib/domain/facts/mean.ts';
import { conditionIdentity, conditionText } from '#lib/domain/words/conditions.ts';
import { languageCaption } from '#lib/domain/words/language-caption.ts';

/** The yardstick under which a value was taken: figures under two of them are two rows and two panels. */
export interface Instrument {
  /** Equal for two claims exactly when they name the same benchmark, mean, language, version, split and variant; empty for none. */
  readonly key: string;
  /** The same in words: "LibriSpeech, test-clean"; empty for none. */
  readonly label: string;
}

/**
 * What makes an instrument of its own. Over which sets a value is taken is one, as a benchmark is, so is a language
 * other than English and the direction of a translation, so is the noise that is added to recordings, and so is who
 * serves a model: each states its own limits for it.
 */
export const INSTRUMENT_PARTS: readonly ConditionKey[] = [
  'benchmark',
  'aggregation',
  ...LANGUAGE_KEYS,
  'benchmark_version',
  'split',
  'metric_variant',
  'noise',
  'signal_to_noise',
  'provider',
];

/** A benchmark that is run at several context lengths is an instrument at each of them. */
const PARTS_ON_BENCHMARKS: readonly ConditionKey[] = [...INSTRUMENT_PARTS, 'context_tokens'];

/** Equal for two claims exactly when their values are taken over the same; `undefined` where that is no instrument. */
export function aggregationIdentity(claim: Pick<ClaimBody, 'conditions'>): string | undefined {
  return conditionIdentity(withAggregationParts(claim), 'aggregation');
}

function isLanguageKey(key: ConditionKey): boolean {
  return LANGUAGE_KEYS.some((own) => own === key);
}

function partsOf(claim: Pick<ClaimBody, 'conditions'>): readonly ConditionKey[] {
  const parts = claim.conditions.some(({ key }) => key === 'benchmark') ? PARTS_ON_BENCHMARKS : INSTRUMENT_PARTS;
  return isToldByLanguage(claim) ? parts : parts.filter((key) => !isLanguageKey(key));
}

/** Whether what a claim states under a key is part of the instrument that it names. */
export function isInstrumentPart(key: ConditionKey, claim: Pick<ClaimBody, 'conditions'>): boolean {
  if (key !== 'aggregation') return partsOf(claim).includes(key);
  const own = aggregationIdentity(claim);
  return own !== undefined && own === conditionIdentity(claim, key);
}

/** Equal for two claims exactly when they name the same instrument; empty where they name none. */
export function instrumentKey(claim: Pick<ClaimBody, 'conditions'>): string {
  const told = withAggregationParts(claim);
  const stated = partsOf(claim).flatMap((key) => {
    const identity = conditionIdentity(told, key);
    return identity === undefined ? [] : [`${key}=${identity}`];
  });
  return stated.join('|');
}

/** The languages by which a claim is told apart, equal for the same ones; `undefined` where none tells it apart. */
export function languageIdentity(claim: Pick<ClaimBody, 'conditions'>): string | undefined {
  if (!isToldByLanguage(claim)) return undefined;
  return LANGUAGE_KEYS.map((key) => conditionIdentity(claim, key) ?? '').join('>');
}

/** What a claim states under a key, in words, without a mean that is no part of an instrument. */
export function statedText(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): string | undefined {
  return conditionText(withAggregationParts(claim), key);
}

/**
 * What a claim states of a part of its instrument, in words. Both sides of a translation are told by the first of its
 * keys: "English to German".
 */
export function partText(claim: Pick<ClaimBody, 'conditions'>, key: ConditionKey): string | undefined {
  if (!isLanguageKey(key)) return statedText(claim, key);
  if (key === 'language_to' || !isToldByLanguage(claim)) return undefined;
  const caption = languageCaption(claim);
  return caption === '' ? undefined : caption;
}

/** A part of an instrument in words. */
export interface PartText {
  readonly key: ConditionKey;
  readonly text: string;
}

/** The parts of the instrument that a claim names, in the order in which they are told. */
export function partTexts(claim: Pick<ClaimBody, 'conditions'>): readonly PartText[] {
  return partsOf(claim).flatMap((key) => {
    const text = partText(claim, key);
    return text === undefined ? [] : [{ key, text }];
  });
}

/** The instrument that a claim names. */
export function instrumentOf(claim: Pick<ClaimBody, 'conditions'>): Instrument {
  const label = partTexts(claim)
    .map(({ text }) => text)
    .join(', ');
  return { key: instrumentKey(claim), label };
}
