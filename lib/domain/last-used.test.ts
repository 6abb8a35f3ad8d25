import { describe, expect, test } from 'vitest';

import { lastUsed } from './last-used.ts';

describe('a memory of what was last used', () => {
  test('lets the longest unused go first', () => {
    const memory = lastUsed<string>(2);
    memory.set('a', 'first', 1);
    memory.set('b', 'second', 1);
    memory.get('a');
    memory.set('c', 'third', 1);
    expect([...memory.entries()]).toEqual([
      ['a', 'first'],
      ['c', 'third'],
    ]);
  });

  test('never weighs more than it may', () => {
    const memory = lastUsed<string>(10);
    for (let weight = 1; weight <= 12; weight += 1) memory.set(`${weight}`, 'x'.repeat(weight), weight);
    const weight = [...memory.entries()].reduce((sum, [, value]) => sum + value.length, 0);
    expect(weight).toBe(10);
  });

  test('counts a key once, whatever stood there before', () => {
    const memory = lastUsed<string>(10);
    for (let time = 0; time < 9; time += 1) memory.set('a', `${time}`, 8);
    memory.set('b', 'other', 2);
    expect(memory.get('a')).toBe('8');
    expect(memory.get('b')).toBe('other');
  });

  test('does not keep what is heavier than all of it, nor an older value under its key', () => {
    const memory = lastUsed<string>(10);
    memory.set('a', 'light', 1);
    memory.set('a', 'heavy', 11);
    expect(memory.get('a')).toBeUndefined();
  });

  test('gives back the weight of what is deleted', () => {
    const memory = lastUsed<string>(10);
    memory.set('a', 'first', 10);
    memory.delete('a');
    memory.set('b', 'second', 10);
    expect(memory.get('b')).toBe('second');
  });
});
