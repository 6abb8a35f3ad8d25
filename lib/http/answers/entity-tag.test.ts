import { describe, expect, test } from 'vitest';
import { codedTag, entityTag, namedTag } from './entity-tag.ts';

test('a tag is strong, written down in caches elsewhere, and so never changes for the same bytes', () => {
  expect(entityTag('a')).toBe('"ypeBEsobvcr6wjGzmiPcTaeG7_g"');
  expect(entityTag(new TextEncoder().encode('a'))).toBe(entityTag('a'));
  expect(entityTag('b')).not.toBe(entityTag('a'));
});

test('each coding of an answer has a strong tag of its own, and a weak one stands for all', () => {
  expect([codedTag('"a"', 'identity'), codedTag('"a"', 'br')]).toEqual(['"a"', '"a-br"']);
  expect([codedTag('W/"a"', 'identity'), codedTag('W/"a"', 'br')]).toEqual(['W/"a"', 'W/"a"']);
});

describe('the header If-None-Match', () => {
  test.each([
    ['"a"', '"a"'],
    ['W/"a"', '"a"'],
    ['"a-br"', '"a-br"'],
    ['"b", "a-gzip"', '"a-gzip"'],
    ['"b","a"', '"a"'],
    ['*', '"a-br"'],
  ])('%s names the answer, as %s', (header, named) => {
    expect(namedTag(header, '"a"', 'br')).toBe(named);
  });

  test.each(['', 'a', '"a', '"ab"', '"a-br2"', 'w/"a"', '"a" "b"'])('%s names none of its forms', (header) => {
    expect(namedTag(header, '"a"', 'br')).toBeUndefined();
  });
});
