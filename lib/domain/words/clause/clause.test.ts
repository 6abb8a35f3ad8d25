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
  const count = (key: 'listeners' | 'iterations' | 'concurrency', value: number) =>
    ({ key, value, unit: 'items' }) as const satisfies Claim['conditions'][number];
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

  it.each([
    [[condition('judge', 'human listeners'), count('listeners', 20)], ' judged by 20 listeners'],
    [[condition('judge', 'GPT-4'), count('listeners', 1)], ' judged by GPT-4, with 1 listener'],
    [[condition('scale', 'from 1 to 5')], ' on a scale from 1 to 5'],
    [[{ key: 'collar', value: 0, unit: 'seconds' }], ' without a collar'],
    [[{ key: 'collar', value: 0.25, unit: 'seconds' }], ' with a collar of 0.25 s'],
    [[condition('overlap', 'overlapping speech scored')], ' (overlapping speech scored)'],
    [[condition('segmentation', 'the true speech segments')], ' with the true speech segments'],
    [[{ key: 'audio_length', value: 30, unit: 'seconds', bound: 'up-to' }], ' on audio of up to 30 s'],
    [[{ key: 'speakers', value: 2, unit: 'speakers' }], ' with 2 speakers'],
    [
      [condition('noise', 'babble noise'), { key: 'signal_to_noise', value: -5, unit: 'decibels' }],
      ' in babble noise at a signal-to-noise ratio of -5 dB',
    ],
    [[{ key: 'chunk', value: 1.12, unit: 'seconds' }], ' with a chunk or look-ahead of 1.12 s'],
    [[{ key: 'sample_rate', value: 22_050, unit: 'hertz' }], ' at a sample rate of 22.05 kHz'],
    [[count('iterations', 1)], ' with 1 iteration'],
    [
      [condition('acoustic_model', 'Tacotron 2'), condition('vocoder', 'WaveGlow')],
      ' with Tacotron 2 as acoustic model with WaveGlow as vocoder',
    ],
    [[condition('language_model', 'no language model')], ' with no language model'],
    [[count('concurrency', 1)], ' with 1 request at once'],
  ] as const satisfies readonly (readonly [Claim['conditions'], string])[])(
    'of speech %j are said as "%s"',
    (conditions, words) => {
      expect(said({ noun: 'score' }, score, { conditions: [...conditions] })).toBe(
        `ALPHA is claimed to have a score of 20${words}.`,
      );
    },
  );

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

  it('asks for nothing that an average goes over', () => {
    const over = (value: string) => [
      condition('benchmark', 'tau2-bench'),
      { key: 'aggregation', value, name: 'average', unit: 'none' } as const,
    ];
    const split: Partial<Metric> = { material: ['split', 'reasoning'] };
    expect(tail(split, { conditions: over('average') })).toBe('reasoning is');
    expect(tail(split, { conditions: over('average/average-over-samples') })).toBe('split and reasoning are');
    const length: Partial<Metric> = { material: ['context_tokens', 'reasoning'] };
    expect(tail(length, { conditions: over('average/average-over-lengths') })).toBe('reasoning is');
    expect(tail(length, { conditions: over('average') })).toBe('context length and reasoning are');
  });

  it('asks which benchmarks of several, and how the stage reads', () => {
    const popular = { key: 'aggregation', value: 'popular', name: 'popular benchmarks', unit: 'none' } as const;
    const one = { ...popular, value: 'three/one', name: 'one of three benchmarks' };
    expect(tail({ material: ['benchmark'] }, { conditions: [popular] })).toBe('which benchmarks are');
    expect(tail({ material: ['benchmark'] }, { conditions: [one] })).toBe('which benchmark is');
    expect(tail({ material: ['stage', 'hardware'] }, {})).toBe('stage (training or inference) and hardware are');
    expect(tail({ material: ['stage'], group: 'training' }, {})).toBe('stage of training is');
  });

  it('asks for no number of shots that the setting says', () => {
    const shots: Partial<Metric> = { material: ['shots'] };
    const conditions = [condition('benchmark', 'AGIEval')];
    expect(tail(shots, { conditions })).toBe('number of shots is');
    expect(tail(shots, { conditions: [...conditions, condition('setting', '3 or 5 examples')] })).toBe('');
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
      'ALPHA is said by others to have a context length of at least 32k tokens, as the source reports.',
    );
    expect(said(context, length, { nature: 'attributed', hedge: 'can' })).toBe(
      'ALPHA, others say, can reach a context length of at least 32k tokens, as the source reports.',
    );
    expect(said({ statement: 'have been trained on {value}' }, length, { nature: 'attributed' })).toBe(
      'ALPHA is said by others to have been trained on at least 32k tokens, as the source reports.',
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

describe('a share that is held against another system', () => {
  it('says against which, before its conditions', () => {
    const metric = { unit: 'percent', hasOpponent: true, statement: 'be preferred by {value} of listeners' } as const;
    const changes = { baseline: on('beta'), conditions: [condition('judge', 'human listeners')] };
    expect(said(metric, absolute(quantity(72, 'percent')), changes)).toBe(
      'ALPHA is claimed to be preferred by 72% of listeners against BETA, judged by human listeners.',
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
