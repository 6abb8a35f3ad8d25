import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { axisKind, decidingKeys } from '#lib/domain/judge/comparability.ts';
import { INSTRUMENT_PARTS } from '#lib/domain/judge/instrument.ts';
import { conditionText } from '#lib/domain/words/conditions.ts';

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
  return new Map(keys.map((key) => [key, first === undefined ? undefined : conditionText(first, key)]));
}

/** The keys under which panels do not all state the same. */
function differingKeys(panels: readonly Texts[], keys: readonly ConditionKey[]): ReadonlySet<ConditionKey> {
  return new Set(keys.filter((key) => new Set(panels.map((texts) => texts.get(key))).size > 1));
}

/** Whether a name says a text in whole words. */
function says(name: string, text: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
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

/** How a panel is told apart from those like it: read once for all of them, so that it costs what they are. */
function toldKeys(siblings: readonly Texts[], metric: Metric): (texts: Texts) => readonly ConditionKey[] {
  const keys = decidingKeys(metric);
  const differing = differingKeys(siblings, keys);
  const stated = statedParts(siblings);
  const byBenchmark = Map.groupBy(siblings, (texts) => texts.get('benchmark'));
  const statedOf = new Map([...byBenchmark].map(([benchmark, alike]) => [benchmark, statedParts(alike)]));
  // A part of an instrument is worth a "not stated" where another panel of the same benchmark states it.
  const isMissed = (texts: Texts, key: ConditionKey) =>
    texts.get(key) === undefined &&
    (key === 'benchmark' ? stated : statedOf.get(texts.get('benchmark')))?.has(key) === true;
  return (texts) => keys.filter((key) => (INSTRUMENT_PARTS.includes(key) ? isMissed(texts, key) : differing.has(key)));
}

/**
 * What the claims of each panel have in common, in words: the kind of assertion where it is no result, the
 * instrument wherever one is named, and those of the deciding conditions in which the panels like it differ.
 */
export function panelConditions(panels: readonly PanelClaims[], metric: Metric): readonly string[] {
  const keys = [...new Set([...decidingKeys(metric), ...INSTRUMENT_PARTS])];
  const read = panels.map((panel) => ({ ...panel, texts: textsOf(panel.claims, keys) }));
  const texts = read.map((panel) => panel.texts);
  const differing = differingKeys(texts, keys);
  const groups = Map.groupBy(read, ({ siblingKey }) => siblingKey);
  const toldOf = new Map(
    [...groups].map(([key, group]) => [
      key,
      toldKeys(
        group.map((panel) => panel.texts),
        metric,
      ),
    ]),
  );
  return read.map(({ claims, siblingKey, texts: own }) => {
    const [first] = claims;
    if (first === undefined) return '';
    const stated = (toldOf.get(siblingKey)?.(own) ?? []).map((key) => {
      const among = new Set(claims.map((claim) => conditionText(claim, key) ?? 'not stated'));
      return `${CONDITION_LABELS[key]}: ${[...among].join(' or ')}`;
    });
    return [KIND_TITLES[axisKind(first)] ?? '', instrumentTitle(own, differing, metric), ...stated]
      .filter((part) => part !== '')
      .join('; ');
  });
}
