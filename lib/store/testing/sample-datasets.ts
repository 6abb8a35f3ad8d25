import { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { Family } from '#lib/domain/facts/family.ts';

import { sampleClaim, sampleMetric, sampleSource, sampleSubject } from './sample-facts.ts';

/** Data sets for tests: every optional fact is there once, and once not. */

const SPEED_CLAIM = sampleClaim({
  key: 'speed',
  metric: 'speed',
  assertion: {
    form: 'relative',
    relativeForm: 'multiple',
    polarity: 'more',
    quantity: {
      figure: { kind: 'number', amount: 3.3 },
      printed: '3.3x',
      unit: 'multiple',
      bound: 'up-to',
      sense: 'best-case',
    },
  },
  baseline: { mode: 'joint', subjects: ['wren', 'finch'], description: 'open models', examples: true, implied: true },
  conditions: [
    { key: 'benchmark', value: 'one', name: 'One', unit: 'none' },
    { key: 'benchmark', value: 'Two', unit: 'none' },
    { key: 'input_tokens', value: 8000, unit: 'tokens', printed: '8k', bound: 'at-least' },
  ],
  nature: 'goal',
  hedge: 'may',
  experiment: 'table-1',
  note: 'Left open.',
  uncertainty: { kind: 'confidence-interval', amount: 0.1, levelPercent: 95, sampleSize: 40 },
});

const BIRDS = CuratedComparison.parse({
  id: 'birds',
  title: 'Birds',
  reason: 'They are of like size.',
  subjects: ['wren', 'owl', 'finch'],
  metrics: ['speed', 'size'],
  benchmarks: ['finch'],
});

export const FIRST: Dataset = {
  families: [
    Family.parse({ id: 'shelf', name: 'Shelf', description: 'One.', order: 2 }),
    Family.parse({ id: 'other', name: 'Other', description: 'Two.', order: 1 }),
  ],
  subjects: [
    sampleSubject('finch', { family: 'other', standing: 'peer' }),
    sampleSubject('owl', {
      aliases: [{ name: 'Nano', context: 'wren' }, { name: 'Owlet' }],
      relations: [
        { type: 'derived-from', target: 'wren', how: 'pruned' },
        { type: 'uses', target: 'finch' },
      ],
      introducedBy: 's1',
    }),
    sampleSubject('wren', {
      parts: [{ id: 'clean', name: 'clean', key: 'split' }],
      note: 'Its maker is common knowledge.',
      shortName: 'W',
      mustMatch: ['shots'],
      roles: ['codec', 'vocoder'],
    }),
  ],
  metrics: [
    sampleMetric('size', {
      unit: 'parameters',
      range: { low: 0 },
      noun: 'size',
      statement: 'has {value}',
      families: ['shelf', 'other'],
      comparative: { more: 'larger', less: 'smaller' },
      upTo: 'limit',
      variants: [{ id: 'active', name: 'active', definition: 'Those in use.', statement: 'uses {value}' }],
      values: [{ id: 'small', name: 'small' }],
      materialFor: { shelf: ['judge', 'split'] },
      comparesWithin: 'experiment',
      hasOpponent: true,
    }),
    sampleMetric('speed', {
      unit: 'tokens-per-second',
      direction: 'higher',
      range: { low: 0, high: 1e9 },
      material: ['hardware'],
    }),
  ],
  sources: [
    sampleSource('s1', {
      authors: ['A. Bird', 'B. Bird'],
      version: '2',
      versionUrl: 'https://example.org/paper/2',
      asOf: '2026-01-05',
      read: 'abstract',
      laterVersionOf: 's2',
      licence: 'CC BY 4.0',
      note: 'A note.',
      evaluates: ['wren', 'finch'],
    }),
    sampleSource('s2', { authorsComplete: true }),
  ],
  comparisons: [
    BIRDS,
    CuratedComparison.parse({
      id: 'two',
      title: 'A pair',
      reason: 'One pruned of another.',
      subjects: ['owl', 'wren'],
    }),
  ],
  claims: [
    sampleClaim({
      assertion: {
        form: 'absolute',
        quantity: { figure: { kind: 'number', amount: 31.6e9 }, printed: '31.6B', unit: 'parameters', bound: 'about' },
      },
    }),
    SPEED_CLAIM,
    sampleClaim({
      key: 'a-range',
      metric: 'speed',
      subject: 'wren',
      assertion: {
        form: 'absolute',
        quantity: {
          figure: { kind: 'interval', low: 0.1, high: 0.30000000000000004 },
          printed: '0.1-0.3',
          unit: 'tokens-per-second',
          bound: 'range',
        },
      },
    }),
    sampleClaim({
      key: 'better',
      metric: 'speed',
      assertion: { form: 'direction', outcome: 'on-par-or-better' },
      baseline: { mode: 'unnamed', description: 'the settings before' },
    }),
    sampleClaim({ key: 'best', metric: 'speed', assertion: { form: 'superlative', text: 'best-in-class' } }),
    sampleClaim({
      source: 's2',
      key: 'kind',
      subject: 'finch',
      baseline: { mode: 'single', subjects: ['owl'], examples: false },
      nature: 'background',
    }),
    sampleClaim({
      source: 's2',
      key: 'named',
      subject: 'finch',
      assertion: { form: 'categorical', text: 'little', values: [{ id: 'small', name: 'small' }] },
    }),
    sampleClaim({
      source: 's2',
      key: 'released',
      subject: 'finch',
      assertion: { form: 'date', date: '2025-12', printed: 'December 2025' },
    }),
  ],
};

/** A claim changed and one gone, one new between two others, a subject on another shelf, a comparison turned and one gone. */
export const SECOND: Dataset = {
  ...FIRST,
  subjects: FIRST.subjects.map((each) => (each.id === 'finch' ? sampleSubject('finch', { standing: 'peer' }) : each)),
  comparisons: [{ ...BIRDS, subjects: BIRDS.subjects.toReversed() }],
  claims: [
    ...FIRST.claims.slice(0, 1),
    sampleClaim({ key: 'new-one', note: 'Put between.' }),
    { ...SPEED_CLAIM, note: 'Settled.' },
    ...FIRST.claims.slice(2, 4),
    ...FIRST.claims.slice(5),
  ],
};

/** The first content again, with a claim moved and the second source gone. */
export const THIRD: Dataset = {
  ...FIRST,
  sources: FIRST.sources.slice(0, 1),
  claims: [...FIRST.claims.slice(1, 5), ...FIRST.claims.slice(0, 1)],
};
