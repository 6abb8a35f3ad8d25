import { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

/** Data sets for tests: every optional fact is there once, and once not. */

const common = {
  phrase: 'as it says',
  locator: 'abstract',
  nature: 'result',
  conditions: [],
  baseline: { mode: 'none' },
};

export function sampleClaim(facts: object): ClaimBody {
  return ClaimBody.parse({
    ...common,
    source: 's1',
    key: 'total',
    subject: 'owl',
    metric: 'size',
    assertion: { form: 'categorical', text: 'a bird' },
    ...facts,
  });
}

function subject(id: string, facts: object = {}): Subject {
  return Subject.parse({
    id,
    family: 'shelf',
    name: id,
    kind: 'model',
    standing: 'member',
    organisation: 'Aviary',
    summary: 'A bird.',
    aliases: [],
    relations: [],
    ...facts,
  });
}

function source(id: string, facts: object = {}): Source {
  return Source.parse({
    id,
    title: id,
    kind: 'paper',
    publisher: 'arXiv',
    organisation: 'Aviary',
    published: '2025-12',
    url: 'https://example.org/paper',
    authors: [],
    authorsComplete: false,
    introduces: ['owl'],
    evaluates: [],
    ...facts,
  });
}

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

export const FIRST: Dataset = {
  families: [
    Family.parse({ id: 'shelf', name: 'Shelf', description: 'One.', order: 2 }),
    Family.parse({ id: 'other', name: 'Other', description: 'Two.', order: 1 }),
  ],
  subjects: [
    subject('finch', { family: 'other', standing: 'peer' }),
    subject('owl', {
      aliases: [{ name: 'Nano', context: 'wren' }, { name: 'Owlet' }],
      relations: [
        { type: 'derived-from', target: 'wren', how: 'pruned' },
        { type: 'uses', target: 'finch' },
      ],
      introducedBy: 's1',
    }),
    subject('wren', { parts: [{ id: 'clean', name: 'clean', key: 'split' }], note: 'Its maker is common knowledge.' }),
  ],
  metrics: [
    metric('size', {
      unit: 'parameters',
      range: { low: 0 },
      noun: 'size',
      statement: 'has {value}',
      families: ['shelf', 'other'],
      comparative: { more: 'larger', less: 'smaller' },
      upTo: 'limit',
      variants: [{ id: 'active', name: 'active', definition: 'Those in use.' }],
      values: [{ id: 'small', name: 'small' }],
    }),
    metric('speed', {
      unit: 'tokens-per-second',
      direction: 'higher',
      range: { low: 0, high: 1e9 },
      material: ['hardware'],
    }),
  ],
  sources: [
    source('s1', {
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
    source('s2', { authorsComplete: true }),
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

function metric(id: string, facts: object): Metric {
  return Metric.parse({
    id,
    name: id,
    definition: 'What it is.',
    group: 'size',
    direction: 'none',
    scale: 'log',
    range: {},
    material: [],
    appliesTo: ['model', 'series'],
    ...facts,
  });
}

/** A claim changed and one gone, one new between two others, a subject on another shelf. */
export const SECOND: Dataset = {
  ...FIRST,
  subjects: FIRST.subjects.map((each) => (each.id === 'finch' ? subject('finch', { standing: 'peer' }) : each)),
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
