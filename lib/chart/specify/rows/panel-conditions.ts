import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { axisKind, decidingKeys } from '#lib/domain/judge/comparability.ts';
import { INSTRUMENT_PARTS } from '#lib/domain/judge/instrument.ts';
import { conditionText } from '#lib/domain/words/conditions.ts';

/** The first claims of panels that a panel is told apart from. */
export interface PanelsBeside {
  /** Of the same form and baseline, this panel among them. */
  readonly siblings: readonly Claim[];
  /** Of the whole chart. */
  readonly all: readonly Claim[];
}

/** What a panel holds that is no result. */
const KIND_TITLES: Readonly<Partial<Record<Nature, string>>> = {
  goal: 'Goals, not results',
  plan: 'Plans, not results',
  attributed: 'What others are said to claim',
};

function differs(claims: readonly Claim[], key: ConditionKey): boolean {
  return new Set(claims.map((claim) => conditionText(claim, key))).size > 1;
}

/** Whether a name says a text in whole words. */
function says(name: string, text: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
}

/** The instrument in words, without what the metric's name says of every panel: "LibriSpeech, test-clean". */
function instrumentTitle(claim: Claim, all: readonly Claim[], metric: Metric): string {
  return INSTRUMENT_PARTS.flatMap((key) => {
    const text = conditionText(claim, key);
    return text === undefined || (says(metric.name, text) && !differs(all, key)) ? [] : [text];
  }).join(', ');
}

/** Whether a part of an instrument is worth a "not stated": another panel of the same benchmark states it. */
function isMissedPart(claim: Claim, key: ConditionKey, siblings: readonly Claim[]): boolean {
  if (conditionText(claim, key) !== undefined) return false;
  const benchmark = conditionText(claim, 'benchmark');
  const alike =
    key === 'benchmark' ? siblings : siblings.filter((other) => conditionText(other, 'benchmark') === benchmark);
  return alike.some((other) => conditionText(other, key) !== undefined);
}

/**
 * What the claims of a panel have in common, in words: the kind of assertion where it is no result, the
 * instrument wherever one is named, and those of the deciding conditions in which the panels beside it differ.
 */
export function panelConditions(claims: readonly Claim[], { siblings, all }: PanelsBeside, metric: Metric): string {
  const [first] = claims;
  if (first === undefined) return '';
  const isPart = (key: ConditionKey) => INSTRUMENT_PARTS.includes(key);
  const told = decidingKeys(metric).filter((key) =>
    isPart(key) ? isMissedPart(first, key, siblings) : differs(siblings, key),
  );
  const stated = told.map((key) => {
    const texts = new Set(claims.map((claim) => conditionText(claim, key) ?? 'not stated'));
    return `${CONDITION_LABELS[key]}: ${[...texts].join(' or ')}`;
  });
  return [KIND_TITLES[axisKind(first)] ?? '', instrumentTitle(first, all, metric), ...stated]
    .filter((part) => part !== '')
    .join('; ');
}
