import { beforeAll, describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';
import type { Verdict } from '#lib/domain/judge/verdict.ts';
import { baselineSubjects } from '#lib/domain/words/baseline.ts';

import { curatedClaims, type CuratedClaims } from './testing/curated-claims.ts';

/** Pairs and rows of the curated data with the verdicts that an expert gave them, and sets that share no false axis. */
let data: CuratedClaims;

beforeAll(async () => {
  data = await curatedClaims();
});

/** Every two figures of different subjects that a comparison of what was audited puts side by side, by metric and verdict. */
function sideBySide(...ids: readonly string[]): readonly string[] {
  return data
    .compareAbstracts(...ids)
    .groups.flatMap(({ rows }) =>
      rows.flatMap(({ metric, pairs }) =>
        pairs.filter(({ verdict }) => verdict !== 'not-comparable').map(({ verdict }) => `${metric.id} ${verdict}`),
      ),
    );
}

const SUPER = '2604.12374';
const NANO = '2512.20848';
const NANO_2 = '2508.14444';
const UPCYCLING = '2410.07524';
const NEMOTRON_H = '2504.03624';
const LLAMA_NEMOTRON = '2505.00949';
const CC_MATH = '2508.15096';
const PROMPTING = '2203.08745';

describe('pairs by an expert', () => {
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
    expect(data.judge(a, b).verdict).toBe(verdict);
    expect(data.judge(b, a).verdict).toBe(verdict);
  });

  it.each([
    // Hours of speech that two abstracts state, one of them in a setting that only words describe.
    [
      'Canary and those it is compared with',
      ['canary', 'whisper', 'owsm', 'seamless-m4t'],
      ['training-audio not-established'],
    ],
    ['speech synthesis', ['waveglow', 'flowtron', 'mellotron', 'tacotron'], []],
    ['four families', ['waveglow', 'nemotron-3-nano-30b-a3b', 'canary', 'ruler'], ['parameters nominal']],
    ['three ways to length', ['star-attention', 'swan-gpt', 'fast-conformer'], []],
    ['speech models', ['voicetextblender', 'salm', 'bestow'], []],
  ] as const)('%s share no false axis', (_, ids, expected) => {
    expect(sideBySide(...ids)).toEqual(expected);
  });
});

function comparedWith({ baseline }: Claim): string {
  return baseline.mode === 'unnamed' ? baseline.description : baselineSubjects(baseline).toSorted().join(' ');
}

describe('the whole set', () => {
  it('holds no pair of figures on one baseline that another baseline is set against', () => {
    const relative = data.claims.filter(({ assertion }) => assertion.form === 'relative');
    for (const metric of data.catalog.metrics.values()) {
      const own = relative.filter((claim) => claim.metric === metric.id);
      for (const { claims: held } of splitIntoPanels(own, metric)) {
        expect(new Set(held.map(comparedWith)).size).toBe(1);
      }
    }
  });
});
