import { beforeAll, describe, expect, it } from 'vitest';

import { quantityOf } from '#lib/domain/facts/claim.ts';
import { chosenFigures } from '#lib/domain/judge/cell.ts';
import { findDisagreement } from '#lib/domain/judge/disagreement.ts';
import { orderOf } from '#lib/domain/judge/order.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';

import { codes, curatedClaims, type CuratedClaims } from './testing/curated-claims.ts';

/** Pairs and rows of the curated data that are easily misjudged, each with the verdict that an expert gave it. */
let data: CuratedClaims;

beforeAll(async () => {
  data = await curatedClaims();
});

const RULER_MODELS = ['gpt-4', 'command-r', 'yi-34b', 'mixtral'];
const SUPER = '2604.12374';
const NANO = '2512.20848';
const NANO_2 = '2508.14444';
const NEMOTRON_4 = '2406.11704';
const UPCYCLING = '2410.07524';
const NEMOTRON_H = '2504.03624';

describe('pairs that are easily misjudged', () => {
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
    expect([data.judge(a, b).verdict, codes(data.judge(a, b))]).toEqual(['nominal', ['figure-from-name']]);
  });

  it.each([
    [`${NANO}/active-parameters-in-name`, `${SUPER}/active-parameters`],
    [`${NANO}/active-parameters-in-name`, `${NANO}/qwen3-30b-active-parameters-in-name`],
  ])('whether embeddings are counted among active parameters is not said: %s and %s', (a, b) => {
    expect([data.judge(a, b).verdict, codes(data.judge(a, b))]).toEqual([
      'not-established',
      ['figure-from-name', 'condition-not-stated metric_variant'],
    ]);
  });

  it('the panel of all sizes has its reserve: sizes of names, and one that is only a largest size tried', () => {
    const sizes = data.claims.filter((claim) => claim.metric === 'parameters' && quantityOf(claim) !== undefined);
    const panel = splitIntoPanels(sizes, data.metricOf('parameters')).find(({ key }) => key.startsWith('absolute'));
    expect(panel?.verdict).toBe('not-established');
    expect(panel?.reasons.map(({ code }) => code)).toEqual(['figure-from-name', 'condition-in-words', 'stated-apart']);
  });

  it('three of four sizes are comparable, and the one set against a baseline is not', () => {
    const row = data.rowOf(
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
    expect(data.judge(a, b)).toEqual({ verdict: 'comparable', reasons: [] });
    expect(orderOf(data.claimOf(a), data.claimOf(b))).toBe('equal');
  });

  const TWO_HUNDRED_K = { quantity: { figure: { amount: 200_000 } } };

  // A supported length is a property of the model: RULER reports it beside what it measured.
  it('Yi-34B is judged and shown by its 200K, not by the 32K that it is said to claim', () => {
    const row = data.rowOf('context-length', 'yi-34b-200k', 'nemotron-3-nano-30b-a3b');
    const [pair] = row.pairs;
    expect(data.claimOf(pair?.claims[0] ?? '').assertion).toMatchObject(TWO_HUNDRED_K);
    expect(pair?.reasons).toEqual([]);
    expect(pair?.verdict).toBe('comparable');
    expect(pair?.order).toBe('less');
    const [first] = row.cells.flatMap(chosenFigures);
    expect(first?.assertion).toMatchObject(TWO_HUNDRED_K);
  });

  it('what fits on one card, as a goal, is not comparable with what a model supports', () => {
    const found = data.judge(`${NANO}/context-length`, `${NANO_2}/context-goal`);
    expect(found.verdict).toBe('not-comparable');
    expect(codes(found)).toEqual(expect.arrayContaining(['nature-differs', 'metric-differs']));
  });

  it.each(['claimed-context', 'effective-context'])('lower bounds of four models are not ranked: %s', (name) => {
    const ids = RULER_MODELS.map((model) => `2404.06654/${model}-${name}`);
    const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      expect(orderOf(data.claimOf(a), data.claimOf(b))).toBe('undetermined');
      expect(codes(data.judge(a, b))).toEqual([]);
    }
  });

  it('an effective length says at which level it was found', () => {
    const { conditions } = data.claimOf('2404.06654/gpt-4-effective-context');
    expect(conditions.filter(({ key }) => key === 'metric_variant')).toHaveLength(1);
    expect(data.metricOf('effective-context-length').material).toContain('metric_variant');
  });

  it.each([
    [`${UPCYCLING}/upcycled-tokens`, `${UPCYCLING}/continued-tokens`, ['stated-apart stage', 'held-equal tokeniser']],
    [`${UPCYCLING}/upcycled-mmlu`, `${UPCYCLING}/continued-mmlu`, ['held-equal shots', 'held-equal prompting']],
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
    expect([data.judge(a, b).verdict, codes(data.judge(a, b)).toSorted()]).toEqual([
      'compared-by-source',
      reasons.toSorted(),
    ]);
  });

  it('two gains on two SEAME sets are no disagreement, nor on one axis', () => {
    const [a, b] = ['2407.04368/seame-gain-13', '2407.04368/seame-gain-15'];
    expect(findDisagreement(data.claimOf(a ?? ''), data.claimOf(b ?? ''), data.catalog)).toBeUndefined();
    expect(data.judge(a ?? '', b ?? '').verdict).toBe('not-comparable');
  });

  it('Canary and Canary-1B are one, with the size of the name', () => {
    const canary = data.dataset.subjects.find(({ id }) => id === 'canary');
    expect(data.dataset.subjects.some(({ id }) => id === 'canary-1b')).toBe(false);
    expect(canary?.aliases.map(({ name }) => name)).toContain('Canary-1B');
    expect(data.claimOf('2503.05931/canary-parameters')).toMatchObject({ subject: 'canary', nature: 'name' });
  });
});
