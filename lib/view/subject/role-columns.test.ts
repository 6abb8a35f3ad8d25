import { expect, test } from 'vitest';

import { MetricId } from '#lib/domain/facts/ids.ts';

import { headlinesOfRoles, wishesOf } from './role-columns.ts';

test('codecs have other columns than recognisers, and what has no role has none of either', () => {
  expect(headlinesOfRoles([{ roles: ['codec'] }])[0]).toBe('bit-rate');
  expect(headlinesOfRoles([{ roles: ['recogniser'] }])).toContain('training-audio');
  expect(headlinesOfRoles([{}])).toEqual([]);
});

test('what is asked of most subjects stands first', () => {
  const ids = headlinesOfRoles([{ roles: ['vocoder'] }, { roles: ['synthesiser'] }, { roles: ['synthesiser'] }]);
  expect(ids.slice(0, 2).toSorted()).toEqual(['mean-opinion-score', 'parameters']);
  expect(ids.indexOf(MetricId.parse('voices'))).toBeLessThan(ids.indexOf(MetricId.parse('pesq')));
});

test('metrics that are asked for are the columns of every kind, however few figures they have', () => {
  const asked = [MetricId.parse('pesq')];
  expect(wishesOf('codec', asked, 6)).toEqual(wishesOf('recogniser', asked, 6));
  expect(wishesOf('codec', asked, 6)).toEqual([{ metric: 'pesq', most: 6, isAsked: true }]);
});
