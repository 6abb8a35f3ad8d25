import fc from 'fast-check';
import { expect, test } from 'vitest';

import { moveItem } from './moves.ts';

test('moving takes one item to its place, keeps the others in order, and can be taken back', () => {
  const list = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), (items, a, b) => {
      const [from, to] = [a % items.length, b % items.length];
      const moved = moveItem(items, from, to);
      expect(moved[to]).toBe(items[from]);
      expect(moved.filter((item) => item !== items[from])).toEqual(items.filter((item) => item !== items[from]));
      expect(moveItem(moved, to, from)).toEqual(items);
    }),
  );
});
