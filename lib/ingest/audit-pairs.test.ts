import { beforeAll, describe, expect, it } from 'vitest';

import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { claimId, MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { buildComparison } from '#lib/domain/judge/build-comparison.ts';
import { chosenFigures } from '#lib/domain/judge/cell.ts';
import { assessComparability, type Comparability } from '#lib/domain/judge/comparability.ts';
import type { Comparison, ComparisonRow } from '#lib/domain/judge/comparison.ts';
import { findDisagreement } from '#lib/domain/judge/disagreement.ts';
import { orderOf } from '#lib/domain/judge/order.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';
import type { Verdict } from '#lib/domain/judge/verdict.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';

import { checkFolder } from './check-folder.ts';
import { renderDiagnostics } from './print-findings.ts';

/** Pairs and rows of the curated data, each with the verdict that an expert gave it. */
let dataset: Dataset;
let claims: readonly Claim[];
let catalog: Catalog;

beforeAll(async () => {
  const checked = await checkFolder('data');
  if (!checked.ok) throw new Error(renderDiagnostics(checked.error));
  ({ dataset } = checked.value);
  claims = dataset.claims.map((body) => ({ ...body, id: claimId(body.source, body.key), release: '2026-01-01.1' }));
  catalog = {
    ...sampleCatalog(dataset.metrics, dataset.sources),
    subjects: new Map(dataset.subjects.map((subject) => [subject.id, subject])),
  };
});

function claimOf(id: string): Claim {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`The data hold no claim ${id}.`);
  return found;
}

function metricOf(id: string): Metric {
  const found = catalog.metrics.get(MetricId.parse(id));
  if (found === undefined) throw new Error(`The data hold no metric ${id}.`);
  return found;
}

function judge(a: string, b: string): Comparability {
  return assessComparability(claimOf(a), claimOf(b), metricOf(claimOf(a).metric));
}

function codes({ reasons }: Comparability): readonly string[] {
  return reasons.map(({ code, key }) => (key === undefined ? code : `${code} ${key}`));
}

function compare(...ids: readonly string[]): Comparison {
  const known = ids.map((id) => SubjectId.parse(id));
  const subjects = new Set<string>(known);
  expect(known.filter((id) => !catalog.subjects.has(id))).toEqual([]);
  return buildComparison(
    known,
    claims.filter(({ subject }) => subjects.has(subject)),
    catalog,
  );
}

function rowOf(metric: string, ...ids: readonly string[]): ComparisonRow {
  const found = compare(...ids)
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.metric.id === metric);
  if (found === undefined) throw new Error(`These subjects have no row for ${metric}.`);
  return found;
}

/** Every two figures of different subjects that a comparison puts side by side, by metric and verdict. */
function sideBySide(...ids: readonly string[]): readonly string[] {
  return compare(...ids).groups.flatMap(({ rows }) =>
    rows.flatMap(({ metric, pairs }) =>
      pairs.filter(({ verdict }) => verdict !== 'not-comparable').map(({ verdict }) => `${metric.id} ${verdict}`),
    ),
  );
}

const RULER_MODELS = ['gpt-4', 'command-r', 'yi-34b', 'mixtral'];
const SUPER = '2604.12374';
const NANO = '2512.20848';
const NANO_2 = '2508.14444';
const NEMOTRON_4 = '2406.11704';
const UPCYCLING = '2410.07524';
const NEMOTRON_H = '2504.03624';
const LLAMA_NEMOTRON = '2505.00949';
const CC_MATH = '2508.15096';
const PROMPTING = '2203.08745';

describe('pairs whose verdict was wrong', () => {
  it.each([
    [`${SUPER}/parameters`, `${SUPER}/gpt-oss-120b-parameters-in-name`],
    [`${SUPER}/parameters`, `${SUPER}/qwen3.5-122b-parameters-in-name`],
    [`${NANO}/parameters-in-name`, `${NANO}/gpt-oss-20b-parameters-in-name`],
    [`${NANO}/parameters-in-name`, `${NANO}/qwen3-30b-parameters-in-name`],
    [`${NANO_2}/9b-parameters-in-name`, `${NANO_2}/12b-base-parameters`],
    [`${NANO_2}/9b-parameters-in-name`, `${NANO_2}/qwen3-8b-parameters-in-name`],
    [`${NEMOTRON_4}/base-parameters-in-name`, `${NEMOTRON_4}/instruct-parameters-in-name`],
    [`${NEMOTRON_H}/llama-3.1-8b-parameters-in-name`, `${NEMOTRON_H}/qwen2.5-7b-parameters-in-name`],
  ])('a size from a name is nominal: %s and %s', (a, b) => {
    expect([judge(a, b).verdict, codes(judge(a, b))]).toEqual(['nominal', ['figure-from-name']]);
  });

  it.each([
    [`${NANO}/active-parameters-in-name`, `${SUPER}/active-parameters`],
    [`${NANO}/active-parameters-in-name`, `${NANO}/qwen3-30b-active-parameters-in-name`],
  ])('whether embeddings are counted among active parameters is not said: %s and %s', (a, b) => {
    expect([judge(a, b).verdict, codes(judge(a, b))]).toEqual([
      'not-established',
      ['figure-from-name', 'condition-not-stated metric_variant'],
    ]);
  });

  it('the panel of all sizes has its reserve: sizes of names, and one that is only a largest size tried', () => {
    const sizes = claims.filter((claim) => claim.metric === 'parameters' && quantityOf(claim) !== undefined);
    const panel = splitIntoPanels(sizes, metricOf('parameters')).find(({ key }) => key.startsWith('absolute'));
    expect(panel?.verdict).toBe('not-established');
    expect(panel?.reasons.map(({ code }) => code)).toEqual(['figure-from-name', 'condition-in-words']);
  });

  it('three of four sizes are comparable, and the one set against a baseline is not', () => {
    const row = rowOf(
      'parameters',
      'voicetextblender',
      'long-punctuated-fast-conformer',
      'llama-nemotron-nano-8b',
      'conformer-language-identification',
    );
    expect([row.verdict, row.isMixed]).toEqual(['comparable', true]);
    expect(row.pairs.map(({ places, verdict }) => [...places, verdict])).toEqual([
      [0, 1, 'comparable'],
      [0, 2, 'comparable'],
      [0, 3, 'not-comparable'],
      [1, 2, 'comparable'],
      [1, 3, 'not-comparable'],
      [2, 3, 'not-comparable'],
    ]);
  });

  it.each([
    [`${NANO}/context-length`, `${SUPER}/context-length`],
    [`${NANO}/context-length`, '2512.20856/context-length'],
  ])('a supported length is the same kind of figure on any hardware: %s and %s', (a, b) => {
    expect(judge(a, b)).toEqual({ verdict: 'comparable', reasons: [] });
    expect(orderOf(claimOf(a), claimOf(b))).toBe('equal');
  });

  // The 200K of Yi-34B is a passing remark of RULER's, so its only reserve is that, and not its hardware.
  it('Yi-34B is judged and shown by its 200K, not by the 32K that it is said to claim', () => {
    const row = rowOf('context-length', 'yi-34b', 'nemotron-3-nano-30b-a3b');
    const [pair] = row.pairs;
    expect(pair?.claims[0]).toMatch(/yi-34b-context-length$/);
    expect(pair?.reasons.map(({ code }) => code)).toEqual(['nature-differs']);
    expect(pair?.verdict).toBe('not-established');
    const [first] = row.cells.flatMap(chosenFigures);
    expect(first?.key).toBe('yi-34b-context-length');
  });

  it('what fits on one card, as a goal, is not comparable with what a model supports', () => {
    const found = judge(`${NANO}/context-length`, `${NANO_2}/context-goal`);
    expect(found.verdict).toBe('not-comparable');
    expect(codes(found)).toEqual(expect.arrayContaining(['nature-differs', 'metric-differs']));
  });

  it.each(['claimed-context', 'effective-context'])('lower bounds of four models are not ranked: %s', (name) => {
    const ids = RULER_MODELS.map((model) => `2404.06654/${model}-${name}`);
    const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(orderOf(claimOf(a), claimOf(b))).toBe('undetermined');
      expect(codes(judge(a, b))).toEqual([]);
    }
  });

  it('an effective length says at which level it was found', () => {
    const { conditions } = claimOf('2404.06654/gpt-4-effective-context');
    expect(conditions.filter(({ key }) => key === 'metric_variant')).toHaveLength(1);
    expect(metricOf('effective-context-length').material).toContain('metric_variant');
  });

  it.each([
    [`${UPCYCLING}/upcycled-tokens`, `${UPCYCLING}/continued-tokens`, ['stated-apart stage', 'held-equal tokeniser']],
    [
      `${UPCYCLING}/upcycled-mmlu`,
      `${UPCYCLING}/continued-mmlu`,
      ['held-equal benchmark_version', 'held-equal split', 'held-equal shots'],
    ],
    [
      '2210.06349/exact-match',
      '2210.06349/closed-book-exact-match',
      ['held-equal benchmark', 'held-equal split', 'held-equal shots', 'stated-apart setting'],
    ],
    [
      '2210.06349/exact-match',
      '2210.06349/open-book-exact-match',
      ['held-equal benchmark', 'held-equal split', 'held-equal shots', 'stated-apart book', 'stated-apart setting'],
    ],
  ])('one experiment is compared by its source: %s and %s', (a, b, reasons) => {
    expect([judge(a, b).verdict, codes(judge(a, b)).toSorted()]).toEqual(['compared-by-source', reasons.toSorted()]);
  });

  it('two gains on two SEAME sets are no disagreement, nor on one axis', () => {
    const [a, b] = ['2407.04368/seame-gain-13', '2407.04368/seame-gain-15'];
    expect(findDisagreement(claimOf(a ?? ''), claimOf(b ?? ''), catalog)).toBeUndefined();
    expect(judge(a ?? '', b ?? '').verdict).toBe('not-comparable');
  });

  it('Canary and Canary-1B are one, with the size of the name', () => {
    const canary = dataset.subjects.find(({ id }) => id === 'canary');
    expect(dataset.subjects.some(({ id }) => id === 'canary-1b')).toBe(false);
    expect(canary?.aliases.map(({ name }) => name)).toContain('Canary-1B');
    expect(claimOf('2503.05931/canary-parameters')).toMatchObject({ subject: 'canary', nature: 'name' });
  });
});

describe('pairs whose verdict was right', () => {
  const APART: readonly (readonly [string, string, Verdict])[] = [
    [`${NEMOTRON_H}/parameters-8b`, `${NEMOTRON_H}/parameters-56b`, 'comparable'],
    [`${NEMOTRON_H}/parameters-56b`, `${NEMOTRON_H}/parameters-47b`, 'comparable'],
    [`${LLAMA_NEMOTRON}/nano-parameters`, `${LLAMA_NEMOTRON}/super-parameters`, 'comparable'],
    [`${LLAMA_NEMOTRON}/super-parameters`, `${LLAMA_NEMOTRON}/ultra-parameters`, 'comparable'],
    [`${NANO_2}/12b-base-parameters`, `${SUPER}/parameters`, 'comparable'],
    [`${NANO}/throughput-vs-similar-models`, `${SUPER}/throughput-vs-gpt-oss-120b`, 'not-comparable'],
    [`${SUPER}/throughput-vs-qwen3.5-122b`, `${NANO_2}/throughput-vs-similar-models`, 'not-comparable'],
    [`${SUPER}/throughput-vs-gpt-oss-120b`, `${SUPER}/throughput-vs-qwen3.5-122b`, 'not-comparable'],
    // The tokeniser decides on counts of tokens, and neither source names one.
    [`${NANO}/tokens-trained`, `${SUPER}/tokens-trained`, 'not-established'],
    [`${NANO_2}/12b-base-tokens`, `${NANO}/tokens-trained`, 'not-established'],
    [`${SUPER}/tokens-trained`, `${NANO}/new-unique-tokens`, 'not-comparable'],
    [`${UPCYCLING}/upcycled-tokens`, `${NANO_2}/12b-base-tokens`, 'not-comparable'],
    [`${NANO}/active-parameters-in-name`, `${NANO}/active-parameters-vs-nemotron-2-nano`, 'not-comparable'],
    ['2305.05084/speed-vs-conformer', '2503.05931/inference-speed', 'not-comparable'],
    [`${NEMOTRON_H}/speed-vs-similar-models`, `${NEMOTRON_H}/47b-speed-vs-56b`, 'not-comparable'],
    ['2305.05084/speed-vs-conformer', `${NEMOTRON_H}/47b-speed-vs-56b`, 'not-comparable'],
    ['2405.12983/wer-lrs3', '2405.12983/wer-reduction-muavic', 'not-comparable'],
    ['2405.12983/wer-lrs3', '2409.05601/wer-improvement-earnings', 'not-comparable'],
    ['2308.05218/ts-wer-wsj0-2mix-extr', '2308.05218/ts-wer-librispeech2mix', 'not-comparable'],
    ['2308.05218/ts-wer-wsj0-3mix-extr', '2308.05218/ts-wer-librispeech3mix', 'not-comparable'],
    ['2409.11538/bleu-vs-speech-prompting', '2410.22499/translation-gain', 'not-comparable'],
    ['2409.11538/bleu-vs-speech-prompting', '2409.11538/bleu-vs-cot-prediction', 'not-comparable'],
    [`${PROMPTING}/engagement-vs-finetuning`, `${PROMPTING}/scale-engagement`, 'not-comparable'],
    [`${PROMPTING}/knowledgeability-vs-finetuning`, `${PROMPTING}/scale-knowledgeability`, 'not-comparable'],
    // Both counts stand in one sentence, so their source holds the tokeniser equal.
    [`${CC_MATH}/tokens-3-plus`, `${CC_MATH}/tokens-4-plus`, 'compared-by-source'],
    [`${CC_MATH}/scale-in-title`, `${CC_MATH}/tokens-3-plus`, 'not-established'],
    [`${CC_MATH}/tokens-4-plus`, `${CC_MATH}/4-plus-tokens-vs-finemath-4-plus`, 'not-comparable'],
    ['2410.12881/math', `${CC_MATH}/gain-math`, 'not-comparable'],
    ['2410.12881/math', '2410.12881/gsm8k', 'not-comparable'],
  ];

  it.each(APART)('%s and %s', (a, b, verdict) => {
    expect(judge(a, b).verdict).toBe(verdict);
    expect(judge(b, a).verdict).toBe(verdict);
  });

  it.each([
    ['Canary and those it is compared with', ['canary', 'whisper', 'owsm', 'seamless-m4t'], []],
    ['speech synthesis', ['waveglow', 'flowtron', 'mellotron', 'tacotron'], []],
    ['four families', ['waveglow', 'nemotron-3-nano-30b-a3b', 'canary', 'ruler'], ['parameters nominal']],
    ['three ways to length', ['star-attention', 'swan-gpt', 'fast-conformer'], []],
    ['speech models', ['voicetextblender', 'salm', 'bestow'], []],
  ] as const)('%s share no false axis', (_, ids, expected) => {
    expect(sideBySide(...ids)).toEqual(expected);
  });
});

describe('the whole set', () => {
  it('holds no pair of figures on one baseline that another baseline is set against', () => {
    const relative = claims.filter(({ assertion }) => assertion.form === 'relative');
    for (const metric of catalog.metrics.values()) {
      const own = relative.filter((claim) => claim.metric === metric.id);
      for (const { claims: held } of splitIntoPanels(own, metric)) {
        expect(new Set(held.map(({ baseline }) => JSON.stringify(baseline))).size).toBe(1);
      }
    }
  });
});
