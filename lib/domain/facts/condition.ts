import { z } from 'zod';

import { Bound } from './bound.ts';
import { Unit } from './unit.ts';

/**
 * What the value of a condition is: the id of a subject, of a part of a benchmark, of a variant of
 * the metric, a term of a vocabulary, a figure, or free words.
 */
export type ConditionType = 'subject' | 'part' | 'variant' | 'term' | 'quantity' | 'words';

/** With what a value was taken, on what, by which system, and how that system was trained. */
export type ConditionGroup = 'instrument' | 'task' | 'system' | 'training' | 'words';

interface ConditionFacts {
  /** The words of the key in pages and sentences. */
  readonly label: string;
  readonly group: ConditionGroup;
  readonly type: ConditionType;
  /** The vocabulary of a term, where it is not named as the key is. */
  readonly vocabulary?: string;
  /** The units of a figure. */
  readonly units?: readonly Unit[];
  /** No new claim may carry it; claims of older releases do. */
  readonly isRetired?: true;
}

const LENGTHS: readonly Unit[] = ['tokens'];
const TIMES: readonly Unit[] = ['seconds', 'hours'];

/** The closed list of circumstances that a claim may carry, in the order in which they are told. */
export const CONDITION_FACTS = {
  benchmark: { label: 'benchmark', group: 'instrument', type: 'subject' },
  benchmark_version: { label: 'benchmark version', group: 'instrument', type: 'part' },
  split: { label: 'split', group: 'instrument', type: 'part' },
  metric_variant: { label: 'exact measure', group: 'instrument', type: 'variant' },
  normaliser: { label: 'text normalisation', group: 'instrument', type: 'term' },
  judge: { label: 'judged by', group: 'instrument', type: 'term' },
  harness: { label: 'harness', group: 'instrument', type: 'term' },
  provider: { label: 'served by', group: 'instrument', type: 'term' },
  listeners: { label: 'number of listeners', group: 'instrument', type: 'quantity', units: ['items'] },
  scale: { label: 'scale of the ratings', group: 'instrument', type: 'term' },
  collar: { label: 'collar', group: 'instrument', type: 'quantity', units: ['seconds'] },
  overlap: { label: 'overlapping speech', group: 'instrument', type: 'term' },
  segmentation: { label: 'segmentation', group: 'instrument', type: 'term' },
  language: { label: 'language', group: 'task', type: 'term' },
  language_to: { label: 'target language', group: 'task', type: 'term', vocabulary: 'language' },
  shots: { label: 'number of shots', group: 'task', type: 'quantity', units: ['items'] },
  prompting: { label: 'prompting', group: 'task', type: 'term' },
  zero_shot: { label: 'examples given', group: 'task', type: 'term' },
  context_tokens: { label: 'context length', group: 'task', type: 'quantity', units: LENGTHS },
  input_tokens: { label: 'input length', group: 'task', type: 'quantity', units: LENGTHS },
  output_tokens: { label: 'output length', group: 'task', type: 'quantity', units: LENGTHS },
  audio_length: { label: 'audio length', group: 'task', type: 'quantity', units: TIMES },
  speakers: { label: 'number of speakers', group: 'task', type: 'quantity', units: ['speakers'] },
  noise: { label: 'noise', group: 'instrument', type: 'term' },
  signal_to_noise: { label: 'signal-to-noise ratio', group: 'instrument', type: 'quantity', units: ['decibels'] },
  sample_rate: { label: 'sample rate', group: 'task', type: 'quantity', units: ['hertz'] },
  text: { label: 'text', group: 'task', type: 'term' },
  chunk: { label: 'chunk or look-ahead', group: 'task', type: 'quantity', units: ['seconds'] },
  latency: { label: 'latency', group: 'task', type: 'quantity', units: ['seconds', 'words', 'tokens'] },
  modality: { label: 'modality', group: 'task', type: 'term' },
  reasoning: { label: 'reasoning', group: 'task', type: 'term' },
  reasoning_budget: { label: 'reasoning budget', group: 'task', type: 'quantity', units: LENGTHS },
  tools: { label: 'tools', group: 'task', type: 'term' },
  book: { label: 'book', group: 'task', type: 'term' },
  streaming: { label: 'streaming', group: 'task', type: 'term' },
  decoding: { label: 'decoding', group: 'task', type: 'term' },
  samples: { label: 'answers per question', group: 'task', type: 'quantity', units: ['items'] },
  aggregation: { label: 'aggregation', group: 'task', type: 'term' },
  iterations: { label: 'number of iterations', group: 'system', type: 'quantity', units: ['items'] },
  language_model: { label: 'language model', group: 'system', type: 'term' },
  acoustic_model: { label: 'acoustic model', group: 'system', type: 'subject' },
  vocoder: { label: 'vocoder', group: 'system', type: 'subject' },
  hardware: { label: 'hardware', group: 'system', type: 'term' },
  hardware_count: { label: 'number of devices', group: 'system', type: 'quantity', units: ['gpus', 'items'] },
  memory: { label: 'memory', group: 'system', type: 'quantity', units: ['gibibytes', 'gigabytes'] },
  precision: { label: 'precision', group: 'system', type: 'term' },
  engine: { label: 'engine', group: 'system', type: 'term' },
  batch_size: { label: 'batch size', group: 'system', type: 'quantity', units: ['items', 'tokens'] },
  concurrency: { label: 'requests at once', group: 'system', type: 'quantity', units: ['items'] },
  wall_time: { label: 'wall time', group: 'system', type: 'quantity', units: TIMES },
  stage: { label: 'stage', group: 'training', type: 'term' },
  technique: { label: 'technique', group: 'training', type: 'subject' },
  model: { label: 'model trained to measure', group: 'training', type: 'subject' },
  dataset: { label: 'data', group: 'training', type: 'subject' },
  training_tokens: { label: 'training tokens', group: 'training', type: 'quantity', units: LENGTHS },
  tokeniser: { label: 'tokeniser', group: 'training', type: 'subject' },
  setting: { label: 'setting', group: 'words', type: 'words' },
  language_from: { label: 'source language', group: 'words', type: 'words', isRetired: true },
  sample_size: { label: 'sample size', group: 'words', type: 'words', isRetired: true },
  domain: { label: 'domain', group: 'words', type: 'words', isRetired: true },
  per: { label: 'per', group: 'words', type: 'words', isRetired: true },
} as const satisfies Record<string, ConditionFacts>;

export type ConditionKey = keyof typeof CONDITION_FACTS;
const KEYS = Object.keys(CONDITION_FACTS) as [ConditionKey, ...ConditionKey[]];
/** Every key that a stored claim may carry. */
export const ConditionKey = z.enum(KEYS);

/** What is known of a key. */
export function conditionFacts(key: ConditionKey): ConditionFacts {
  return CONDITION_FACTS[key];
}

type Retired = { [Key in ConditionKey]: (typeof CONDITION_FACTS)[Key] extends { isRetired: true } ? Key : never };
export type WrittenConditionKey = Exclude<ConditionKey, Retired[ConditionKey]>;
/** The keys that a data file may write. */
export const WRITTEN_CONDITION_KEYS = KEYS.filter(
  (key): key is WrittenConditionKey => conditionFacts(key).isRetired !== true,
);

/** The name of a list of terms, which is the key under which they are written. */
export type Vocabulary = WrittenConditionKey;
const VOCABULARIES: ReadonlySet<string> = new Set(
  WRITTEN_CONDITION_KEYS.filter((key) => {
    const { type, vocabulary } = conditionFacts(key);
    return type === 'term' && vocabulary === undefined;
  }),
);

/** Whether conditions take terms from a list of this name. */
export function isVocabulary(name: string): name is Vocabulary {
  return VOCABULARIES.has(name);
}

/** The words of each key in pages and sentences. */
export const CONDITION_LABELS = Object.fromEntries(KEYS.map((key) => [key, CONDITION_FACTS[key].label])) as Readonly<
  Record<ConditionKey, string>
>;

/** The keys that say with which yardstick a value was taken: together they are the instrument. */
export const INSTRUMENT_KEYS: readonly ConditionKey[] = KEYS.filter(
  (key) => CONDITION_FACTS[key].group === 'instrument',
);

/** Stands for a figure that is not said, but held equal with what the claim compares with ("in the same wall time"). */
export const SAME_AS_BASELINE = 'same';

/**
 * One circumstance of a claim. A key with several values (two benchmarks at once) stands as several
 * conditions.
 */
export const Condition = z.strictObject({
  key: ConditionKey,
  /**
   * What decides whether two claims state the same: an id (of a term inside of others with those
   * before it: `post-training/alignment`), a figure in `unit`, or the words where there is no id.
   */
  value: z.union([z.string().min(1), z.number()]),
  /** The name of what an id stands for; absent for figures and words. */
  name: z.string().min(1).optional(),
  unit: Unit,
  /** The source's spelling of a figure where it differs from the value ("8k"). */
  printed: z.string().min(1).optional(),
  /** The limiting word of a figure; `exact` where absent. */
  bound: Bound.optional(),
});
export type Condition = z.infer<typeof Condition>;
