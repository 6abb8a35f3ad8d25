import { expect, test } from 'vitest';

import { addToDeckHref } from './add.ts';
import { recordedClaimApiHref, recordedClaimHref } from './href.ts';

test('a view is added to the deck at an address, or begins one', () => {
  expect(addToDeckHref('/compare?m=a,b')).toBe('/deck?add=%2Fcompare%3Fm%3Da%2Cb');
  expect(addToDeckHref('/metrics/a', '/deck?views=/metrics/b')).toBe('/deck?views=/metrics/b&add=%2Fmetrics%2Fa');
});

test('a claim that a file names leads to its page and its record', () => {
  expect(recordedClaimHref('2512.20848/speed')).toBe('/claims/2512.20848/speed');
  expect(recordedClaimHref('s/a', '2026-11-23.1')).toBe('/claims/s/a?release=2026-11-23.1');
  expect(recordedClaimApiHref('s/a')).toBe('/api/v1/claims/s/a');
});

test.each(['', 'a', '/a', 'a/', '../a', 'a/..', './a', 'a/b/c', '//evil.example'])('“%s” leads nowhere', (id) => {
  expect(recordedClaimHref(id)).toBeUndefined();
  expect(recordedClaimApiHref(id)).toBeUndefined();
});

test('no id leaves the path that it stands in', () => {
  expect(recordedClaimHref('a?x/#b\ud800', 'r&s')).toBe('/claims/a%3Fx/%23b%EF%BF%BD?release=r%26s');
});
