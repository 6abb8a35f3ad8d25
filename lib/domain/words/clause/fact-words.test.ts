import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { absolute, said } from '#lib/domain/testing/said.ts';
import { condition, quantity } from '#lib/domain/testing/samples.ts';

const ARCHITECTURE = { unit: 'none', statement: 'have this architecture: {value}' } as const;
const TASK = { unit: 'none', statement: 'be for {value}' } as const;

function fact(metric: Partial<Metric>, text: string, values: readonly string[] = [], changes: Partial<Claim> = {}) {
  const named = values.map((name) => ({ id: name, name }));
  return said(metric, { form: 'categorical', text, ...(named.length === 0 ? {} : { values: named }) }, changes);
}

describe('a fact in words behind a colon', () => {
  it.each([
    ['flow-based network', 'a flow-based network'],
    ['end-to-end framework', 'an end-to-end framework'],
    ['neural topic model for the global meaning', 'a neural topic model for the global meaning'],
    ['Transducer with new embeddings', 'a Transducer with new embeddings'],
    ['redesigned Conformer, new schema', 'a redesigned Conformer, a new schema'],
    ['Fast Conformer-based attention encoder-decoder', 'a Fast Conformer-based attention encoder-decoder'],
  ])('takes the article that %s lacks', (text, words) => {
    expect(fact(ARCHITECTURE, text)).toBe(`ALPHA is claimed to have this architecture: ${words}.`);
  });

  it.each(['Conformer', 'Fast Conformer', 'global attention', 'one network for each topic', 'prompts, like a model'])(
    'leaves "%s" as it is',
    (text) => {
      expect(fact(ARCHITECTURE, text)).toBe(`ALPHA is claimed to have this architecture: ${text}.`);
    },
  );

  it('is several methods where it is a plain list of them, and one where it runs on', () => {
    const method = { unit: 'none', statement: 'use this training method: {value}' } as const;
    expect(fact(method, 'data balancing, dynamic bucketing and noise-robust fine-tuning')).toBe(
      'ALPHA is claimed to use these training methods: data balancing, dynamic bucketing and noise-robust fine-tuning.',
    );
    expect(fact(method, 'pruning of one, distillation and alignment of another')).toContain('this training method: ');
  });

  it('is joined where it lists more than its values', () => {
    const covers = { unit: 'none', statement: 'cover {value}' } as const;
    expect(fact(covers, 'Chinese, English, Chinese dialects', ['zh', 'en'])).toBe(
      'ALPHA is claimed to cover Chinese, English and Chinese dialects.',
    );
  });

  it('has an article before each value of a list or before none', () => {
    expect(fact(ARCHITECTURE, 'hybrid Mamba-Transformer, mixture of experts', ['x', 'y'])).toContain(
      ': a hybrid Mamba-Transformer, a mixture of experts.',
    );
    expect(fact(ARCHITECTURE, 'hybrid Mamba-Attention, mixture of experts', ['x', 'y'])).toContain(
      ': hybrid Mamba-Attention, mixture of experts.',
    );
  });

  it('goes before the noun where it is one word that describes', () => {
    expect(fact(ARCHITECTURE, 'heterogeneous')).toBe('ALPHA is claimed to have a heterogeneous architecture.');
    expect(fact(ARCHITECTURE, 'encoder-based')).toBe('ALPHA is claimed to have an encoder-based architecture.');
  });

  it('is several training methods where there are several', () => {
    const metric = { unit: 'none', statement: 'use this training method: {value}' } as const;
    expect(fact(metric, 'distillation, pruning', ['distillation', 'pruning'])).toBe(
      'ALPHA is claimed to use these training methods: distillation and pruning.',
    );
  });

  it('is not told the stage that it says by itself', () => {
    const metric = { unit: 'none', statement: 'use this training method: {value}' } as const;
    const conditions = [{ key: 'stage', value: 'pretraining', name: 'pretraining', unit: 'none' } as const];
    expect(fact(metric, 'multilingual pre-training', [], { conditions })).toBe(
      'ALPHA is claimed to use this training method: multilingual pre-training.',
    );
  });
});

describe('a fact in words without a statement', () => {
  it.each([
    ['high', 'have high audio quality'],
    ['nearly perfect', 'have nearly perfect audio quality'],
    ['provided, without a figure', 'have its audio quality provided, without a figure'],
    ['high, for which gaps are needed', 'have high audio quality, for which gaps are needed'],
    ['robust at night', 'have robust audio quality at night'],
    ['as reported, too low', 'have this audio quality: as reported, too low'],
  ])('says "%s" as English does', (text, words) => {
    expect(fact({ unit: 'none', name: 'Audio quality' }, text)).toBe(`ALPHA is claimed to ${words}.`);
  });
});

describe('a purpose', () => {
  it('is what something is for, is meant for, or can be used for', () => {
    expect(fact(TASK, 'research')).toBe('ALPHA is claimed to be for research.');
    expect(fact(TASK, 'research', [], { nature: 'goal' })).toBe(
      'As a goal, not a result, ALPHA is meant for research.',
    );
    expect(fact(TASK, 'research', [], { hedge: 'can' })).toBe('ALPHA, it is claimed, can be used for research.');
  });
});

describe('circumstances of training', () => {
  it('stand in place of the words for training in general', () => {
    const metric = { unit: 'none', statement: 'use {value} in training' } as const;
    expect(fact(metric, 'FP8', [], { conditions: [condition('stage', 'pretraining')] })).toBe(
      'ALPHA is claimed to use FP8 in pretraining.',
    );
  });

  it('come before what is measured', () => {
    const conditions = [condition('stage', 'fine-tuning'), condition('dataset', 'BETA')];
    const onPar = { form: 'direction', outcome: 'better' } as const;
    const baseline = { mode: 'unnamed', description: 'others' } as const;
    expect(said({ name: 'Accuracy' }, onPar, { baseline, conditions })).toBe(
      'ALPHA is claimed to have higher accuracy than others, after fine-tuning on BETA.',
    );
  });
});

describe('figures and machines', () => {
  it('keep an order of magnitude that is written out', () => {
    const hours = quantity(100_000, 'hours', {
      bound: 'order-of-magnitude',
      printed: 'hundreds of thousands of hours',
    });
    expect(said({ unit: 'hours', statement: 'use {value} of audio' }, absolute(hours))).toBe(
      'ALPHA is claimed to use hundreds of thousands of hours of audio.',
    );
  });

  it('have a machine that holds several devices', () => {
    const conditions = [
      condition('hardware', 'NVIDIA DGX H100'),
      { key: 'hardware_count', value: 8, unit: 'gpus' } as const,
    ];
    expect(said({ noun: 'score' }, absolute(quantity(20, 'score')), { conditions })).toBe(
      'ALPHA is claimed to have a score of 20 on an NVIDIA DGX H100 with 8 GPUs.',
    );
  });

  it("are of the authors' own test and not across it", () => {
    const conditions = [condition('aggregation', "the authors' own test")];
    expect(said({ noun: 'score' }, absolute(quantity(20, 'score')), { conditions })).toContain(
      " in the authors' own test.",
    );
  });
});
