import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { FamilyId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';
import { absolute, multiple, on, said } from '#lib/domain/testing/said.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSubject,
} from '#lib/domain/testing/samples.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

const errors = { name: 'Word error rate', unit: 'percent', direction: 'lower' } as const satisfies Partial<Metric>;
const rate = absolute(quantity(2.4, 'percent'));

describe('names inside a sentence', () => {
  it.each(['Multilingual LibriSpeech', 'Libri-light', 'Speech Commands', 'Long Range Arena'])(
    'of benchmarks and data sets keep their capitals: %s',
    (name) => {
      expect(said(errors, rate, { conditions: [condition('benchmark', name)] })).toContain(` on ${name}.`);
      expect(said(errors, rate, { conditions: [condition('dataset', name)] })).toContain(` on ${name}.`);
    },
  );

  it.each(['Multilingual Parakeet CTC', 'Granite-speech-3.3-8B', 'Jamba-v0.1'])(
    'that are made with a describing word keep theirs: %s',
    (name) => {
      expect(said(errors, rate, { conditions: [condition('vocoder', name)] })).toContain(` with ${name} as vocoder.`);
    },
  );

  it.each(['Open ASR Leaderboard', 'NeMo ASR Set ++', 'Wall Street Journal', 'Token-and-Duration Transducer'])(
    'of one thing of a kind take their article: %s',
    (name) => {
      expect(said(errors, rate, { conditions: [condition('benchmark', name)] })).toContain(` on the ${name}.`);
    },
  );

  it('of a benchmark that is spoken of or compared with keep them too', () => {
    const metric = sampleMetric({ material: [] });
    const subjects = [
      sampleSubject('alpha', { name: 'Needle-in-a-haystack test', kind: 'benchmark' }),
      sampleSubject('beta', { name: 'Long Range Arena', kind: 'benchmark' }),
    ];
    const known = { ...sampleCatalog([metric]), subjects: new Map(subjects.map((each) => [each.id, each])) };
    const claim = sampleClaim('a', { assertion: multiple(2, 'more'), baseline: on('beta') });
    expect(claimSentence(claim, known)).toBe(
      'The Needle-in-a-haystack test is claimed to reach 2x the inference throughput of Long Range Arena.',
    );
  });

  it('that describe are small, each of several', () => {
    const conditions = [
      condition('technique', 'Limited context attention'),
      condition('technique', 'Global attention token'),
    ];
    expect(said(errors, rate, { conditions })).toContain(' with global attention token and limited context attention.');
  });
});

describe('what a recogniser was trained on', () => {
  it('is never said of its language model', () => {
    const conditions = [condition('dataset', 'LibriSpeech'), condition('language_model', 'no language model')];
    expect(said(errors, rate, { conditions })).toBe(
      'ALPHA is claimed to have a word error rate of 2.4% with no language model after training on LibriSpeech.',
    );
  });

  it('is where its training audio comes from', () => {
    const audio = { statement: 'use {value} of training audio', group: 'training', unit: 'hours' } as const;
    const conditions = [condition('dataset', 'LJSpeech')];
    expect(said(audio, absolute(quantity(24, 'hours')), { conditions })).toBe(
      'ALPHA is claimed to use 24 hours of training audio, from LJSpeech.',
    );
  });

  it('is of its kind in a comparison too', () => {
    const name = 'labelled';
    const audio = {
      noun: 'hours of training audio',
      statement: 'use {value} of training audio',
      unit: 'hours',
      comparative: { more: 'more', less: 'fewer' },
      variants: [{ id: TermId.parse(name), name, statement: 'use {value} of labelled training audio' }],
    } as const satisfies Partial<Metric>;
    const conditions = [{ ...condition('metric_variant', name), name }];
    expect(said(audio, multiple(100, 'less'), { baseline: on('beta'), conditions })).toBe(
      'ALPHA is claimed to use 100x fewer hours of labelled training audio than BETA.',
    );
  });
});

describe('a condition behind the sentence', () => {
  it.each<[Claim['conditions'], string]>([
    [[condition('benchmark_version', 'version 16.1')], 'version 16.1'],
    [[condition('benchmark_version', 'March 2026')], 'benchmark version: March 2026'],
    [[condition('metric_variant', 'of a chunk')], 'of a chunk'],
    [[condition('metric_variant', 'BLEU')], 'measure: BLEU'],
  ])('is labelled only where it does not say itself what it is', (conditions, words) => {
    expect(said(errors, rate, { conditions })).toBe(`ALPHA is claimed to have a word error rate of 2.4% (${words}).`);
  });

  it('counts samples of a text where the system speaks, and answers elsewhere', () => {
    const metric = sampleMetric({ ...errors, material: [] });
    const claim = sampleClaim('a', { assertion: rate, conditions: [{ key: 'samples', value: 3, unit: 'items' }] });
    const known = sampleCatalog([metric]);
    const speaker = sampleSubject('alpha', { family: FamilyId.parse('tts') });
    expect(claimSentence(claim, known)).toContain('(answers per question: 3)');
    expect(claimSentence(claim, { ...known, subjects: new Map([[speaker.id, speaker]]) })).toContain(
      '(samples of each text: 3)',
    );
  });
});

describe('what a figure leaves open', () => {
  const openOf = (material: Metric['material'], conditions: Claim['conditions']) =>
    /; (.*) (?:is|are) not stated/.exec(said({ ...errors, material }, rate, { conditions }))?.[1];

  it('is the source language where the target is stated', () => {
    expect(openOf(['language', 'language_to'], [condition('language_to', 'English')])).toBe('source language');
  });

  it('is nothing that the programme of measuring settles', () => {
    const harness = {
      key: 'harness',
      value: 'open-asr-leaderboard',
      name: 'Open ASR Leaderboard',
      unit: 'none',
    } as const;
    const asked = ['normaliser', 'split'] as const;
    const benchmark = condition('benchmark', 'TED-LIUM');
    expect(openOf([...asked], [benchmark, harness])).toBeUndefined();
    expect(openOf([...asked], [benchmark])).toBe('text normalisation and split');
  });

  it('is no benchmark where the average names the sets', () => {
    const over = (name: string) => [{ ...condition('aggregation', name), name }];
    const asked: Metric['material'] = ['benchmark'];
    expect(openOf(asked, over('average over the English sets of the Open ASR Leaderboard'))).toBeUndefined();
    expect(openOf(asked, over('average of seven English sets'))).toBeUndefined();
    expect(openOf(asked, over('12 standard tasks'))).toBe('which benchmarks');
  });

  it.each([
    ['release 1.4.0, Known Issues', 'release 1.4.0, Known Issues'],
    ['footnote 2', 'footnote 2'],
    ['models/beta/beta.toml, benchmarks', 'models/beta/beta.toml, benchmarks'],
    ['introduction', 'the introduction'],
  ])('is open in a place that reads as English: %s', (locator, words) => {
    expect(said({ ...errors, material: ['overlap'] }, rate, { locator })).toContain(` not stated in ${words}.`);
  });

  it('is no hardware for lagging, and no scale where the setting has one', () => {
    expect(openOf(['hardware'], [condition('metric_variant', 'laal')])).toBeUndefined();
    expect(openOf(['scale'], [condition('setting', '7-point, 500 ratings')])).toBeUndefined();
    expect(openOf(['hardware', 'scale'], [])).toBe('hardware and scale of the ratings');
  });

  it('is no part of a set that has a single one beside the whole', () => {
    const metric = sampleMetric({ ...errors, material: ['split'] });
    const conditions = [condition('benchmark', 'beta')];
    const openWith = (parts: readonly string[]) => {
      const set = sampleSubject('beta', {
        kind: 'benchmark',
        parts: parts.map((id) => ({ id: TermId.parse(id), name: id, key: 'split' })),
      });
      const known = sampleCatalog([metric]);
      const subjects = new Map([...known.subjects, [set.id, set] as const]);
      return claimSentence(sampleClaim('a', { assertion: rate, conditions }), { ...known, subjects });
    };
    expect(openWith([])).not.toContain('split');
    expect(openWith(['verified'])).not.toContain('split');
    expect(openWith(['clean', 'other'])).toContain('split is not stated');
  });

  it('is whether overlapping speech counts, in words', () => {
    expect(openOf(['overlap'], [])).toBe('whether overlapping speech counts');
  });

  it('is no number of devices on one core', () => {
    const cpu = condition('hardware', 'Intel Core i9');
    expect(openOf(['hardware_count'], [cpu, condition('setting', 'one core')])).toBeUndefined();
    expect(openOf(['hardware_count'], [cpu])).toBe('number of devices');
  });

  it('is no benchmark where the texts, the setting or the length of a chunk say what was measured', () => {
    const benchmark: Metric['material'] = ['benchmark'];
    expect(openOf(benchmark, [condition('text', 'Harvard sentences')])).toBeUndefined();
    expect(openOf(benchmark, [condition('setting', 'median over benchmarks')])).toBeUndefined();
    expect(openOf([...benchmark, 'hardware'], [condition('metric_variant', 'chunk')])).toBeUndefined();
    expect(openOf(benchmark, [condition('setting', '20 long English texts')])).toBeUndefined();
    expect(openOf(benchmark, [])).toBe('benchmark');
  });
});
