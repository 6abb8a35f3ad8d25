import { Bound } from '#lib/domain/facts/bound.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import type { Example } from './example.ts';
import { exampleMetric, type Draft } from './fixtures/claims.ts';
import { specifyExample } from './fixtures/rows.ts';

export interface RowExample extends Example {
  readonly spec: RowChart;
}

const PARAMETERS = exampleMetric({ name: 'Total parameters', noun: 'parameter count' });
const TOKENS = exampleMetric({ name: 'Tokens trained', unit: 'tokens', scale: 'log', noun: 'training data' });
const CONTEXT = exampleMetric({ name: 'Context length', unit: 'tokens', scale: 'log', direction: 'higher' });
const THROUGHPUT = exampleMetric({
  name: 'Inference throughput',
  unit: 'tokens-per-second',
  direction: 'higher',
  material: ['hardware', 'input_tokens'],
});
const ERRORS = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });
const OPINION = exampleMetric({ name: 'Mean opinion score', unit: 'score', direction: 'higher' });
const DATA = exampleMetric({ name: 'Training data', unit: 'hours', direction: 'lower' });

const TWELVE: readonly Draft[] = [
  { of: 'Nemotron-4 340B', value: 340e9 },
  { of: 'Llama-Nemotron Ultra 253B', value: 253e9 },
  { of: 'Nemotron 3 Super 120B-A12B', value: 120.6e9, bound: 'about' },
  { of: 'Qwen3.5-122B', value: 122e9, peer: true, nature: 'name' },
  { of: 'GPT-OSS-120B', value: 120e9, peer: true, nature: 'name' },
  { of: 'Nemotron-H 56B', value: 56e9 },
  { of: 'Llama-Nemotron Super 49B', value: 49e9 },
  { of: 'Nemotron-H 47B', value: 47e9 },
  { of: 'Yi-34B', value: 34e9, peer: true, nature: 'name' },
  { of: 'Nemotron 3 Nano 30B-A3B', value: 31.6e9 },
  { of: 'Nemotron-Nano-12B-v2-Base', value: 12e9 },
  { of: 'Nemotron-Nano-9B-v2', value: 9e9 },
];

const SPANS: readonly Draft[] = [
  { of: 'Nemotron 3 Super', value: 1e6, bound: 'up-to' },
  { of: 'Nemotron-Nano-9B-v2', value: 128_000, nature: 'goal' },
  { of: 'Yi-34B', value: 200_000, peer: true },
  { of: 'RULER', value: [4_000, 128_000] },
  { of: 'SWAN-GPT', value: 32_000, bound: 'more-than' },
  { of: 'TCNLM', value: 30 },
];

const LADDER: readonly Draft[] = [
  {
    of: 'Nemotron 3 Nano 30B-A3B',
    value: 3.3,
    bound: 'up-to',
    relative: 'multiple',
    baseline: ['GPT-OSS-20B', 'Qwen3-30B-A3B-Thinking-2507'],
    description: 'similarly-sized open models',
  },
  { of: 'Nemotron 3 Super', value: 2.2, bound: 'up-to', relative: 'multiple', baseline: ['GPT-OSS-120B'], source: '2604.12374' },
  { of: 'Nemotron 3 Super', value: 7.5, bound: 'up-to', relative: 'multiple', baseline: ['Qwen3.5-122B'], source: '2604.12374' },
  { of: 'Nemotron-H 56B', value: 3, bound: 'up-to', relative: 'multiple', baseline: ['Llama-3.1-70B', 'Qwen-2.5-72B'], source: '2504.03624' },
  { of: 'Nemotron-H 47B', value: 20, unit: 'percent', relative: 'percent_change', baseline: ['Nemotron-H 56B'], source: '2504.03624' },
];

const LESS: readonly Draft[] = [
  { of: 'Canary-1B', value: 10, bound: 'order-of-magnitude', relative: 'order_of_magnitude', polarity: 'less', description: 'systems trained on hundreds of thousands of hours' },
  { of: 'Upcycled Nemotron', value: 5, relative: 'multiple', polarity: 'less', baseline: ['Llama-3.1-70B'] },
  { of: 'Nemotron-H 8B', value: 4, bound: 'at-least', relative: 'multiple', polarity: 'less', baseline: ['Llama-3.1-70B'] },
  { of: 'MIND', value: 2.5, relative: 'multiple', baseline: ['Llama-3.1-70B'] },
  { of: 'Nemotron 3 Nano', value: 0.5, unit: 'fraction', bound: 'less-than', relative: 'fraction', polarity: 'less', baseline: ['Nemotron 2 Nano'] },
];

const GAINS: readonly Draft[] = [
  { of: 'Nemotron-CC-Math-4+', value: [4.8, 12.6], unit: 'points', relative: 'points', baseline: ['FineMath-4+'] },
  { of: 'Audio-visual recogniser', value: 11.9, unit: 'percentage-points', relative: 'points', polarity: 'less', baseline: ['Whisper'] },
  { of: 'SALM', value: 2.4, unit: 'bleu-points', relative: 'points', baseline: ['Whisper'] },
];

const BOUNDED: Readonly<Record<Bound, number | readonly [number, number]>> = {
  exact: 95,
  'up-to': 90,
  'at-most': 85,
  'at-least': 80,
  'more-than': 70,
  'less-than': 60,
  about: 50,
  range: [25, 45],
  'order-of-magnitude': 20,
};

const BOUNDS: readonly Draft[] = [
  ...Bound.options.map((bound): Draft => ({ of: `Said as ${bound}`, value: BOUNDED[bound], bound })),
  { of: 'Said as up-to, a limit', value: 92, bound: 'up-to', sense: 'limit' },
];
const NATURES = Nature.options.map((nature, index): Draft => ({ of: `Said as ${nature}`, value: 95 - 12 * index, nature }));
const HOLLOW_BOUNDS = BOUNDS.map((draft): Draft => ({ ...draft, nature: 'goal' }));

const DISAGREEMENT: readonly Draft[] = [
  { of: 'Nemotron 3 Nano 30B-A3B', value: 31.6e9 },
  { of: 'Nemotron 3 Nano 30B-A3B', value: 30e9, nature: 'name', source: '2604.12374' },
  { of: 'Nemotron 3 Nano 30B-A3B', value: 32e9, bound: 'about', source: '2504.03624' },
  { of: 'Qwen3-30B-A3B', value: 30e9, peer: true, nature: 'name' },
];

const LONG: readonly Draft[] = [
  { of: 'Nemotron 3 Nano 30B-A3B with a thinking budget and an unusually long descriptive name in all its detail', value: 31.6e9 },
  { of: 'Qwen3-30B-A3B-Thinking-2507-Instruct-Distilled-And-Quantised-To-FP8', value: 30e9, peer: true },
  { of: 'Averylongwordwithoutanyplacetobreakitwhichmustbecutsomewhere', value: 12e9 },
  { of: 'Short', value: 1e9 },
];

const SCRIPTS: readonly Draft[] = [
  { of: 'نموذج اللغة', value: 40 },
  { of: 'מודל שפה 7B', value: 34 },
  { of: 'Café au lait Ångström', value: 30 },
  { of: '通义千问 Qwen', value: 22, peer: true },
  { of: 'µ-law ≤ Ωmega–β ½', value: 12 },
  { of: '<b>&"quoted"</b>', value: 8 },
];

const SCORES: readonly Draft[] = [
  { of: 'Flowtron', value: 3.66, uncertainty: { kind: 'confidence-interval', amount: 0.1319, levelPercent: 95 } },
  { of: 'WaveGlow', value: 3.961, uncertainty: { kind: 'confidence-interval', amount: 0.1343, levelPercent: 95 } },
  { of: 'Tacotron 2', value: 3.521, peer: true },
];

const QUALIFIED: readonly Draft[] = [
  { of: 'Romanisation encoding', value: 15.03, unit: 'percent-unspecified', relative: 'percent_change', conditions: [{ key: 'domain', value: 'Mandarin and English', unit: 'none' }] },
  { of: 'Romanisation encoding', value: 13.72, unit: 'percent-unspecified', relative: 'percent_change', conditions: [{ key: 'domain', value: 'Korean', unit: 'none' }] },
];

const CONDITIONED: readonly Draft[] = [
  { of: 'Nemotron-Nano-9B-v2', value: 6, bound: 'up-to', relative: 'multiple', baseline: ['Qwen3-8B'], conditions: [{ key: 'input_tokens', value: 8000, unit: 'tokens', printed: '8k' }] },
  { of: 'Nemotron-Nano-9B-v2', value: 3, bound: 'about', relative: 'multiple', baseline: ['Qwen3-8B'], conditions: [{ key: 'input_tokens', value: 1000, unit: 'tokens', printed: '1k' }] },
];

const MANY = Array.from({ length: 200 }, (_, index): Draft => ({ of: `Model ${index + 1}`, value: (200 - index) * 1e9, peer: index % 3 === 0 }));
const WIDE_FACTORS = [2, 5.5, 40, 500].map((value, index): Draft => ({ of: `Method ${index + 1}`, value, relative: 'multiple', polarity: index === 2 ? 'less' : 'more', baseline: ['WaveNet'] }));

/** Pictures of rows. */
export const ROW_EXAMPLES: readonly RowExample[] = [
  { name: 'bar-one', spec: specifyExample(TWELVE.slice(0, 1), PARAMETERS) },
  { name: 'bar-twelve', spec: specifyExample(TWELVE, PARAMETERS) },
  { name: 'bar-twelve-slide', spec: specifyExample(TWELVE, PARAMETERS), options: { size: 'slide' } },
  { name: 'bar-twelve-half', spec: specifyExample(TWELVE, PARAMETERS), options: { size: 'half' } },
  { name: 'bar-twelve-square', spec: specifyExample(TWELVE, PARAMETERS), options: { size: 'square' } },
  { name: 'bar-twelve-og', spec: specifyExample(TWELVE, PARAMETERS), options: { size: 'og' } },
  { name: 'bar-twelve-thumb', spec: specifyExample(TWELVE, PARAMETERS), options: { size: 'thumb' } },
  { name: 'bar-twelve-plain', spec: specifyExample(TWELVE, PARAMETERS), options: { plain: true } },
  { name: 'bar-twelve-phone', spec: specifyExample(TWELVE, PARAMETERS), options: { widthPx: 360 } },
  { name: 'bar-bounds', spec: specifyExample(BOUNDS, ERRORS, { kind: 'bar' }) },
  { name: 'bar-bounds-of-goals', spec: specifyExample(HOLLOW_BOUNDS, ERRORS, { kind: 'bar' }) },
  { name: 'bar-natures', spec: specifyExample(NATURES, ERRORS, { kind: 'bar' }) },
  { name: 'bar-disagreement', spec: specifyExample(DISAGREEMENT, PARAMETERS) },
  { name: 'bar-long-names', spec: specifyExample(LONG, PARAMETERS) },
  { name: 'bar-scripts', spec: specifyExample(SCRIPTS, ERRORS) },
  { name: 'bar-many', spec: specifyExample(MANY, PARAMETERS, { kind: 'bar' }) },
  { name: 'bar-many-slide', spec: specifyExample(MANY, PARAMETERS, { kind: 'bar' }), options: { size: 'slide' } },
  { name: 'bar-zero', spec: specifyExample([{ of: 'Nothing', value: 0 }, { of: 'Nothing either', value: 0 }], ERRORS) },
  { name: 'bar-uncertainty', spec: specifyExample(SCORES, OPINION) },
  { name: 'bar-on-log-corrected', spec: specifyExample(SPANS, CONTEXT, { kind: 'bar', scale: 'log' }) },
  { name: 'empty', spec: specifyExample([], PARAMETERS) },
  { name: 'dot-log', spec: specifyExample(SPANS, CONTEXT) },
  { name: 'dot-log-slide', spec: specifyExample(SPANS, CONTEXT), options: { size: 'slide' } },
  { name: 'dot-log-phone', spec: specifyExample(SPANS, CONTEXT), options: { widthPx: 360 } },
  { name: 'dot-one', spec: specifyExample([{ of: 'Nemotron 3 Nano', value: 25e12 }], TOKENS) },
  { name: 'dot-bounds', spec: specifyExample(BOUNDS, ERRORS, { kind: 'dot' }) },
  { name: 'dot-bounds-log', spec: specifyExample(BOUNDS, ERRORS, { kind: 'dot', scale: 'log' }) },
  { name: 'dot-natures', spec: specifyExample(NATURES, ERRORS, { kind: 'dot' }) },
  { name: 'dot-disagreement', spec: specifyExample(DISAGREEMENT, PARAMETERS, { kind: 'dot' }) },
  { name: 'dot-twelve', spec: specifyExample(TWELVE, PARAMETERS, { kind: 'dot' }) },
  { name: 'ladder', spec: specifyExample(LADDER, THROUGHPUT) },
  { name: 'ladder-slide', spec: specifyExample(LADDER, THROUGHPUT), options: { size: 'slide' } },
  { name: 'ladder-square', spec: specifyExample(LADDER, THROUGHPUT), options: { size: 'square' } },
  { name: 'ladder-thumb', spec: specifyExample(LADDER, THROUGHPUT), options: { size: 'thumb' } },
  { name: 'ladder-phone', spec: specifyExample(LADDER, THROUGHPUT), options: { widthPx: 360 } },
  { name: 'ladder-less', spec: specifyExample(LESS, DATA) },
  { name: 'ladder-gains', spec: specifyExample(GAINS, ERRORS) },
  { name: 'ladder-conditions', spec: specifyExample(CONDITIONED, THROUGHPUT) },
  { name: 'ladder-qualified', spec: specifyExample(QUALIFIED, ERRORS) },
  { name: 'mixed-bounds', spec: specifyExample([...SPANS.slice(0, 2), ...LESS.slice(4)], CONTEXT) },
  { name: 'ladder-log', spec: specifyExample(WIDE_FACTORS, THROUGHPUT) },
  { name: 'mixed-forms', spec: specifyExample([...SPANS.slice(0, 2), ...LADDER.slice(1, 3)], CONTEXT) },
];
