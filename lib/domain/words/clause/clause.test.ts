import { describe, expect, it } from 'vitest';

import type { Assertion, Claim } from '#lib/domain/facts/claim.ts';
import { FamilyId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { absolute, multiple, on, said } from '#lib/domain/testing/said.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSubject,
} from '#lib/domain/testing/samples.ts';

describe('the conditions in a sentence', () => {
  const score = absolute(quantity(20, 'score'));
  const tokens = (key: 'input_tokens' | 'output_tokens', value: number) =>
    ({ key, value, unit: 'tokens' }) as const satisfies Claim['conditions'][number];

  it('are said as words where there are some', () => {
    expect(
      said({ noun: 'score' }, score, {
        conditions: [condition('language', 'German'), condition('language_to', 'English')],
      }),
    ).toBe('ALPHA is claimed to have a score of 20 from German to English.');
    expect(
      said({ noun: 'score' }, score, {
        conditions: [condition('hardware', 'NVIDIA V100'), { key: 'hardware_count', value: 1, unit: 'gpus' }],
      }),
    ).toBe('ALPHA is claimed to have a score of 20 on one NVIDIA V100.');
    expect(
      said({}, multiple(6, 'more'), {
        baseline: on('beta'),
        conditions: [tokens('input_tokens', 8000), tokens('output_tokens', 16_000)],
      }),
    ).toBe('ALPHA is claimed to reach 6x the inference throughput of BETA, at 8k input and 16k output tokens.');
    expect(
      said({ unit: 'gpus', noun: 'GPUs', statement: 'need {value} for training' }, multiple(4, 'less'), {
        baseline: on('beta'),
        conditions: [condition('wall_time', 'same')],
        hedge: 'can',
      }),
    ).toBe('ALPHA, it is claimed, can do with 4x fewer GPUs than BETA, in the same wall time.');
  });

  it('stand behind it otherwise, with a label where the value alone says too little', () => {
    expect(
      said({ noun: 'score' }, score, { conditions: [condition('split', 'dev'), condition('setting', 'long speech')] }),
    ).toBe('ALPHA is claimed to have a score of 20 (split: dev; long speech).');
  });

  it('are not said twice where the figure counts them', () => {
    const conditions = [{ key: 'metric_variant', value: 'x', name: 'theorems and proofs', unit: 'none' } as const];
    expect(said({ statement: 'hold {value}' }, absolute(quantity(96_962, 'items')), { conditions })).toBe(
      'ALPHA is claimed to hold 96,962 theorems and proofs.',
    );
  });
});

describe('what is not stated', () => {
  const figure = absolute(quantity(65.3, 'percent'));
  const tail = (metric: Partial<Metric>, changes: Partial<Claim>) =>
    /; (.*) not stated/.exec(said({ name: 'Accuracy', ...metric }, figure, changes))?.[1] ?? '';

  it('names no part of a benchmark that is not named, and no count of devices that are not', () => {
    expect(tail({ material: ['benchmark', 'split', 'shots'] }, {})).toBe('benchmark is');
    expect(tail({ material: ['hardware', 'hardware_count', 'batch_size'] }, {})).toBe('hardware is');
  });

  it('asks for no language that the benchmark or the setting says', () => {
    const material = ['benchmark', 'language'] as const;
    expect(tail({ material: [...material] }, { conditions: [condition('benchmark', 'SEAME')] })).toBe('');
    expect(tail({ material: [...material] }, { conditions: [condition('setting', 'four languages')] })).toBe(
      'benchmark is',
    );
  });

  it('is nothing where nobody measured', () => {
    for (const nature of ['name', 'attributed', 'background'] as const) {
      expect(tail({ material: ['benchmark'] }, { nature })).toBe('');
    }
  });

  it('asks for no tokeniser that the setting says', () => {
    expect(tail({ material: ['tokeniser'] }, {})).toBe('tokeniser is');
    expect(tail({ material: ['tokeniser'] }, { conditions: [condition('setting', 'with a new tokenizer')] })).toBe('');
  });

  it('counts nothing in tokens for systems that hear or speak', () => {
    const metric = sampleMetric({ material: ['hardware', 'input_tokens', 'output_tokens'] });
    const alpha = sampleSubject('alpha', { family: FamilyId.parse('speech') });
    const known = { ...sampleCatalog([metric]), subjects: new Map([[alpha.id, alpha]]) };
    expect(claimSentence(sampleClaim('a', { assertion: figure }), known)).toContain('; hardware is not stated');
  });

  it('says the lengths of input and output as one', () => {
    expect(tail({ material: ['hardware', 'input_tokens', 'output_tokens'] }, {})).toBe(
      'hardware and token lengths are',
    );
  });
});

describe('the nature and the hedge', () => {
  const length = absolute(quantity(32_000, 'tokens', { bound: 'at-least' }));
  const context = { name: 'Context length' };

  it('are kept', () => {
    expect(said(context, length, { nature: 'attributed' })).toBe(
      'ALPHA is said to claim a context length of at least 32k tokens.',
    );
    expect(said(context, length, { nature: 'reported' })).toBe(
      'ALPHA is reported to have a context length of at least 32k tokens.',
    );
    expect(said(context, length, { hedge: 'can' })).toBe(
      'ALPHA, it is claimed, can reach a context length of at least 32k tokens.',
    );
    expect(said(context, length, { hedge: 'expected', nature: 'goal' })).toBe(
      'As a goal, not a result, ALPHA is expected to reach a context length of at least 32k tokens.',
    );
  });
});

describe('the sentence of a fact in words', () => {
  it('never has our words as those of the source', () => {
    const fact: Assertion = { form: 'categorical', text: 'hybrid Mamba-Transformer' };
    expect(said({ unit: 'none', statement: 'have this architecture: {value}' }, fact)).toBe(
      'ALPHA is claimed to have this architecture: a hybrid Mamba-Transformer.',
    );
    expect(
      said(
        { unit: 'none', statement: 'have its weights {value}' },
        { ...fact, text: 'open-sourced' },
        { nature: 'plan' },
      ),
    ).toBe('As a plan, ALPHA is to have its weights open-sourced.');
    expect(said({}, { form: 'superlative', text: 'best-in-class' })).toBe(
      'ALPHA is claimed to have best-in-class inference throughput.',
    );
  });

  it('joins the values of a list', () => {
    const values = ['en', 'de'].map((id) => ({ id, name: id }));
    const fact: Assertion = { form: 'categorical', text: 'English, German', values };
    expect(said({ unit: 'none', statement: 'cover {value}' }, fact)).toBe(
      'ALPHA is claimed to cover English and German.',
    );
  });

  it('says a date as it is spoken', () => {
    const date: Assertion = { form: 'date', date: '2025-12-15', printed: '15 Dec 2025' };
    expect(said({ unit: 'date', statement: 'have been released on {value}' }, date)).toBe(
      'ALPHA is claimed to have been released on 15 December 2025.',
    );
  });
});

describe('a name', () => {
  it.each([
    ['Transformer', 'The Transformer'],
    ['Attention encoder-decoder', 'The attention encoder-decoder'],
    ['Fine-grained mixture of experts', 'The fine-grained mixture of experts'],
    ['Upcycling into mixture of experts', 'Upcycling into mixture of experts'],
    ['Fast Conformer', 'Fast Conformer'],
  ])('of a design (%s) takes "the" where it is nothing else', (name, started) => {
    const metric = sampleMetric({ material: [] });
    const alpha = sampleSubject('alpha', { name });
    const known = { ...sampleCatalog([metric]), subjects: new Map([[alpha.id, alpha]]) };
    expect(claimSentence(sampleClaim('a'), known).startsWith(`${started} is claimed`)).toBe(true);
  });

  it('of a thing takes "the", and of a common word is small inside the sentence', () => {
    const metric = sampleMetric({ material: [], name: 'Accuracy' });
    const subjects = [
      sampleSubject('alpha', { name: 'Needle-in-a-haystack test' }),
      sampleSubject('beta', { name: 'Previous methods' }),
    ];
    const known = { ...sampleCatalog([metric]), subjects: new Map(subjects.map((each) => [each.id, each])) };
    const claim = sampleClaim('a', { assertion: { form: 'direction', outcome: 'better' }, baseline: on('beta') });
    expect(claimSentence(claim, known)).toBe(
      'The needle-in-a-haystack test is claimed to have higher accuracy than previous methods.',
    );
  });
});
