import { describe, expect, test } from 'vitest';

import { slideForKey } from './slide-for-key.ts';

const MIDDLE = { at: 1, count: 4, isOnControl: false };

describe('the keys of a presentation', () => {
  test.each([
    ['ArrowRight', 2],
    ['ArrowDown', 2],
    ['PageDown', 2],
    [' ', 2],
    ['ArrowLeft', 0],
    ['ArrowUp', 0],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 3],
  ])('%s leads from the second slide to %i', (key, slide) => {
    expect(slideForKey(key, MIDDLE)).toBe(slide);
  });

  test('stay within the deck', () => {
    expect(slideForKey('PageUp', { ...MIDDLE, at: 0 })).toBe(0);
    expect(slideForKey('PageDown', { ...MIDDLE, at: 3 })).toBe(3);
  });

  test.each(['a', 'Tab', 'Enter', 'toString', '__proto__'])('%s is left to the browser', (key) => {
    expect(slideForKey(key, MIDDLE)).toBeUndefined();
  });

  test('leave the space bar to the button that has the focus', () => {
    expect(slideForKey(' ', { ...MIDDLE, isOnControl: true })).toBeUndefined();
    expect(slideForKey('ArrowRight', { ...MIDDLE, isOnControl: true })).toBe(2);
  });
});
