import { expect, test } from 'vitest';

import { Metric } from '#lib/domain/facts/metric.ts';

import { saidHedge, saidPolarity } from './direction-words.ts';

function metric(unit: string, direction: string): Metric {
  return Metric.parse({
    id: 'm',
    name: 'M',
    definition: 'What it is.',
    group: 'size',
    unit,
    direction,
    scale: 'log',
    range: {},
    material: [],
    appliesTo: ['model'],
  });
}

const ERROR = metric('percent', 'lower');
const RATE = metric('tokens-per-second', 'higher');
const TIME = metric('seconds', 'lower');
const SIZE = metric('parameters', 'none');

test.each([
  ['a reduction of 25%', ERROR, 'less'],
  ['25% relative error improvement', ERROR, 'less'],
  ['25% worse', ERROR, 'more'],
  ['reducing it by up to 25%', ERROR, 'less'],
  ['up to 25% higher throughput', RATE, 'more'],
  ['25% faster', RATE, 'more'],
  ['25% faster', TIME, 'less'],
  ['25% slower', RATE, 'less'],
  ['improves by 25%', RATE, 'more'],
  ['with 25% fewer of them', SIZE, 'less'],
  ['an increase of about 25%', SIZE, 'more'],
] as const)('“%s” says less or more as the metric has it', (phrase, each, polarity) => {
  expect(saidPolarity(phrase, '25%', each)?.polarity).toBe(polarity);
});

test.each([
  ['more than 25% of it', SIZE],
  ['no less than 25% of it', SIZE],
  ['25% or more', SIZE],
  ['an improvement of 25%', SIZE],
  ['25% of the throughput at a much lower cost', RATE],
] as const)('“%s” says neither', (phrase, each) => {
  expect(saidPolarity(phrase, '25%', each)).toBeUndefined();
});

test.each([
  ['can reach 3x', 'can'],
  ['could reach 3x', 'can'],
  ['may reach 3x', 'may'],
  ['might reach 3x', 'may'],
  ['potentially reaches 3x', 'may'],
  ['is expected to reach 3x', 'expected'],
] as const)('“%s” hedges', (phrase, hedge) => {
  expect(saidHedge(phrase)?.hedge).toBe(hedge);
});

test.each(['reaches 3x', 'cannot reach 3x', 'since May 2025', 'the scan reaches 3x'])(
  '“%s” does not hedge',
  (phrase) => {
    expect(saidHedge(phrase)).toBeUndefined();
  },
);
