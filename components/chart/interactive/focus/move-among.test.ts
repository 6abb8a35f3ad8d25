import { describe, expect, it } from 'vitest';

import { moveAmong } from './move-among.ts';

describe('keys among marks', () => {
  it.each(['ArrowDown', 'ArrowRight'])('%s leads on and stops at the last', (key) => {
    expect([0, 1, 2].map((index) => moveAmong(key, index, 3))).toEqual([1, 2, 2]);
  });

  it.each(['ArrowUp', 'ArrowLeft'])('%s leads back and stops at the first', (key) => {
    expect([0, 1, 2].map((index) => moveAmong(key, index, 3))).toEqual([0, 0, 1]);
  });

  it('lead to either end', () => {
    expect([moveAmong('Home', 1, 3), moveAmong('End', 1, 3)]).toEqual([0, 2]);
  });

  it('other than these are left to the browser', () => {
    expect(['Enter', 'Tab', 'Escape', 'a', 'PageDown'].map((key) => moveAmong(key, 1, 3))).toEqual(
      Array(5).fill(undefined),
    );
  });
});
