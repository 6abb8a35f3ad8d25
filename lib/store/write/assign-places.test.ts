import fc from 'fast-check';
import { expect, test } from 'vitest';

import { assignPlaces } from './assign-places.ts';

const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 20 });

function inOrder(places: ReadonlyMap<string, number>, order: readonly string[]): boolean {
  return order.every((key, index) => index === 0 || (places.get(key) ?? 0) > (places.get(order[index - 1] ?? '') ?? 0));
}

test('places always rise along the list', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      expect(inOrder(assignPlaces(after, assignPlaces(before, new Map())), after)).toBe(true);
    }),
  );
});

test('the same list keeps every place', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const places = assignPlaces(list, new Map());
      expect(assignPlaces(list, places)).toEqual(places);
    }),
  );
});

test('putting one claim among others, or taking one out, leaves the others where they are', () => {
  fc.assert(
    fc.property(keys, fc.nat(), (list, at) => {
      const places = assignPlaces(list, new Map());
      const longer = assignPlaces(list.toSpliced(at % (list.length + 1), 0, 'new-one'), places);
      for (const key of list) expect(longer.get(key)).toBe(places.get(key));
      const rest = list.filter((key) => key !== list[0]);
      for (const key of rest) expect(assignPlaces(rest, places).get(key)).toBe(places.get(key));
    }),
  );
});

test('moving one claim moves that one alone', () => {
  const places = assignPlaces(['a', 'b', 'c', 'd'], new Map());
  const moved = assignPlaces(['b', 'c', 'd', 'a'], places);
  expect(['b', 'c', 'd'].map((key) => moved.get(key))).toEqual(['b', 'c', 'd'].map((key) => places.get(key)));
  expect(moved.get('a')).not.toBe(places.get('a'));
});

test('a gap that has no room left is made anew', () => {
  const places = assignPlaces(
    ['a', 'new', 'b'],
    new Map([
      ['a', 1],
      ['b', 1 + Number.EPSILON],
    ]),
  );
  expect(inOrder(places, ['a', 'new', 'b'])).toBe(true);
});
