import { expect, test } from 'vitest';
import { median, percentile, summarise } from './statistics.ts';

test('a median does not depend on the order of the runs', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('a percentile is a value that was measured', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentile(values, 0.95)).toBe(19);
  expect(percentile(values, 1)).toBe(20);
  expect(percentile([7], 0.95)).toBe(7);
});

test('a summary keeps the worst and the best run', () => {
  expect(summarise([3, 1, 2])).toEqual({ value: 2, spread: [1, 3] });
});

test('no runs give no figure', () => {
  expect(() => median([])).toThrow(/no values/);
  expect(() => percentile([], 0.5)).toThrow(/no values/);
});
