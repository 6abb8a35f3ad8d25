import { expect, test } from 'vitest';

import { frameOf } from './package/frame.ts';
import { DECK_PICTURE_PIXELS_MAX, pictureDensity, picturePixels } from './picture-density.ts';

const WIDE = frameOf('16x9');

test('few pictures of a deck are as sharp as one', () => {
  expect([0, 1, 7].map((count) => pictureDensity(count, WIDE))).toEqual([2, 2, 2]);
});

test('many pictures share the pixels of the deck, down to those of a screen', () => {
  for (const count of [8, 15, 30]) {
    expect(count * picturePixels(WIDE, pictureDensity(count, WIDE))).toBeLessThanOrEqual(DECK_PICTURE_PIXELS_MAX + 1);
  }
  expect(pictureDensity(30, WIDE)).toBeGreaterThanOrEqual(1);
  expect(pictureDensity(31, WIDE)).toBe(1);
  expect(pictureDensity(1_000, WIDE)).toBe(1);
});
