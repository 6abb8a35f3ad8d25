import { expect, test } from 'vitest';
import { bestCoding } from './content-coding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1, br;q=0.1', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['gzip ; q=0.0', 'identity'],
  ['deflate', 'identity'],
  ['browser, gzippy', 'identity'],
  ['identity;q=0, *;q=0', 'identity'],
])('who says “%s” gets %s: the smallest that it takes', (accepted, coding) => {
  expect(bestCoding({ headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })).toBe(coding);
});
