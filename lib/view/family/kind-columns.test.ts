import { describe, expect, test } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { condition, sampleCatalog, sampleClaim, sampleMetric, subjectId } from '#lib/domain/testing/samples.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';

import { chooseColumns } from './kind-columns.ts';

const rate = sampleMetric({ id: MetricId.parse('word-error-rate'), name: 'Word error rate', direction: 'lower' });
const score = sampleMetric({
  id: MetricId.parse('mean-opinion-score'),
  name: 'Mean opinion score',
  comparesWithin: 'experiment',
});
const catalog = sampleCatalog([rate, score]);

type Name = Parameters<typeof subjectId>[0];

function claim(name: Name, metric: MetricId, conditions: readonly Condition[], more: Partial<Claim> = {}): Claim {
  const key = [name, metric, more.experiment ?? '', ...conditions.map(({ value }) => value)].join('-').toLowerCase();
  const plain = key.replaceAll(/[^a-z0-9]+/g, '-');
  return sampleClaim(plain, { subject: subjectId(name), metric, conditions: [...conditions], ...more });
}

const once = (metric: MetricId, most = 1) => [{ metric, most, isAsked: false }];
const clean = condition('benchmark', 'Clean');
const noisy = condition('benchmark', 'Noisy');

describe('the columns of a metric', () => {
  const claims = [
    claim('alpha', rate.id, [noisy]),
    claim('alpha', rate.id, [clean]),
    claim('beta', rate.id, [clean]),
    claim('gamma', rate.id, [condition('benchmark', 'Rare')]),
  ];

  test('are those of its yardsticks that most names share, and the others are counted', () => {
    const { columns, leftOut } = chooseColumns(once(rate.id), claims, 4, catalog);
    expect(columns.map(({ column }) => column.label)).toEqual(['Clean']);
    expect(leftOut).toMatchObject([{ yardsticks: 2, names: 2, hasColumn: true }]);
  });

  test('are none where a yardstick is of one name only, unless the metric is asked for', () => {
    const [lone] = claims;
    const own = lone === undefined ? [] : [lone];
    expect(chooseColumns(once(rate.id), own, 4, catalog)).toMatchObject({
      columns: [],
      leftOut: [{ yardsticks: 1, names: 1, hasColumn: false }],
    });
    const asked = [{ metric: rate.id, most: 6, isAsked: true }];
    expect(chooseColumns(asked, own, 4, catalog).columns).toHaveLength(1);
  });

  test('hold every claim once, or tell how many yardsticks are left out', () => {
    const { columns, leftOut } = chooseColumns([{ metric: rate.id, most: 9, isAsked: true }], claims, 4, catalog);
    expect(columns.flatMap((column) => column.claims)).toHaveLength(claims.length);
    expect(leftOut).toEqual([]);
  });

  test('lead with a mean that stands for several sets, though more names are measured on one of them', () => {
    const mean = condition('aggregation', 'average/average-of-named-sets/board');
    const all = [...claims, claim('delta', rate.id, [mean]), claim('gamma', rate.id, [mean])];
    const more = [...all, claim('delta', rate.id, [clean]), claim('gamma', rate.id, [clean])];
    const { columns } = chooseColumns(once(rate.id, 2), more, 4, catalog);
    expect(columns.map((column) => column.claims.length)).toEqual([2, 4]);
    expect(columns.map(({ column }) => column.isSortable)).toEqual([true, false]);
  });
});

describe('figures that may not be compared', () => {
  test('of two listening tests never stand under one head, and the head names its test', () => {
    const claims = [
      claim('alpha', score.id, [clean], { experiment: 'first-test' }),
      claim('beta', score.id, [clean], { experiment: 'first-test' }),
      claim('gamma', score.id, [clean], { experiment: 'second-test' }),
    ];
    const { columns, leftOut } = chooseColumns(once(score.id), claims, 4, catalog);
    expect(columns.map((column) => column.claims.length)).toEqual([2]);
    expect(columns[0]?.column.label).toContain('(first test)');
    expect(leftOut).toMatchObject([{ yardsticks: 1, names: 1 }]);
  });

  test('since other judges scored them never stand under one head, which names the judge once', () => {
    const judge = (name: string) => condition('judge', name);
    const claims = [
      claim('alpha', rate.id, [clean, judge('Ear one')]),
      claim('beta', rate.id, [clean, judge('Ear one')]),
      claim('gamma', rate.id, [clean, judge('Ear two')]),
      claim('delta', rate.id, [clean]),
    ];
    const { columns } = chooseColumns([{ metric: rate.id, most: 9, isAsked: true }], claims, 4, catalog);
    expect(columns.map((column) => column.claims.length)).toEqual([2, 1, 1]);
    expect(columns[0]?.column.label).toBe('Clean; judged by: Ear one');
    expect(columns[0]?.column.told).toContain('judge');
  });

  test('by their hardware tell it in each cell, and in the head where it is the same for all', () => {
    const on = (name: string) => condition('hardware', name);
    const claims = [claim('alpha', rate.id, [on('One')]), claim('beta', rate.id, [on('Two')])];
    const [column] = chooseColumns(once(rate.id), claims, 4, catalog).columns;
    expect(column?.column.tells).toContain('hardware');
    const same = [claim('alpha', rate.id, [on('One')]), claim('beta', rate.id, [on('One')])];
    const [told] = chooseColumns(once(rate.id), same, 4, catalog).columns;
    expect(told?.column).toMatchObject({ label: 'One', tells: [] });
  });
});
