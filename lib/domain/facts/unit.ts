import { z } from 'zod';

/** What a unit measures. Two figures can only meet when their units share a dimension. */
export const Dimension = z.enum([
  'parameters',
  'tokens',
  'duration',
  'frequency',
  'share',
  'share-difference',
  'share-unspecified',
  'score',
  'score-difference',
  'ratio',
  'memory',
  'devices',
  'device-time',
  'token-rate',
  'items',
  'date',
  'category',
]);
export type Dimension = z.infer<typeof Dimension>;

/** Every unit that a figure may carry. */
export const Unit = z.enum([
  'parameters',
  'tokens',
  'seconds',
  'hours',
  'hertz',
  'percent',
  'percent-unspecified',
  'percentage-points',
  'bleu-points',
  'points',
  'score',
  'multiple',
  'fraction',
  'gibibytes',
  'gigabytes',
  'gpus',
  'gpu-weeks',
  'tokens-per-second',
  'languages',
  'models',
  'tasks',
  'items',
  'words',
  'date',
  'none',
]);
export type Unit = z.infer<typeof Unit>;

interface UnitFacts {
  readonly dimension: Dimension;
  /** Multiply an amount in this unit by this to get the dimension's base unit. */
  readonly toBase: number;
  /** Written straight after a figure, with its own leading space where it takes one. */
  readonly suffix: string;
  /** Said after a figure in a sentence, with a leading space where it takes one. */
  readonly words: string;
  /** Large figures are shortened with K, M, B, T (counts) or kept as printed. */
  readonly shortened: boolean;
}

/** The facts of each unit. `multiple` is a factor (3.3x); `fraction` a part of one (half). */
export const UNIT_FACTS: Readonly<Record<Unit, UnitFacts>> = {
  parameters: { dimension: 'parameters', toBase: 1, suffix: '', words: ' parameters', shortened: true },
  tokens: { dimension: 'tokens', toBase: 1, suffix: '', words: ' tokens', shortened: true },
  seconds: { dimension: 'duration', toBase: 1, suffix: ' s', words: ' seconds', shortened: false },
  hours: { dimension: 'duration', toBase: 3600, suffix: ' h', words: ' hours', shortened: false },
  hertz: { dimension: 'frequency', toBase: 1, suffix: 'Hz', words: ' hertz', shortened: true },
  percent: { dimension: 'share', toBase: 1, suffix: '%', words: ' percent', shortened: false },
  'percent-unspecified': {
    dimension: 'share-unspecified',
    toBase: 1,
    suffix: '%',
    words: ' percent (relative or points: the source does not say)',
    shortened: false,
  },
  'percentage-points': {
    dimension: 'share-difference',
    toBase: 1,
    suffix: ' pp',
    words: ' percentage points',
    shortened: false,
  },
  'bleu-points': {
    dimension: 'score-difference',
    toBase: 1,
    suffix: ' BLEU',
    words: ' BLEU points',
    shortened: false,
  },
  points: { dimension: 'score-difference', toBase: 1, suffix: ' points', words: ' points', shortened: false },
  score: { dimension: 'score', toBase: 1, suffix: '', words: '', shortened: false },
  multiple: { dimension: 'ratio', toBase: 1, suffix: 'x', words: ' times', shortened: false },
  fraction: { dimension: 'ratio', toBase: 1, suffix: 'x', words: ' times', shortened: false },
  gibibytes: { dimension: 'memory', toBase: 1.073741824, suffix: ' GiB', words: ' gibibytes', shortened: false },
  gigabytes: { dimension: 'memory', toBase: 1, suffix: ' GB', words: ' gigabytes', shortened: false },
  gpus: { dimension: 'devices', toBase: 1, suffix: ' GPUs', words: ' GPUs', shortened: false },
  'gpu-weeks': { dimension: 'device-time', toBase: 1, suffix: ' GPU weeks', words: ' GPU weeks', shortened: false },
  'tokens-per-second': {
    dimension: 'token-rate',
    toBase: 1,
    suffix: ' tok/s',
    words: ' tokens a second',
    shortened: false,
  },
  languages: { dimension: 'items', toBase: 1, suffix: ' languages', words: ' languages', shortened: false },
  models: { dimension: 'items', toBase: 1, suffix: ' models', words: ' models', shortened: false },
  tasks: { dimension: 'items', toBase: 1, suffix: ' tasks', words: ' tasks', shortened: false },
  items: { dimension: 'items', toBase: 1, suffix: '', words: ' items', shortened: false },
  words: { dimension: 'items', toBase: 1, suffix: ' words', words: ' words', shortened: false },
  date: { dimension: 'date', toBase: 1, suffix: '', words: '', shortened: false },
  none: { dimension: 'category', toBase: 1, suffix: '', words: '', shortened: false },
};

/** The dimension that a unit measures. */
export function dimensionOf(unit: Unit): Dimension {
  return UNIT_FACTS[unit].dimension;
}

/**
 * Converts an amount between two units of one dimension.
 * Gives `undefined` when the dimensions differ, since no factor would be true.
 */
export function convertUnit(amount: number, from: Unit, to: Unit): number | undefined {
  if (dimensionOf(from) !== dimensionOf(to)) return undefined;
  return (amount * UNIT_FACTS[from].toBase) / UNIT_FACTS[to].toBase;
}
