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
  'character-rate',
  'real-time-speed',
  'bit-rate',
  'sound-level',
  'items',
  'energy',
  'mass',
  'money',
  'operations',
  'multiply-accumulates',
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
  'days',
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
  'gpu-hours',
  'tokens-per-second',
  'characters-per-minute',
  'times-real-time',
  'real-time-factor',
  'bits-per-second',
  'decibels',
  'languages',
  'models',
  'tasks',
  'items',
  'words',
  'layers',
  'heads',
  'experts',
  'dimensions',
  'bits',
  'streams',
  'speakers',
  'codebooks',
  'steps',
  'flop',
  'multiply-accumulates',
  'megawatt-hours',
  'kilowatt-hours',
  'tonnes',
  'us-dollars',
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
  /** Smaller amounts are kept as printed even so: 1,000 GPU hours. */
  readonly shortenedFrom?: number;
  /** Shortened with the prefixes of the SI, which stand before the suffix: 500 kHz. */
  readonly isPrefixed?: true;
  /** The figure is one over an amount of the base unit: a real-time factor of 0.05 is 20 times real time. */
  readonly isReciprocal?: true;
  /** Said in a sentence before the limiting word, where the figure alone would not say what it is; a trailing space. */
  readonly before?: string;
}

/** The facts of each unit. `multiple` is a factor (3.3x); `fraction` a part of one (half). */
export const UNIT_FACTS: Readonly<Record<Unit, UnitFacts>> = {
  parameters: { dimension: 'parameters', toBase: 1, suffix: '', words: ' parameters', shortened: true },
  tokens: { dimension: 'tokens', toBase: 1, suffix: '', words: ' tokens', shortened: true },
  seconds: { dimension: 'duration', toBase: 1, suffix: ' s', words: ' seconds', shortened: false },
  hours: { dimension: 'duration', toBase: 3600, suffix: ' h', words: ' hours', shortened: false },
  days: { dimension: 'duration', toBase: 86_400, suffix: ' days', words: ' days', shortened: false },
  hertz: { dimension: 'frequency', toBase: 1, suffix: 'Hz', words: ' hertz', shortened: true, isPrefixed: true },
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
  'gpu-hours': {
    dimension: 'device-time',
    toBase: 1 / 168,
    suffix: ' GPU hours',
    words: ' GPU hours',
    shortened: true,
    shortenedFrom: 10_000,
  },
  'tokens-per-second': {
    dimension: 'token-rate',
    toBase: 1,
    suffix: ' tok/s',
    words: ' tokens a second',
    shortened: false,
  },
  'characters-per-minute': {
    dimension: 'character-rate',
    toBase: 1,
    suffix: ' characters/min',
    words: ' characters a minute',
    shortened: false,
  },
  'times-real-time': {
    dimension: 'real-time-speed',
    toBase: 1,
    suffix: 'x real time',
    words: ' times real time',
    shortened: false,
  },
  'real-time-factor': {
    dimension: 'real-time-speed',
    toBase: 1,
    suffix: ' RTF',
    words: '',
    shortened: false,
    isReciprocal: true,
    before: 'a real-time factor of ',
  },
  'bits-per-second': {
    dimension: 'bit-rate',
    toBase: 1,
    suffix: 'bit/s',
    words: ' bits a second',
    shortened: true,
    isPrefixed: true,
  },
  decibels: { dimension: 'sound-level', toBase: 1, suffix: ' dB', words: ' decibels', shortened: false },
  languages: { dimension: 'items', toBase: 1, suffix: ' languages', words: ' languages', shortened: false },
  models: { dimension: 'items', toBase: 1, suffix: ' models', words: ' models', shortened: false },
  tasks: { dimension: 'items', toBase: 1, suffix: ' tasks', words: ' tasks', shortened: false },
  items: { dimension: 'items', toBase: 1, suffix: '', words: ' items', shortened: false },
  words: { dimension: 'items', toBase: 1, suffix: ' words', words: ' words', shortened: false },
  layers: { dimension: 'items', toBase: 1, suffix: ' layers', words: ' layers', shortened: false },
  heads: { dimension: 'items', toBase: 1, suffix: ' heads', words: ' heads', shortened: false },
  experts: { dimension: 'items', toBase: 1, suffix: ' experts', words: ' experts', shortened: false },
  dimensions: { dimension: 'items', toBase: 1, suffix: '', words: '', shortened: false },
  bits: { dimension: 'items', toBase: 1, suffix: ' bits', words: ' bits', shortened: false },
  streams: { dimension: 'items', toBase: 1, suffix: ' streams', words: ' streams', shortened: false },
  speakers: { dimension: 'items', toBase: 1, suffix: ' speakers', words: ' speakers', shortened: false },
  codebooks: { dimension: 'items', toBase: 1, suffix: ' codebooks', words: ' codebooks', shortened: false },
  steps: { dimension: 'items', toBase: 1, suffix: ' steps', words: ' steps', shortened: true, shortenedFrom: 10_000 },
  flop: { dimension: 'operations', toBase: 1, suffix: ' FLOP', words: ' floating-point operations', shortened: false },
  'multiply-accumulates': {
    dimension: 'multiply-accumulates',
    toBase: 1,
    suffix: 'MAC',
    words: ' multiply-accumulate operations',
    shortened: true,
    isPrefixed: true,
  },
  'megawatt-hours': { dimension: 'energy', toBase: 1, suffix: ' MWh', words: ' megawatt-hours', shortened: false },
  'kilowatt-hours': { dimension: 'energy', toBase: 0.001, suffix: ' kWh', words: ' kilowatt-hours', shortened: false },
  tonnes: { dimension: 'mass', toBase: 1, suffix: ' t CO2e', words: ' tonnes of CO2 equivalent', shortened: false },
  'us-dollars': {
    dimension: 'money',
    toBase: 1,
    suffix: ' USD',
    words: ' US dollars',
    shortened: true,
    shortenedFrom: 10_000,
  },
  date: { dimension: 'date', toBase: 1, suffix: '', words: '', shortened: false },
  none: { dimension: 'category', toBase: 1, suffix: '', words: '', shortened: false },
};
