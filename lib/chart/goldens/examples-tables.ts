import type { RowChart } from '#lib/chart/spec/rows.ts';
import type { Example } from './example.ts';
import {
  ACCURACY,
  CONTEXT,
  ERRORS,
  matrixExample,
  multiplesExample,
  quoteExample,
  rowExample,
  SIZE,
  SPEED,
  type TableDraft,
} from './fixtures/tables.ts';

const FAMILY: readonly TableDraft[] = [
  { of: 'Nemotron 3 Nano', against: ['GPT-OSS-20B', 'Qwen3-30B-A3B'], group: 'similarly-sized open models', says: 3.3, bound: 'up-to' },
  { of: 'Nemotron 3 Nano', metric: ACCURACY, against: ['GPT-OSS-20B', 'Qwen3-30B-A3B'], group: 'similarly-sized open models', says: 'better' },
  { of: 'Nemotron 3 Nano', metric: SIZE, against: ['Nemotron Nano 2'], says: 2, polarity: 'less' },
  { of: 'Nemotron 3 Super', against: ['GPT-OSS-120B'], says: 2.2, bound: 'up-to', source: '2604.12374' },
  { of: 'Nemotron 3 Super', against: ['Qwen3.5-122B'], says: 7.5, bound: 'up-to', source: '2604.12374' },
  { of: 'Nemotron 3 Super', metric: ACCURACY, against: ['GPT-OSS-120B', 'Qwen3.5-122B'], mode: 'each', says: 'on-par', source: '2604.12374' },
  { of: 'Nemotron-H 47B', metric: ERRORS, against: ['Nemotron-H 56B'], says: 1.2, bound: 'about', source: '2504.03624' },
  { of: 'Nemotron-H 47B', metric: ACCURACY, against: ['Nemotron-H 56B'], says: 'on-par-or-better', source: '2504.03624' },
  { of: 'Nemotron-4 340B', metric: ACCURACY, against: 'open access models', says: 'competitive', source: '2504.03624' },
  { of: 'Nemotron-4 340B', metric: ACCURACY, says: { words: 'state-of-the-art' }, source: '2504.03624' },
];
const BASELINES = ['Llama 3', 'Qwen 2.5', 'Mistral', 'Gemma 3', 'Phi 4', 'Yi', 'DBRX', 'Falcon'];
const SAYS: readonly TableDraft['says'][] = [2.5, 'better', 1.4, 'on-par', 'worse', 'competitive', 12, 'on-par-or-better'];

/** A grid of claims with holes in it. */
function gridOf(rowCount: number, columnCount: number): readonly TableDraft[] {
  return Array.from({ length: rowCount * columnCount }, (_, index): TableDraft => {
    const [line, column] = [Math.floor(index / columnCount), index % columnCount];
    const baseline = columnCount > BASELINES.length ? `Baseline ${column + 1}` : (BASELINES[column] ?? 'Other');
    const says = SAYS[(line * 3 + column) % SAYS.length] ?? 'better';
    return { of: `Model ${line + 1}`, metric: line % 3 === 0 ? ACCURACY : SPEED, against: [baseline], says };
  }).filter((_, index) => (index * 7) % 5 < 3);
}

const DIRECTIONS: readonly TableDraft[] = (['better', 'on-par-or-better', 'on-par', 'competitive', 'worse'] as const).map(
  (says, index) => ({ of: `Model ${index + 1}`, metric: ACCURACY, against: ['The baseline'], says }),
);
const SETS: readonly TableDraft[] = [
  { of: 'One', against: ['A', 'B', 'C'], says: 2, bound: 'at-least' },
  { of: 'One', metric: ACCURACY, against: ['A'], says: 'better' },
  { of: 'Two', against: ['A', 'C'], says: 3, bound: 'up-to' },
  { of: 'Two', metric: ACCURACY, against: ['B'], says: 'worse' },
  { of: 'Three', metric: ACCURACY, against: ['B', 'C'], mode: 'each', says: 'on-par' },
  { of: 'Three', against: ['D', 'E'], says: 4 },
];
const DESCRIBED: readonly TableDraft[] = [
  { of: 'Nemotron Nano', against: 'similarly-sized open models', says: 3.3, bound: 'up-to' },
  { of: 'Nemotron Nano', metric: ACCURACY, against: 'the previous system, trained on the same data', says: 'better' },
  { of: 'Nemotron Ultra', metric: ACCURACY, against: ['GPT-4'], group: 'closed models of the day', says: 'competitive' },
];
const LONG_NAME = 'Nemotron 3 Nano 30B-A3B with a thinking budget and an unusually long descriptive name';
const LONG: readonly TableDraft[] = [
  { of: LONG_NAME, against: ['Qwen3-30B-A3B-Thinking-2507-Instruct-Distilled-And-Quantised-To-FP8'], says: 2.125, bound: 'about' },
  { of: 'Averylongwordwithoutanyplacetobreakitwhichmustbecut', metric: ACCURACY, against: ['Short'], says: { words: 'the best of all published systems of its size, and of some that are larger' } },
];
const SCRIPTS: readonly TableDraft[] = [
  { of: 'نموذج اللغة', against: ['מודל שפה 7B'], says: 2 },
  { of: 'Café au lait Ångström', metric: ACCURACY, against: ['通义千问 Qwen'], says: 'better' },
  { of: '<b>&"quoted"</b>', metric: ERRORS, against: ['µ-law ≤ Ωmega–β ½'], says: 'worse' },
];

const FIGURE: TableDraft = {
  of: 'Nemotron 3 Nano 30B-A3B',
  against: ['GPT-OSS-20B', 'Qwen3-30B-A3B-Thinking-2507'],
  group: 'similarly-sized open models',
  says: 3.3,
  bound: 'up-to',
  over: { phrase: 'up to 3.3x higher inference throughput than similarly-sized open models' },
};
const IN_WORDS: TableDraft = {
  of: 'Nemotron 3 Nano 30B-A3B',
  metric: ACCURACY,
  against: ['Nemotron Nano 2'],
  says: 'better',
  over: { phrase: 'achieves better accuracy than our previous generation' },
};
const FACT: TableDraft = {
  of: 'GAN-trained recognition',
  metric: ACCURACY,
  says: { words: 'robust under noise, reverberation and far-field speech without any change of the recogniser' },
  over: { phrase: 'to enable robust speech recognition' },
};
const VERBOSE = 'reaches a higher throughput than every open model that we have tried, in every setting that we have tried, ';
const LONG_PHRASE: TableDraft = { ...FIGURE, over: { phrase: VERBOSE.repeat(5).trim() } };
const CONDITIONED: TableDraft = {
  ...FIGURE,
  over: {
    phrase: 'up to 3.3x',
    conditions: [
      { key: 'hardware', value: 'a single H200', unit: 'none' },
      { key: 'input_tokens', value: 8000, unit: 'tokens', printed: '8k' },
      { key: 'output_tokens', value: 16_000, unit: 'tokens', printed: '16k' },
      { key: 'engine', value: 'vLLM and TensorRT-LLM, the better of both', unit: 'none' },
      { key: 'batch_size', value: 'chosen for the highest throughput', unit: 'none' },
      { key: 'decoding', value: 'greedy', unit: 'none' },
    ],
  },
};
const GOAL: TableDraft = { of: 'Nemotron-Nano-9B-v2', metric: CONTEXT, says: 128_000, over: { nature: 'goal', phrase: 'to support inference on up to 128k tokens', locator: 'section 2' } };
const HOSTILE: TableDraft = {
  of: '"><script>alert(1)</script>',
  metric: ACCURACY,
  against: ['=HYPERLINK("x")', 'نموذج'],
  says: 'worse',
  over: { phrase: '</text><image href="x"/> & “quoted” \u202Eright to left', locator: '<i>' },
};
const SEVERAL = [FIGURE, IN_WORDS, { ...GOAL, of: FIGURE.of }, { ...CONDITIONED, source: '2604.12374' }];
const CATALOGUE = Array.from({ length: 30 }, (_, index): TableDraft => ({ ...FIGURE, says: index + 1.5, source: index % 2 === 0 ? '2512.20848' : '2604.12374' }));

const CHARTS: readonly [RowChart, RowChart, RowChart, RowChart] = [
  rowExample(SIZE, [{ of: 'Nemotron 3 Nano', value: 31.6e9 }, { of: 'Nemotron 3 Super', value: 120e9, bound: 'about', source: '2604.12374' }, { of: 'Qwen3', value: 30e9, peer: true, nature: 'name' }]),
  rowExample(CONTEXT, [{ of: 'Nemotron 3 Nano', value: 1e6, bound: 'up-to' }, { of: 'Nemotron 3 Super', value: 1e6, source: '2604.12374' }, { of: 'Qwen3', value: 128_000, peer: true }]),
  rowExample(SPEED, [
    { of: 'Nemotron 3 Nano', value: 3.3, bound: 'up-to', relative: 'multiple', baseline: ['GPT-OSS-20B', 'Qwen3'] },
    { of: 'Nemotron 3 Super', value: 2.2, bound: 'up-to', relative: 'multiple', baseline: ['GPT-OSS-120B'], source: '2604.12374' },
  ]),
  rowExample(ERRORS, [{ of: 'Nemotron 3 Nano', value: 6.2 }, { of: 'Nemotron 3 Super', value: [4, 5], source: '2604.12374' }]),
];
const EIGHT = [...CHARTS, ...CHARTS.map((chart) => ({ ...chart, id: `${chart.id}-again`, title: `${chart.title}, again` }))];
const [CHART_ONE, CHART_TWO, CHART_THREE, CHART_FOUR] = CHARTS;
const PAIR = multiplesExample([CHART_ONE, CHART_TWO]);
const FOUR = multiplesExample(CHARTS);
const ALL_EIGHT = multiplesExample([CHART_ONE, ...EIGHT.slice(1)]);

/** Matrices, quotations and small multiples. */
export const TABLE_EXAMPLES: readonly Example[] = [
  { name: 'matrix-one', spec: matrixExample(FAMILY.slice(3, 4)) },
  { name: 'matrix-family', spec: matrixExample(FAMILY) },
  { name: 'matrix-family-slide', spec: matrixExample(FAMILY), options: { size: 'slide' } },
  { name: 'matrix-family-square', spec: matrixExample(FAMILY), options: { size: 'square' } },
  { name: 'matrix-family-thumb', spec: matrixExample(FAMILY), options: { size: 'thumb' } },
  { name: 'matrix-family-phone', spec: matrixExample(FAMILY), options: { widthPx: 360 } },
  { name: 'matrix-twelve', spec: matrixExample(gridOf(12, 8)) },
  { name: 'matrix-twelve-slide', spec: matrixExample(gridOf(12, 8)), options: { size: 'slide' } },
  { name: 'matrix-directions', spec: matrixExample(DIRECTIONS) },
  { name: 'matrix-sets', spec: matrixExample(SETS) },
  { name: 'matrix-described', spec: matrixExample(DESCRIBED) },
  { name: 'matrix-long-names', spec: matrixExample(LONG) },
  { name: 'matrix-scripts', spec: matrixExample(SCRIPTS) },
  { name: 'matrix-large', spec: matrixExample(gridOf(40, 40)) },
  { name: 'matrix-large-slide', spec: matrixExample(gridOf(40, 40)), options: { size: 'slide' } },
  { name: 'matrix-empty', spec: matrixExample([]) },
  { name: 'quote-figure', spec: quoteExample([FIGURE]) },
  { name: 'quote-figure-slide', spec: quoteExample([FIGURE]), options: { size: 'slide' } },
  { name: 'quote-figure-square', spec: quoteExample([FIGURE]), options: { size: 'square' } },
  { name: 'quote-figure-og', spec: quoteExample([FIGURE]), options: { size: 'og' } },
  { name: 'quote-figure-thumb', spec: quoteExample([FIGURE]), options: { size: 'thumb' } },
  { name: 'quote-figure-plain', spec: quoteExample([FIGURE]), options: { plain: true } },
  { name: 'quote-words', spec: quoteExample([IN_WORDS]) },
  { name: 'quote-fact-slide', spec: quoteExample([FACT]), options: { size: 'slide' } },
  { name: 'quote-long-phrase', spec: quoteExample([LONG_PHRASE]) },
  { name: 'quote-long-phrase-thumb', spec: quoteExample([LONG_PHRASE]), options: { size: 'thumb' } },
  { name: 'quote-conditions', spec: quoteExample([CONDITIONED]) },
  { name: 'quote-goal', spec: quoteExample([GOAL]) },
  { name: 'quote-several', spec: quoteExample(SEVERAL) },
  { name: 'quote-several-slide', spec: quoteExample(SEVERAL), options: { size: 'slide' } },
  { name: 'quote-several-phone', spec: quoteExample(SEVERAL), options: { widthPx: 360 } },
  { name: 'quote-many', spec: quoteExample(CATALOGUE) },
  { name: 'quote-hostile', spec: quoteExample([HOSTILE]) },
  { name: 'quote-empty', spec: quoteExample([]) },
  { name: 'multiples-two', spec: PAIR },
  { name: 'multiples-two-slide', spec: PAIR, options: { size: 'slide' } },
  { name: 'multiples-four', spec: FOUR },
  { name: 'multiples-four-slide', spec: FOUR, options: { size: 'slide' } },
  { name: 'multiples-four-half', spec: FOUR, options: { size: 'half' } },
  { name: 'multiples-four-square', spec: FOUR, options: { size: 'square' } },
  { name: 'multiples-four-thumb', spec: FOUR, options: { size: 'thumb' } },
  { name: 'multiples-four-phone', spec: FOUR, options: { widthPx: 360 } },
  { name: 'multiples-eight', spec: ALL_EIGHT },
  { name: 'multiples-eight-slide', spec: ALL_EIGHT, options: { size: 'slide' } },
  { name: 'multiples-one-empty', spec: multiplesExample([rowExample(SIZE, []), CHART_FOUR, CHART_THREE]) },
];
