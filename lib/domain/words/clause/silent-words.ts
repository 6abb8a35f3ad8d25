import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionsNotStated, joinWords } from '#lib/domain/words/conditions.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';

/** Assertions that nobody measured: there is nothing of which a circumstance could be missing. */
const UNMEASURED: ReadonlySet<Nature> = new Set<Nature>(['attributed', 'name', 'background']);

/** Keys that make sense only once another is stated: how many devices, where no device is named. */
const ASKED_AFTER: Partial<Record<ConditionKey, ConditionKey>> = {
  hardware_count: 'hardware',
  engine: 'hardware',
  concurrency: 'hardware',
  batch_size: 'hardware',
  split: 'benchmark',
  benchmark_version: 'benchmark',
  shots: 'benchmark',
};

/** Keys that a benchmark settles, so that who names it has said them. */
const SETTLED: ReadonlySet<ConditionKey> = new Set<ConditionKey>(['language', 'language_to', 'modality']);

/** What a reader would ask for, in words, where the label of the key does not say it. */
const ASKED: Partial<Record<ConditionKey, string>> = {
  judge: 'who judged',
  dataset: 'on which data',
  model: 'the model trained',
  stage: 'whether training or inference is meant',
};

/** Shelves of systems that hear or speak, whose input and output nobody counts in tokens. */
const OF_SPEECH: ReadonlySet<string> = new Set(['speech', 'tts']);

function isOfSpeech({ subject }: Claim, { subjects }: Pick<Catalog, 'subjects'>): boolean {
  return OF_SPEECH.has(subjects.get(subject)?.family ?? '');
}

/** What a setting says in words where it has these, so that nobody asks for it. */
const IN_SETTING: Partial<Record<ConditionKey, RegExp>> = {
  language: /language|English/,
  language_to: /language|English/,
  tokeniser: /tokeni[sz]er/,
};

const COUNTED_IN_TOKENS: ReadonlySet<ConditionKey> = new Set<ConditionKey>(['input_tokens', 'output_tokens']);

/** Whether the key makes no sense here, or is said in another way. */
function isPointless(key: ConditionKey, claim: Claim, catalog: Pick<Catalog, 'subjects'>): boolean {
  const inSetting = IN_SETTING[key];
  return (
    key === 'modality' ||
    (COUNTED_IN_TOKENS.has(key) && isOfSpeech(claim, catalog)) ||
    (inSetting !== undefined &&
      claim.conditions.some((each) => each.key === 'setting' && inSetting.test(String(each.value))))
  );
}

function isAsked(key: ConditionKey, claim: Claim, catalog: Pick<Catalog, 'subjects'>): boolean {
  const stated = (asked: ConditionKey) => claim.conditions.filter((condition) => condition.key === asked);
  const first = ASKED_AFTER[key];
  if (first !== undefined && stated(first).length === 0) return false;
  if (isPointless(key, claim, catalog) || (SETTLED.has(key) && stated('benchmark').length > 0)) return false;
  if (key !== 'split' && key !== 'benchmark_version') return true;
  // A set without parts has nothing to choose from.
  const subjects = [...catalog.subjects.values()];
  const sets = stated('benchmark').flatMap(({ value }) => subjects.filter(({ id }) => id === value));
  return sets.length === 0 || sets.some(({ parts = [] }) => parts.some((part) => part.key === key));
}

/** The variants themselves, where there are two: "exact measure (with embeddings or without)". */
function labelOf(key: ConditionKey, { variants = [] }: Metric, claim: Claim): string {
  const [one, other, ...more] = variants;
  if (key === 'metric_variant' && one !== undefined && other !== undefined && more.length === 0) {
    return `${CONDITION_LABELS[key]} (${one.name} or ${other.name})`;
  }
  if (key === 'benchmark' && claim.conditions.some((condition) => condition.key === 'aggregation')) {
    return 'which benchmark';
  }
  return ASKED[key] ?? CONDITION_LABELS[key];
}

/** Two labels that are asked for as one. */
const TOGETHER: readonly (readonly [first: string, second: string, both: string])[] = [
  [CONDITION_LABELS.input_tokens, CONDITION_LABELS.output_tokens, 'token lengths'],
  [CONDITION_LABELS.language, CONDITION_LABELS.language_to, 'languages'],
];

function asOne(labels: readonly string[]): readonly string[] {
  return TOGETHER.filter(([first, second]) => labels.includes(first) && labels.includes(second)).reduce(
    (asked, [first, second, both]) =>
      asked.filter((label) => label !== second).map((label) => (label === first ? both : label)),
    labels,
  );
}

/** "abstract" takes an article in a sentence, "section 4.2" does not. */
function locatorWords(locator: string): string {
  return /\d/.test(locator) ? locator : `the ${locator}`;
}

/**
 * What a figure leaves open that a reader would ask for, as labels. Claims in words need no such
 * list, since there is no figure to qualify.
 */
export function silentLabels(claim: Claim, metric: Metric, catalog: Pick<Catalog, 'subjects'>): readonly string[] {
  if (quantityOf(claim) === undefined || UNMEASURED.has(claim.nature)) return [];
  const keys = conditionsNotStated(claim, metric).filter((key) => isAsked(key, claim, catalog));
  return asOne(keys.map((key) => labelOf(key, metric, claim)));
}

/** What a figure leaves open, to stand behind a sentence; empty where there is nothing. */
export function silentWords(claim: Claim, metric: Metric, catalog: Pick<Catalog, 'subjects'>): string {
  const silent = [...silentLabels(claim, metric, catalog)];
  if (quantityOf(claim)?.unit === 'percent-unspecified') silent.push('whether percentage points are meant');
  if (silent.length === 0) return '';
  const [only = ''] = silent;
  const isOne = silent.length === 1 && !/^(?:token lengths|training tokens|languages)$/.test(only);
  return `; ${joinWords(silent)} ${isOne ? 'is' : 'are'} not stated in ${locatorWords(claim.locator)}`;
}
