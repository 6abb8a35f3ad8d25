import { describe, expect, it } from 'vitest';

import { metricAmong, withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { FamilyId } from '#lib/domain/facts/ids.ts';
import { condition, quantity, sampleClaim, sampleMetric, sampleSubject } from '#lib/domain/testing/samples.ts';

import { assessComparability } from './comparability.ts';
import { instrumentKey } from './instrument.ts';

const MUST_MATCH: readonly ConditionKey[] = ['reasoning', 'tools'];
const GPQA = sampleSubject('gpqa', { kind: 'benchmark', mustMatch: [...MUST_MATCH] });
const PLAIN = sampleSubject('mmlu', { kind: 'benchmark' });
const OWN = sampleMetric({ unit: 'percent', group: 'quality', material: ['benchmark'] });
const ACCURACY = withBenchmarks([OWN], [GPQA, PLAIN]).get(OWN.id) ?? OWN;

function scoreOn(benchmark: string, stated: Readonly<Partial<Record<ConditionKey, string>>> = {}) {
  const conditions = Object.entries({ benchmark, ...stated }).map(([key, value]) =>
    condition(key as ConditionKey, value),
  );
  return sampleClaim('score', { conditions, assertion: { form: 'absolute', quantity: quantity(70, 'percent') } });
}

function verdictOf(a: ReturnType<typeof scoreOn>, b: ReturnType<typeof scoreOn>) {
  return assessComparability(a, b, ACCURACY).verdict;
}

describe('what a benchmark asks to be equal', () => {
  it('is material on that benchmark and on no other', () => {
    expect(metricAmong(ACCURACY, [scoreOn('gpqa')]).material).toEqual(['benchmark', ...MUST_MATCH]);
    expect(metricAmong(ACCURACY, [scoreOn('mmlu')])).toBe(ACCURACY);
  });

  it('leaves scores that are silent about it not established, and scores that differ not comparable', () => {
    const on = { reasoning: 'reasoning-on', tools: 'without-tools' };
    expect(verdictOf(scoreOn('gpqa', on), scoreOn('gpqa', on))).toBe('comparable');
    expect(verdictOf(scoreOn('gpqa', on), scoreOn('gpqa'))).toBe('not-established');
    expect(verdictOf(scoreOn('gpqa', on), scoreOn('gpqa', { ...on, tools: 'with-tools' }))).toBe('not-comparable');
    expect(verdictOf(scoreOn('mmlu', on), scoreOn('mmlu'))).toBe('comparable');
  });
});

describe('a part of a benchmark', () => {
  const parted = sampleSubject('fleurs', { kind: 'benchmark', parts: [{ id: 'test', name: 'test', key: 'split' }] });
  const own = sampleMetric({
    unit: 'percent',
    group: 'quality',
    material: ['benchmark', 'split', 'benchmark_version'],
  });
  const errors = withBenchmarks([own], [PLAIN, parted]).get(own.id) ?? own;

  it('is material only where the benchmark has several to choose from', () => {
    expect(metricAmong(errors, [scoreOn('mmlu')]).material).toEqual(['benchmark']);
    expect(metricAmong(errors, [scoreOn('fleurs')]).material).toEqual(['benchmark', 'split']);
    expect(metricAmong(errors, [scoreOn('mmlu'), scoreOn('fleurs')]).material).toEqual(['benchmark', 'split']);
    expect(metricAmong(errors, [sampleClaim('bare')])).toBe(errors);
    expect(metricAmong(errors, [])).toBe(errors);
  });
});

describe('what a metric asks of a shelf', () => {
  const shelf = FamilyId.parse('tts');
  const own = sampleMetric({ unit: 'percent', material: ['benchmark'], materialFor: { [shelf]: ['judge'] } });
  const speaker = sampleSubject('beta', { family: shelf });
  const errors = withBenchmarks([own], [sampleSubject('alpha'), speaker]).get(own.id) ?? own;

  it('is material as soon as one of its subjects is among the claims, and of no others', () => {
    const [other, spoken] = [scoreOn('mmlu'), { ...scoreOn('mmlu'), subject: speaker.id }];
    expect(metricAmong(errors, [other]).material).toEqual(['benchmark']);
    expect(metricAmong(errors, [other, spoken]).material).toEqual(['benchmark', 'judge']);
    expect(assessComparability(spoken, spoken, errors).verdict).toBe('not-established');
  });
});

describe('the context length at which a benchmark is run', () => {
  it('is part of the instrument, and of none where no benchmark is named', () => {
    const keys = ['128000', '1000000'].map((length) => instrumentKey(scoreOn('ruler', { context_tokens: length })));
    expect(new Set(keys).size).toBe(2);
    const bare = sampleClaim('bare', { conditions: [condition('context_tokens', '128000')] });
    expect(instrumentKey(bare)).toBe('');
  });
});

describe('noise that is added to recordings', () => {
  const at = (ratio: string) => scoreOn('mmlu', { noise: 'musan', signal_to_noise: ratio });

  it('makes an instrument at each strength, which stands beside no figure without noise', () => {
    expect(new Set([scoreOn('mmlu'), at('5'), at('10')].map(instrumentKey)).size).toBe(3);
    expect(verdictOf(at('5'), at('5'))).toBe('comparable');
    expect(verdictOf(at('5'), at('10'))).toBe('not-comparable');
    expect(verdictOf(at('5'), scoreOn('mmlu'))).toBe('not-established');
  });
});
