import { z } from 'zod';

import { Unit } from './unit.ts';

/** The closed list of circumstances that a claim may carry. A new key is added here and in the data guide. */
export const ConditionKey = z.enum([
  'benchmark',
  'benchmark_version',
  'split',
  'metric_variant',
  'shots',
  'language_from',
  'language_to',
  'input_tokens',
  'output_tokens',
  'context_tokens',
  'batch_size',
  'hardware',
  'hardware_count',
  'memory',
  'precision',
  'engine',
  'decoding',
  'latency',
  'stage',
  'dataset',
  'sample_size',
  'aggregation',
  'domain',
  'per',
]);
export type ConditionKey = z.infer<typeof ConditionKey>;

/** The words of each key in pages and sentences. */
export const CONDITION_LABELS: Readonly<Record<ConditionKey, string>> = {
  benchmark: 'benchmark',
  benchmark_version: 'benchmark version',
  split: 'split',
  metric_variant: 'exact measure',
  shots: 'number of shots',
  language_from: 'source language',
  language_to: 'target language',
  input_tokens: 'input length',
  output_tokens: 'output length',
  context_tokens: 'context length',
  batch_size: 'batch size',
  hardware: 'hardware',
  hardware_count: 'number of devices',
  memory: 'memory',
  precision: 'precision',
  engine: 'engine',
  decoding: 'decoding',
  latency: 'latency',
  stage: 'stage',
  dataset: 'data',
  sample_size: 'sample size',
  aggregation: 'aggregation',
  domain: 'domain',
  per: 'per',
};

/** The keys that say with which yardstick a value was taken: together they are the instrument. */
export const INSTRUMENT_KEYS: readonly ConditionKey[] = ['benchmark', 'benchmark_version', 'split', 'metric_variant'];

/**
 * One circumstance of a claim. A key with several values (two benchmarks at once) stands as several
 * conditions. `printed` is the source's spelling where it differs from the value ("8k").
 */
export const Condition = z.strictObject({
  key: ConditionKey,
  value: z.union([z.string().min(1), z.number()]),
  unit: Unit,
  printed: z.string().min(1).optional(),
});
export type Condition = z.infer<typeof Condition>;
