import { describe, expect, test } from 'vitest';

import { remember } from './remember.ts';

function counter() {
  const made: string[] = [];
  const make = (key: string) => async () => {
    made.push(key);
    return key;
  };
  return { made, make };
}

describe('a memory', () => {
  test('makes a result once, also for callers that come while it is being made', async () => {
    const { made, make } = counter();
    const memory = remember<string>(10, () => 1);
    await Promise.all([memory.get('a', make('a')), memory.get('a', make('a'))]);
    await memory.get('a', make('a'));
    expect(made).toEqual(['a']);
  });

  test('lets the result go that was not used for longest', async () => {
    const { made, make } = counter();
    const memory = remember<string>(2, () => 1);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await memory.get(key, make(key));
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('does not keep what is heavier than the whole memory', async () => {
    const { made, make } = counter();
    const memory = remember<string>(2, () => 3);
    await memory.get('a', make('a'));
    await memory.get('a', make('a'));
    expect(made).toEqual(['a', 'a']);
  });

  test('tries again after a failure', async () => {
    const memory = remember<string>(2, () => 1);
    await expect(memory.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const failAtOnce = () => {
      throw new Error('at once');
    };
    await expect(memory.get('a', failAtOnce)).rejects.toThrow('at once');
    await expect(memory.get('a', async () => 'yes')).resolves.toBe('yes');
  });
});
