import { cutChart } from '#lib/chart/narrow/cut/cut-chart.ts';
import type { Example } from './example.ts';
import { ERRORS, resultsExample, type ResultDraft } from './fixtures/results.ts';

const MODELS = ['Nemotron 3 Super', 'Nemotron 3 Nano', 'Nemotron Nano 2', 'GPT-OSS-120B', 'Qwen3.5-122B', 'Llama-3.1-405B'];
const BENCHMARKS = ['MMLU-Pro', 'GPQA/Diamond', 'AIME/2025', 'SciCode', 'IFBench', 'LiveCodeBench', 'Arena-Hard'];
const FIVE_SHOTS = { shots: '5' };

/** A figure without a pattern, the same every time. */
function figure(row: number, column: number): number {
  return Math.round(10 * (30 + 65 * (((row + 1) * 0.618_033_988_7 + (column + 1) * 0.754_877_666_2) % 1))) / 10;
}

/** Every model on every benchmark, in one experiment of one source. */
function gridOf(models: readonly string[], benchmarks: readonly string[]): readonly ResultDraft[] {
  return models.flatMap((of, row) =>
    benchmarks.map((on, column): ResultDraft => ({
      of,
      on,
      value: figure(row, column),
      experiment: 'main',
      with: FIVE_SHOTS,
      peer: row > 2,
      ...(row > 2 ? { nature: 'reported' } : {}),
    })),
  );
}

function numbered(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
}

const FULL = gridOf(MODELS, BENCHMARKS);
/** Two sources, each with an experiment of its own, and one figure that stands alone. */
const SETS: readonly ResultDraft[] = [
  ...gridOf(MODELS.slice(0, 3), BENCHMARKS.slice(0, 3)),
  ...gridOf(MODELS.slice(3, 5), BENCHMARKS.slice(0, 3)).map((draft): ResultDraft => ({ ...draft, value: Number(draft.value) - 3, source: '2604.12374', experiment: 'theirs', with: { shots: '0' } })),
  { of: 'Llama-3.1-405B', on: 'MMLU-Pro', value: 73.3, source: '2504.03624', with: { shots: '5', prompting: 'chain of thought' }, peer: true },
];
const BOUNDS: readonly ResultDraft[] = [
  { of: 'At most', on: 'MMLU-Pro', value: 81, bound: 'up-to', experiment: 'main', with: FIVE_SHOTS },
  { of: 'At least', on: 'MMLU-Pro', value: 79, bound: 'at-least', experiment: 'main', with: FIVE_SHOTS },
  { of: 'About', on: 'MMLU-Pro', value: 64, bound: 'about', experiment: 'main', with: FIVE_SHOTS },
  { of: 'Range', on: 'MMLU-Pro', value: [60, 62], experiment: 'main', with: FIVE_SHOTS },
  { of: 'Exact', on: 'MMLU-Pro', value: 40.5, experiment: 'main', with: FIVE_SHOTS },
  { of: 'Goal', on: 'IFBench', value: 90, nature: 'goal', with: FIVE_SHOTS },
  { of: 'Exact', on: 'IFBench', value: 71, with: FIVE_SHOTS },
  { of: 'With an error', on: 'IFBench', value: 70.2, with: FIVE_SHOTS, uncertainty: { kind: 'standard-error', amount: 1.2 } },
];
const MISSING = FULL.filter((_, index) => (index * 7) % 5 < 3);
const LONG: readonly ResultDraft[] = [
  { of: 'Nemotron 3 Nano 30B-A3B with a thinking budget and an unusually long descriptive name', on: 'A benchmark with a long name of several words/the second quarter of 2025', value: 71.2, experiment: 'main', with: { shots: '5', harness: 'the harness of the authors, with their own prompts and a budget of 131k tokens' } },
  { of: 'Qwen3-30B-A3B-Thinking-2507-Instruct-Distilled', on: 'A benchmark with a long name of several words/the second quarter of 2025', value: 69.4, experiment: 'main', peer: true, with: FIVE_SHOTS },
  { of: 'Averylongwordwithoutanyplacetobreakit', on: 'Antidisestablishmentarianism', value: 12, with: FIVE_SHOTS },
  { of: 'נמוטרון 3', on: '<b>&"quoted"</b>', value: 55, with: FIVE_SHOTS },
];
const SHORT = { 'Nemotron 3 Nano 30B-A3B with a thinking budget and an unusually long descriptive name': 'Nemotron 3 Nano' };
const ONE = gridOf(MODELS, ['MMLU-Pro']);
const TWO_METRICS: readonly ResultDraft[] = [
  ...gridOf(MODELS.slice(0, 4), ['MMLU-Pro', 'SciCode']),
  ...gridOf(MODELS.slice(0, 4), ['LibriSpeech/test-clean']).map((draft) => ({ ...draft, metric: ERRORS, value: Number(draft.value) / 10 })),
];
const WIDE = gridOf(numbered('Model', 8), numbered('Benchmark', 40));
const LARGE = gridOf(numbered('Model', 60), numbered('Benchmark', 30)).filter((_, index) => (index * 7) % 5 < 3);
const CHOSEN = ['Model 58', 'Model 60'];

const full = resultsExample(FULL);
const sets = resultsExample(SETS);
const wide = resultsExample(WIDE);

/** Heat tables. */
export const RESULT_EXAMPLES: readonly Example[] = [
  { name: 'results-full', spec: full },
  { name: 'results-full-slide', spec: full, options: { size: 'slide' } },
  { name: 'results-full-square', spec: full, options: { size: 'square' } },
  { name: 'results-full-thumb', spec: full, options: { size: 'thumb' } },
  { name: 'results-full-phone', spec: full, options: { widthPx: 360 } },
  { name: 'results-full-plain', spec: full, options: { plain: true } },
  { name: 'results-sets', spec: sets },
  { name: 'results-sets-slide', spec: sets, options: { size: 'slide' } },
  { name: 'results-sets-phone', spec: sets, options: { widthPx: 360 } },
  { name: 'results-bounds', spec: resultsExample(BOUNDS) },
  { name: 'results-missing', spec: resultsExample(MISSING) },
  { name: 'results-long-names', spec: resultsExample(LONG, { shortNames: SHORT }) },
  { name: 'results-long-names-phone', spec: resultsExample(LONG, { shortNames: SHORT }), options: { widthPx: 360 } },
  { name: 'results-one', spec: resultsExample(ONE) },
  { name: 'results-one-slide', spec: resultsExample(ONE), options: { size: 'slide' } },
  { name: 'results-two-metrics', spec: resultsExample(TWO_METRICS) },
  { name: 'results-wide-slide', spec: wide, options: { size: 'slide' } },
  { name: 'results-cut-slide', spec: cutChart(resultsExample(LARGE, { chosen: CHOSEN })), options: { size: 'slide' } },
  { name: 'results-empty', spec: resultsExample([]) },
];
