import fc from 'fast-check';
import { expect, test } from 'vitest';

import { editsFrom, leastEditsFrom } from './edit-distance.ts';

/** The definition, letter by letter. */
function editsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a[0] === b[0] ? 0 : 1;
  return Math.min(
    editsBetween(a.slice(1), b) + 1,
    editsBetween(a, b.slice(1)) + 1,
    editsBetween(a.slice(1), b.slice(1)) + same,
  );
}

const WORDS = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'é'), maxLength: 6 });

test('edits are those of the definition, and none are told beyond the most', () => {
  fc.assert(
    fc.property(WORDS, WORDS, fc.integer({ min: 0, max: 7 }), (text, other, most) => {
      const edits = editsBetween(text, other);
      expect(editsFrom(text)(other, most)).toBe(edits > most ? undefined : edits);
    }),
  );
});

test('no text is nearer than the least, however many are compared', () => {
  fc.assert(
    fc.property(WORDS, fc.array(WORDS, { maxLength: 5 }), (text, others) => {
      const leastTo = leastEditsFrom(text);
      for (const other of others) expect(leastTo(other)).toBeLessThanOrEqual(editsBetween(text, other));
      expect(leastTo(text)).toBe(0);
    }),
  );
});
