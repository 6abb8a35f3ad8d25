import type { Example } from './example.ts';
import { exampleMetric } from './fixtures/claims.ts';
import { papersExample, scatterExample, timelineExample, type DatedDraft, type PairDraft } from './fixtures/points.ts';

const TOTAL = exampleMetric({ name: 'Total parameters', scale: 'log' });
const ACTIVE = exampleMetric({ name: 'Active parameters', scale: 'log' });
const TOKENS = exampleMetric({ name: 'Tokens trained', unit: 'tokens', scale: 'log' });
const CONTEXT = exampleMetric({ name: 'Context length', unit: 'tokens', scale: 'log', direction: 'higher' });
const ERRORS = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });
const OPINION = exampleMetric({ name: 'Mean opinion score', unit: 'score', direction: 'higher' });
const SPEED = exampleMetric({
  name: 'Inference throughput',
  unit: 'tokens-per-second',
  direction: 'higher',
  material: ['hardware'],
});

const TWELVE: readonly PairDraft[] = [
  { of: 'Nemotron 3 Nano 30B-A3B', x: 31.6e9, y: 3.6e9 },
  { of: 'Nemotron 3 Super 120B-A12B', x: { value: 120.6e9, bound: 'about' }, y: { value: 12.7e9, bound: 'about' } },
  { of: 'Nemotron-4 340B', x: 340e9, y: 340e9 },
  { of: 'Llama-Nemotron Ultra 253B', x: 253e9, y: 253e9 },
  { of: 'Nemotron-H 56B', x: 56e9, y: 56e9 },
  { of: 'Nemotron-H 47B', x: 47e9, y: 47e9 },
  { of: 'Nemotron-Nano-9B-v2', x: 9e9, y: 9e9 },
  { of: 'Nemotron-Nano-12B-v2', x: 12e9, y: 12e9 },
  { of: 'Qwen3-30B-A3B', peer: true, x: { value: 30e9, nature: 'name' }, y: { value: 3e9, nature: 'name' } },
  { of: 'GPT-OSS-20B', peer: true, x: { value: 20e9, nature: 'name' }, y: 3.6e9 },
  { of: 'GPT-OSS-120B', peer: true, x: { value: 120e9, nature: 'name' }, y: 5.1e9 },
  { of: 'Qwen3.5-122B-A10B', peer: true, x: { value: 122e9, nature: 'name' }, y: { value: 10e9, nature: 'name' } },
];

const BOUNDS: readonly PairDraft[] = [
  { of: 'Up to, both', x: { value: 60, bound: 'up-to' }, y: { value: 4, bound: 'up-to' } },
  { of: 'At least across', x: { value: 20, bound: 'at-least' }, y: 3.6 },
  { of: 'More than upwards', x: 35, y: { value: 3.2, bound: 'more-than' } },
  { of: 'Less than, both', x: { value: 50, bound: 'less-than' }, y: { value: 2.4, bound: 'less-than' } },
  { of: 'About, both', x: { value: 72, bound: 'about' }, y: { value: 3, bound: 'about' } },
  { of: 'Order of magnitude', x: { value: 25, bound: 'order-of-magnitude' }, y: 2 },
];

const RANGES: readonly PairDraft[] = [
  { of: 'Range across', x: [20, 45], y: 3.9 },
  { of: 'Range upwards', x: 60, y: [2.5, 3.5] },
  { of: 'Ranges both ways', x: [65, 80], y: [3.6, 4.1] },
  { of: 'Goal', x: { value: 30, nature: 'goal' }, y: { value: 3.1, nature: 'goal' } },
  { of: 'Plan', x: { value: 40, nature: 'plan' }, y: 2.6, peer: true },
];

const ERRORED: readonly PairDraft[] = [
  { of: 'Flowtron', x: 4.1, y: { value: 3.66, uncertainty: { kind: 'confidence-interval', amount: 0.1319, levelPercent: 95 } } },
  { of: 'WaveGlow', x: { value: 5.2, uncertainty: { kind: 'standard-error', amount: 0.3 } }, y: { value: 3.961, uncertainty: { kind: 'confidence-interval', amount: 0.1343, levelPercent: 95 } } },
  { of: 'Tacotron 2', peer: true, x: 6.4, y: 3.521 },
];

const DISAGREEING: readonly PairDraft[] = [
  { of: 'Nemotron 3 Nano 30B-A3B', x: 31.6e9, y: 3.6e9, also: { x: [{ value: 30e9, nature: 'name', source: '2604.12374' }], y: [{ value: 3.2e9, source: '2504.03624' }] } },
  { of: 'Qwen3-30B-A3B', peer: true, x: { value: 30.5e9 }, y: { value: 3.3e9 } },
  { of: 'GPT-OSS-20B', peer: true, x: 20e9, y: 3.6e9 },
];

const LONG: readonly PairDraft[] = [
  { of: 'Nemotron 3 Nano 30B-A3B with a thinking budget and an unusually long descriptive name in all its detail', x: 31.6e9, y: 3.6e9 },
  { of: 'Qwen3-30B-A3B-Thinking-2507-Instruct-Distilled-And-Quantised-To-FP8', peer: true, x: 30e9, y: 3e9 },
  { of: 'Averylongwordwithoutanyplacetobreakitwhichmustbecutsomewhere', x: 120e9, y: 12e9 },
];

const SCRIPTS: readonly PairDraft[] = [
  { of: 'نموذج اللغة', x: 40, y: 3 },
  { of: 'מודל שפה 7B', x: 34, y: 4 },
  { of: 'Café au lait Ångström', x: 30, y: 2.2 },
  { of: '通义千问 Qwen', peer: true, x: 22, y: 3.4 },
  { of: '<b>&"quoted"</b>', x: 48, y: 2.6 },
];

const PARTIAL: readonly PairDraft[] = [
  { of: 'Both', x: 31.6e9, y: 3.6e9 },
  { of: 'Both too', x: 120e9, y: 12e9 },
  { of: 'Total alone', x: 56e9 },
  { of: 'Active alone', y: 5e9 },
  { of: 'Against a baseline', x: 9e9, y: { value: 2, bound: 'up-to', relative: 'multiple', baseline: ['Llama-3.1-70B'] } },
];

const hardware = (value: string) => [{ key: 'hardware', value, unit: 'none' } as const];
const CONDITIONED: readonly PairDraft[] = [
  { of: 'Nemotron Nano', x: 9e9, y: { value: 900, conditions: hardware('A10G') }, also: { y: [{ value: 4200, conditions: hardware('H100') }] } },
  { of: 'Nemotron Super', x: 49e9, y: { value: 250, conditions: hardware('A10G') } },
  { of: 'Qwen3-8B', peer: true, x: 8e9, y: { value: 2600, conditions: hardware('H100') } },
];

/** Spread without a pattern, the same every time. */
function scattered(index: number, step: number): number {
  return (index * step) % 1;
}

const MANY = Array.from({ length: 200 }, (_, index): PairDraft => ({
  of: `Model ${index + 1}`,
  peer: index % 3 === 0,
  x: Math.round(10 ** (9 + 3 * scattered(index, 0.618_033_988_7)) / 1e8) * 1e8,
  y: Math.round(10 ** (11 + 3 * scattered(index, 0.754_877_666_2)) / 1e10) * 1e10,
}));

const SPANS: readonly DatedDraft[] = [
  { of: 'TCNLM', value: 30, on: '2017-12' },
  { of: 'Nemotron-4 15B', value: 4096, on: '2024-02' },
  { of: 'Nemotron-Nano-9B-v2', value: 128_000, nature: 'goal', on: '2025-08' },
  { of: 'Yi-34B', value: 200_000, peer: true, on: '2024-03-07' },
  { of: 'RULER', value: [4_000, 128_000], on: '2024-04' },
  { of: 'SWAN-GPT', value: 32_000, bound: 'more-than', on: '2025-04' },
  { of: 'Nemotron 3 Nano', value: 1e6, bound: 'up-to', on: '2025-12' },
  { of: 'Nemotron 3 Super', value: 1e6, bound: 'up-to', on: '2026-04' },
];

const FACTORS: readonly DatedDraft[] = [
  { of: 'Nemotron 3 Nano', value: 3.3, bound: 'up-to', relative: 'multiple', baseline: ['GPT-OSS-20B'], on: '2025-12' },
  { of: 'Nemotron 3 Super', value: 2.2, bound: 'up-to', relative: 'multiple', baseline: ['GPT-OSS-120B'], on: '2026-04' },
  { of: 'Nemotron-H 56B', value: 3, bound: 'up-to', relative: 'multiple', baseline: ['Llama-3.1-70B', 'Qwen-2.5-72B'], on: '2025-04' },
  { of: 'MIND', value: 2.5, relative: 'multiple', baseline: ['Llama-3.1-70B', 'Qwen-2.5-72B'], on: '2024-10' },
  { of: 'Upcycled Nemotron', value: 5, relative: 'multiple', polarity: 'less', bound: 'at-least', baseline: ['Llama-3.1-70B', 'Qwen-2.5-72B'], on: '2025-09' },
  { of: 'Nemotron-H 47B', value: 20, unit: 'percent', relative: 'percent_change', baseline: ['Nemotron-H 56B'], on: '2025-04' },
];

const IMPRECISE: readonly DatedDraft[] = [
  { of: 'To the day', value: 5.2, on: '2025-03-14' },
  { of: 'To the month', value: 4.6, on: '2025-05' },
  { of: 'To the month, too', value: 4.1, on: '2025-06', peer: true },
  { of: 'To the day, later', value: 3.8, on: '2025-07-31', uncertainty: { kind: 'standard-error', amount: 0.2 } },
];

const GOALS: readonly DatedDraft[] = [
  { of: 'Nemotron Nano', value: 128_000, nature: 'goal', on: '2025-08' },
  { of: 'Nemotron Nano', value: 64_000, on: '2025-11' },
  { of: 'Nemotron Nano', value: 64_000, on: '2025-12' },
  { of: 'Nemotron Super', value: 1e6, nature: 'plan', on: '2025-10' },
  { of: 'Qwen3-128k', value: 128_000, nature: 'name', peer: true, on: '2025-05' },
];

const MANY_DATED = Array.from({ length: 200 }, (_, index): DatedDraft => ({
  of: `Model ${index + 1}`,
  peer: index % 3 === 0,
  value: Math.round(10 ** (3 + 3 * scattered(index, 0.618_033_988_7))),
  on: `${2018 + Math.floor(8 * scattered(index, 0.754_877_666_2))}-${String(1 + (index % 12)).padStart(2, '0')}`,
}));

const TITLES = [
  'Robust Speech Recognition Using Generative Adversarial Networks',
  'WaveGlow: A Flow-based Generative Network for Speech Synthesis',
  'Nemotron-4 15B Technical Report',
  'RULER: What’s the Real Context Size of Your Long-Context Language Models?',
  'Nemotron-H: A Family of Accurate and Efficient Hybrid Mamba-Transformer Models',
  'Llama-Nemotron: Efficient Reasoning Models',
  'Canary-1B-v2 and Parakeet-TDT-0.6B-v3: Efficient and High-Performance Models for Multilingual ASR and AST',
  'NVIDIA Nemotron Nano 2',
] as const;

function manyPapers(count: number): readonly (readonly [string, string])[] {
  return Array.from({ length: count }, (_, index) => {
    const month = Math.floor((index * 97) / count);
    const on = `${2018 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
    return [on, `${TITLES[index % TITLES.length] ?? ''}${index < TITLES.length ? '' : ` (${index})`}`] as const;
  });
}

function scatters(): readonly Example[] {
  const twelve = scatterExample(TWELVE, TOTAL, ACTIVE);
  const many = scatterExample(MANY, TOTAL, TOKENS);
  return [
    { name: 'scatter-one', spec: scatterExample(TWELVE.slice(0, 1), TOTAL, ACTIVE) },
    { name: 'scatter-twelve', spec: twelve },
    { name: 'scatter-twelve-slide', spec: twelve, options: { size: 'slide' } },
    { name: 'scatter-twelve-half', spec: twelve, options: { size: 'half' } },
    { name: 'scatter-twelve-square', spec: twelve, options: { size: 'square' } },
    { name: 'scatter-twelve-og', spec: twelve, options: { size: 'og' } },
    { name: 'scatter-twelve-thumb', spec: twelve, options: { size: 'thumb' } },
    { name: 'scatter-twelve-phone', spec: twelve, options: { widthPx: 360 } },
    { name: 'scatter-twelve-plain', spec: twelve, options: { plain: true } },
    { name: 'scatter-linear', spec: scatterExample(TWELVE, TOTAL, ACTIVE, { scale: 'linear' }) },
    { name: 'scatter-log-corrected', spec: scatterExample([{ of: 'None', x: 0, y: 2 }, { of: 'Some', x: 40, y: 4 }], ERRORS, OPINION, { scale: 'log' }) },
    { name: 'scatter-bounds', spec: scatterExample(BOUNDS, ERRORS, OPINION) },
    { name: 'scatter-bounds-log', spec: scatterExample(BOUNDS, ERRORS, OPINION, { scale: 'log' }) },
    { name: 'scatter-ranges', spec: scatterExample(RANGES, ERRORS, OPINION) },
    { name: 'scatter-uncertainty', spec: scatterExample(ERRORED, ERRORS, OPINION) },
    { name: 'scatter-disagreement', spec: scatterExample(DISAGREEING, TOTAL, ACTIVE) },
    { name: 'scatter-long-names', spec: scatterExample(LONG, TOTAL, ACTIVE) },
    { name: 'scatter-scripts', spec: scatterExample(SCRIPTS, ERRORS, OPINION) },
    { name: 'scatter-partial', spec: scatterExample(PARTIAL, TOTAL, ACTIVE) },
    { name: 'scatter-conditions', spec: scatterExample(CONDITIONED, TOTAL, SPEED) },
    { name: 'scatter-empty', spec: scatterExample(PARTIAL.slice(2), TOTAL, ACTIVE) },
    { name: 'scatter-many', spec: many },
    { name: 'scatter-many-slide', spec: many, options: { size: 'slide' } },
  ];
}

function timelines(): readonly Example[] {
  const spans = timelineExample(SPANS, CONTEXT);
  const factors = timelineExample(FACTORS, SPEED);
  return [
    { name: 'timeline', spec: spans },
    { name: 'timeline-one', spec: timelineExample(SPANS.slice(1, 2), CONTEXT) },
    { name: 'timeline-slide', spec: spans, options: { size: 'slide' } },
    { name: 'timeline-square', spec: spans, options: { size: 'square' } },
    { name: 'timeline-thumb', spec: spans, options: { size: 'thumb' } },
    { name: 'timeline-phone', spec: spans, options: { widthPx: 360 } },
    { name: 'timeline-relative', spec: factors },
    { name: 'timeline-relative-slide', spec: factors, options: { size: 'slide' } },
    { name: 'timeline-imprecise', spec: timelineExample(IMPRECISE, ERRORS) },
    { name: 'timeline-goals', spec: timelineExample(GOALS, CONTEXT) },
    { name: 'timeline-many', spec: timelineExample(MANY_DATED, CONTEXT) },
    { name: 'timeline-empty', spec: timelineExample([], CONTEXT) },
  ];
}

function paperLines(): readonly Example[] {
  const twelve = papersExample(manyPapers(12));
  const sixty = papersExample(manyPapers(60));
  return [
    { name: 'papers-one', spec: papersExample(manyPapers(1)) },
    { name: 'papers-twelve', spec: twelve },
    { name: 'papers-twelve-slide', spec: twelve, options: { size: 'slide' } },
    { name: 'papers-twelve-thumb', spec: twelve, options: { size: 'thumb' } },
    { name: 'papers-twelve-phone', spec: twelve, options: { widthPx: 360 } },
    { name: 'papers-sixty', spec: sixty },
    { name: 'papers-sixty-slide', spec: sixty, options: { size: 'slide' } },
    { name: 'papers-empty', spec: papersExample([]) },
  ];
}

/** Pictures of points: scatters, time lines and papers. */
export const POINT_EXAMPLES: readonly Example[] = [...scatters(), ...timelines(), ...paperLines()];
