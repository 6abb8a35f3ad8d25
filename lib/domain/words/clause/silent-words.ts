import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { conditionsNotStated, joinWords } from '#lib/domain/words/conditions.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
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
  stage: 'stage (training or inference)',
  aggregation: 'kind of average',
  overlap: 'whether overlapping speech counts',
};

/** What an average goes over, so that no one value of it could be stated: by the term that says so. */
const AVERAGED: Readonly<Record<string, readonly ConditionKey[]>> = {
  average: ['split'],
  'average/average-over-languages': ['language', 'language_to'],
  'average/average-over-lengths': ['context_tokens'],
};

/** What a programme of measuring settles by itself, so that who names it has said it. */
const OF_HARNESS: Readonly<Record<string, readonly ConditionKey[]>> = {
  'open-asr-leaderboard': ['normaliser', 'split', 'benchmark_version'],
};

/** What a measure has no need of: the length of a chunk is set and not measured, lagging is counted in what was heard. */
const OF_VARIANT: Readonly<Record<string, readonly ConditionKey[]>> = {
  chunk: ['benchmark', 'hardware'],
  al: ['hardware'],
  laal: ['hardware'],
};

/** Whether another condition says what the key would. */
function isSettled(key: ConditionKey, { conditions }: Claim): boolean {
  return conditions.some((each) => {
    if (each.key === 'harness') return OF_HARNESS[String(each.value)]?.includes(key) === true;
    if (each.key === 'metric_variant') return OF_VARIANT[String(each.value)]?.includes(key) === true;
    // Texts of a kind are what was read aloud, in place of a benchmark.
    return each.key === 'text' && key === 'benchmark';
  });
}

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
  shots: /\b(?:shots?|\d+ examples)\b/,
  benchmark: /\b(?:over benchmarks|sets of the|\d+ (?:[a-z]+ )*(?:texts|sentences|utterances))\b/i,
  hardware_count: /\bone core\b/,
  scale: /\b\d+-point\b/,
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

/** Whether the figure is an average over just what the key would tell apart. */
function isAveragedOut(key: ConditionKey, { conditions }: Claim): boolean {
  return conditions.some((each) => each.key === 'aggregation' && AVERAGED[String(each.value)]?.includes(key) === true);
}

/** What an average is over, where its name says which sets these are. */
const NAMES_SETS = /^average (?:of|over the .* of the Open ASR Leaderboard)/;

function stated({ conditions }: Claim, key: ConditionKey): Claim['conditions'] {
  return conditions.filter((condition) => condition.key === key);
}

/** A set with no part has nothing to choose between; beside a single one, who names the set means the whole. */
function hasChoice(key: ConditionKey, claim: Claim, { subjects }: Pick<Catalog, 'subjects'>): boolean {
  if (key !== 'split' && key !== 'benchmark_version') return true;
  // The value of this key is the id of a subject.
  const sets = stated(claim, 'benchmark').flatMap(({ value }) => subjects.get(value as SubjectId) ?? []);
  const few = key === 'split' ? 1 : 0;
  return sets.length === 0 || sets.some(({ parts = [] }) => parts.filter((part) => part.key === key).length > few);
}

function isAsked(key: ConditionKey, claim: Claim, catalog: Pick<Catalog, 'subjects'>): boolean {
  const first = ASKED_AFTER[key];
  if (first !== undefined && stated(claim, first).length === 0) return false;
  if (isAveragedOut(key, claim) || isSettled(key, claim) || isPointless(key, claim, catalog)) return false;
  if (SETTLED.has(key) && stated(claim, 'benchmark').length > 0) return false;
  if (key === 'benchmark' && stated(claim, 'aggregation').some(({ name = '' }) => NAMES_SETS.test(name))) return false;
  return hasChoice(key, claim, catalog);
}

/** The variants themselves, where there are two: "exact measure (with embeddings or without)". */
function measureLabel({ variants = [] }: Metric, claim: Claim): string {
  const [one, other, ...more] = variants;
  if (one !== undefined && other !== undefined && more.length === 0) {
    return `${CONDITION_LABELS.metric_variant} (${one.name} or ${other.name})`;
  }
  return quantityOf(claim)?.unit === 'items' ? 'what is counted' : CONDITION_LABELS.metric_variant;
}

/** Of several benchmarks that are taken together, which they are. */
function benchmarkLabel({ conditions }: Claim): string {
  const over = conditions.filter((condition) => condition.key === 'aggregation');
  if (over.length === 0) return CONDITION_LABELS.benchmark;
  return over.some(({ name = '' }) => name.startsWith('one of ')) ? 'which benchmark' : 'which benchmarks';
}

function labelOf(key: ConditionKey, metric: Metric, claim: Claim): string {
  if (key === 'metric_variant') return measureLabel(metric, claim);
  if (key === 'benchmark') return benchmarkLabel(claim);
  if (key === 'language' && claim.conditions.some((each) => each.key === 'language_to')) return 'source language';
  // Errors in words or characters of synthesised speech are found by a recogniser that writes it down.
  if (key === 'judge' && metric.materialFor !== undefined) return 'which recogniser wrote it down';
  // Training metrics speak of training alone.
  if (key === 'stage' && metric.group === 'training') return 'stage of training';
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

/** The place as a sentence names it: "the abstract", "section 4.2", "the table “Benchmarks”" without its row and column. */
function locatorWords(locator: string): string {
  const place = locator.replaceAll('"', '').replace(/, (?:row|column|cell|line)s? .*$/u, '');
  const isNamed = /^(?:table|figure|section|page|appendix|chapter|slide|step|footnote|[Rr]elease) [\dA-Z]/u.test(place);
  const isFile = /^[^ ,]+\/[^ ,]+/u.test(place);
  return isNamed || isFile ? place : `the ${place}`;
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
  const isOne =
    silent.length === 1 &&
    !/^(?:token lengths|training tokens|languages|tools|answers per question|requests at once|which benchmarks)$/.test(
      only,
    );
  return `; ${joinWords(silent)} ${isOne ? 'is' : 'are'} not stated in ${locatorWords(claim.locator)}`;
}
