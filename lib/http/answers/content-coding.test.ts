import { expect, test } from 'vitest';
import { bestCoding, isCompressible } from './content-coding.ts';

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

test.each([
  'text/csv; charset=utf-8; header=present',
  'application/json; charset=utf-8',
  'application/problem+json',
  'application/x-tex',
  'image/svg+xml; charset=utf-8',
])('%s is compressed', (type) => expect(isCompressible(type)).toBe(true));

test.each(['image/png', 'font/woff2', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'])(
  '%s is compressed already',
  (type) => expect(isCompressible(type)).toBe(false),
);
