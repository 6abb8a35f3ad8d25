import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { axisKind, decidingKeys } from '#lib/domain/judge/comparability.ts';
import { INSTRUMENT_PARTS, partText, statedText } from '#lib/domain/judge/instrument.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';

/** A panel of a chart, and which panels of it are like it. */
export interface PanelClaims {
  readonly claims: readonly Claim[];
  /** Panels with one key hold figures of one form and baseline, and differ by conditions alone. */
  readonly siblingKey: string;
}

type Texts = ReadonlyMap<ConditionKey, string | undefined>;

/** What a panel holds that is no result. */
const KIND_TITLES: Readonly<Partial<Record<Nature, string>>> = {
  goal: 'Goals, not results',
  plan: 'Plans, not results',
  attributed: 'What others are said to claim',
};

/** What the first claim of a panel, which stands for what its claims have in common, states under each key. */
function textsOf([first]: readonly Claim[], keys: readonly ConditionKey[]): Texts {
  return new Map(keys.map((key) => [key, first === undefined ? undefined : partText(first, key)]));
}

/** The keys under which panels do not all state the same. */
function differingKeys(panels: readonly Texts[], keys: readonly ConditionKey[]): ReadonlySet<ConditionKey> {
  return new Set(keys.filter((key) => new Set(panels.map((texts) => texts.get(key))).size > 1));
}

/** Whether a name says a text in whole words. */
function says(name: string, text: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
}

/** What claims state under a key, in words; none where no claim states any. */
function textsAmong(claims: readonly Claim[], key: ConditionKey): readonly string[] {
  const texts = claims.map((claim) => statedText(claim, key));
  if (texts.every((text) => text === undefined)) return [];
  return [...new Set(texts.map((text) => text ?? 'not stated'))];
}

/** The instrument in words, without what the metric's name says of every panel: "LibriSpeech, test-clean". */
function instrumentTitle(texts: Texts, differing: ReadonlySet<ConditionKey>, metric: Metric): string {
  return INSTRUMENT_PARTS.flatMap((key) => {
    const text = texts.get(key);
    return text === undefined || (says(metric.name, text) && !differing.has(key)) ? [] : [text];
  }).join(', ');
}

/** Which parts of an instrument any of the panels states. */
function statedParts(panels: readonly Texts[]): ReadonlySet<ConditionKey> {
  return new Set(INSTRUMENT_PARTS.filter((key) => panels.some((texts) => texts.get(key) !== undefined)));
}

/** How panels of one benchmark are told apart: read once for all of them, so that it costs what they are. */
function toldOnBenchmark(
  alike: readonly Texts[],
  keys: readonly ConditionKey[],
): (texts: Texts) => readonly ConditionKey[] {
  const differing = differingKeys(alike, keys);
  const stated = statedParts(alike);
  // A part of an instrument is worth a "not stated" where another panel states it.
  const isMissed = (texts: Texts, key: ConditionKey) => texts.get(key) === undefined && stated.has(key);
  return (texts) => keys.filter((key) => (INSTRUMENT_PARTS.includes(key) ? isMissed(texts, key) : differing.has(key)));
}

/** How a panel is told apart from those like it: from those of its own benchmark, and where it names none, that it does not. */
function toldKeys(
  siblings: readonly Texts[],
  keys: readonly ConditionKey[],
): (texts: Texts) => readonly ConditionKey[] {
  const namesBenchmark = statedParts(siblings).has('benchmark');
  const byBenchmark = Map.groupBy(siblings, (texts) => texts.get('benchmark'));
  const toldOf = new Map([...byBenchmark].map(([benchmark, alike]) => [benchmark, toldOnBenchmark(alike, keys)]));
  return (texts) => {
    const benchmark = texts.get('benchmark');
    const told = toldOf.get(benchmark)?.(texts) ?? [];
    return benchmark === undefined && namesBenchmark ? ['benchmark', ...told] : told;
  };
}

/**
 * What the claims of each panel have in common, in words: the kind of assertion where it is no result, the
 * instrument wherever one is named, and those of the deciding conditions in which the panels like it differ.
 */
export function panelConditions(panels: readonly PanelClaims[], metric: Metric): readonly string[] {
  const keys = decidingKeys(
    metric,
    panels.flatMap((panel) => panel.claims.slice(0, 1)),
  );
  const read = panels.map((panel) => ({ ...panel, texts: textsOf(panel.claims, keys) }));
  const texts = read.map((panel) => panel.texts);
  const differing = differingKeys(texts, keys);
  const groups = Map.groupBy(read, ({ siblingKey }) => siblingKey);
  const toldOf = new Map(
    [...groups].map(([key, group]) => [
      key,
      toldKeys(
        group.map((panel) => panel.texts),
        keys,
      ),
    ]),
  );
  return read.map(({ claims, siblingKey, texts: own }) => {
    const [first] = claims;
    if (first === undefined) return '';
    const told = (toldOf.get(siblingKey)?.(own) ?? []).map((key) => ({ key, among: textsAmong(claims, key) }));
    const stated = told.filter(({ among }) => among.length > 0);
    const silent = told.filter(({ among }) => among.length === 0);
    return [
      KIND_TITLES[axisKind(first)] ?? '',
      instrumentTitle(own, differing, metric),
      ...stated.map(({ key, among }) => `${CONDITION_LABELS[key]}: ${among.join(' or ')}`),
      silent.length === 0 ? '' : `not stated: ${joinWords(silent.map(({ key }) => CONDITION_LABELS[key]))}`,
    ]
      .filter((part) => part !== '')
      .join('; ');
  });
}
