import { expect, test } from 'vitest';

import { findInvisible } from './visible.ts';

test.each([
  ['\u200B', 'U+200B'],
  ['\u200C', 'U+200C'],
  ['\u200D', 'U+200D'],
  ['\u2060', 'U+2060'],
  ['\u00AD', 'U+00AD'],
  ['\u034F', 'U+034F'],
  ['\u180E', 'U+180E'],
  ['\u2061', 'U+2061'],
  ['\u3164', 'U+3164'],
  ['\u115F', 'U+115F'],
  ['\uFE0F', 'U+FE0F'],
  ['\u{E0041}', 'U+E0041'],
  ['\u2800', 'U+2800'],
  ['\u202E', 'U+202E'],
  ['\uFEFF', 'U+FEFF'],
  ['\u0000', 'U+0000'],
  ['\uE000', 'U+E000'],
])('%j is found as %s', (character, codePoint) => {
  expect(findInvisible(`ow${character}l`)).toEqual({ codePoint, index: 2 });
});

test.each(['naïve – 3× “owl”', 'می‌خواهم', 'क्‍ष', '北京', '\u00A0owl', '🦉', 'a\tb\r\nc'])('%s is seen whole', (text) => {
  expect(findInvisible(text)).toBeUndefined();
});
