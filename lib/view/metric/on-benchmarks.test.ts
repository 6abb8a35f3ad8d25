import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { MetricId, SubjectId, YardstickId } from '#lib/domain/facts/ids.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSubject,
} from '#lib/domain/testing/samples.ts';

import { showOnBenchmarks } from './on-benchmarks.ts';

const ACCURACY = sampleMetric({ unit: 'percent', material: ['benchmark'] });
const SIZE = sampleMetric({ id: MetricId.parse('parameters'), unit: 'parameters', material: [] });
const TESTS = Array.from({ length: 9 }, (_, index) => `test-${String(index)}`);
const base = sampleCatalog([ACCURACY, SIZE]);
const CATALOG = {
  ...base,
  subjects: new Map([
    ...base.subjects,
    ...TESTS.map((id) => sampleSubject(id, { kind: 'benchmark' })).map((own) => [own.id, own] as const),
  ]),
};

function scoreOn(benchmark: string | undefined, subject = 'alpha'): Claim {
  return sampleClaim(`${benchmark ?? 'none'}-${subject}`, {
    subject: SubjectId.parse(subject),
    assertion: { form: 'absolute', quantity: quantity(70, 'percent') },
    conditions: benchmark === undefined ? [] : [condition('benchmark', benchmark)],
  });
}

const SIZES = [
  sampleClaim('size', { metric: SIZE.id, assertion: { form: 'absolute', quantity: quantity(9, 'parameters') } }),
];

function show(claims: readonly Claim[], wanted?: string) {
  return showOnBenchmarks(
    ACCURACY,
    [...claims, ...SIZES],
    wanted === undefined ? undefined : YardstickId.parse(wanted),
    CATALOG,
  );
}

describe('a metric whose claims name benchmarks', () => {
  const few = [scoreOn('test-1'), scoreOn('test-0'), scoreOn('test-0', 'beta'), scoreOn(undefined)];
  const many = [...TESTS.map((id) => scoreOn(id)), scoreOn('test-4', 'beta'), scoreOn(undefined, 'gamma')];

  it('counts the claims on each, those with most first', () => {
    expect(show(few).yardsticks.map(({ id, claims }) => [id, claims])).toEqual([
      ['test-0', 2],
      ['test-1', 1],
    ]);
  });

  it('draws all of few benchmarks together, and has no overview', () => {
    const shown = show(few);
    expect([shown.drawn, shown.chosen, shown.overview]).toEqual([undefined, undefined, undefined]);
    expect(shown.claims).toEqual(few);
    expect(shown.charted).toEqual([...few, ...SIZES]);
  });

  it('draws the fullest of many, beside an overview, and keeps every claim in its table', () => {
    const shown = show(many);
    expect(shown.drawn?.id).toBe('test-4');
    expect(shown.chosen).toBeUndefined();
    expect(shown.claims).toEqual(many);
    expect(shown.charted.map(({ key }) => key)).toEqual(['test-4-alpha', 'test-4-beta', 'size']);
    expect(shown.overview?.columns[0]?.instrument?.label).toBe('test-4');
    expect(shown.overview?.columns).toHaveLength(8);
    expect(shown.overview?.left.columns).toBeGreaterThan(0);
  });

  it.each([few, many])('shows the benchmark that is chosen alone, with what it may be set against', (...claims) => {
    const shown = show(claims, 'test-1');
    expect([shown.chosen?.id, shown.drawn?.id, shown.overview]).toEqual(['test-1', 'test-1', undefined]);
    expect(shown.claims).toEqual(claims.filter(({ key }) => key.startsWith('test-1-')));
    expect(shown.charted).toEqual([...shown.claims, ...SIZES]);
    expect(shown.yardsticks).toEqual(show(claims).yardsticks);
  });

  it('takes a benchmark without claims for none', () => {
    expect(show(few, 'test-8')).toEqual(show(few));
  });

  it('of claims that name none draws all', () => {
    const plain = [scoreOn(undefined), scoreOn(undefined, 'beta')];
    expect(show(plain)).toMatchObject({ yardsticks: [], drawn: undefined, claims: plain });
  });

  describe('and means over several', () => {
    const MEAN = 'average/average-of-named-sets/eight-sets';
    const mean = (subject: string) => ({
      ...sampleClaim(`mean-${subject}`, {
        subject: SubjectId.parse(subject),
        assertion: { form: 'absolute', quantity: quantity(70, 'percent') },
        conditions: [{ ...condition('aggregation', MEAN), name: 'average of eight sets' }],
        experiment: 'board',
      }),
    });
    const board = ['alpha', 'beta'].map((subject) => ({ ...scoreOn('test-0', subject), experiment: 'board' }));
    const summed = [...many, ...board, mean('alpha'), mean('beta')];

    it('lets a mean be chosen as a benchmark is, by the words of its term', () => {
      expect(show(summed).yardsticks.find(({ isMean }) => isMean)).toEqual({
        id: 'eight-sets',
        name: 'average of eight sets',
        isMean: true,
        claims: 2,
        subjects: 2,
        together: 2,
      });
      expect(show(summed, 'eight-sets').claims.map(({ key }) => key)).toEqual(['mean-alpha', 'mean-beta']);
    });

    it('draws the mean where one experiment has as many subjects on it as any has on one benchmark, else the benchmark of most', () => {
      expect(show(summed).drawn?.id).toBe('eight-sets');
      const more = { ...scoreOn('test-0', 'gamma'), experiment: 'board' };
      expect(show([...summed, more]).drawn?.id).toBe('test-0');
    });

    it('offers no mean of one subject, and none that does not say over what', () => {
      const bare = ['alpha', 'beta'].map((subject) => ({
        ...mean(subject),
        conditions: [condition('aggregation', 'average')],
      }));
      expect(show([...many, mean('alpha'), ...bare]).yardsticks.some(({ isMean }) => isMean)).toBe(false);
    });
  });
});
