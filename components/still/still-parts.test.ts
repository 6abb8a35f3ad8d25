import { expect, test } from 'vitest';

import { giveStillPart, takeStillPart } from './still-parts.ts';

test('a part is taken once by its name, and each of two that were given by one name once', () => {
  giveStillPart('/a r1', 'first');
  giveStillPart('/b r1', 'other');
  giveStillPart('/a r1', 'second');
  expect([takeStillPart('/a r1'), takeStillPart('/a r1'), takeStillPart('/b r1')]).toEqual([
    'first',
    'second',
    'other',
  ]);
  expect(() => takeStillPart('/a r1')).toThrow('The part “/a r1” of a page was not given, or was taken before.');
});

test('what nobody takes is dropped after half a minute, so that readers who leave cost no memory', () => {
  giveStillPart('/left r1', 'left', 0);
  giveStillPart('/late r1', 'late', 29_999);
  giveStillPart('/now r1', 'now', 30_000);
  expect(() => takeStillPart('/left r1')).toThrow('The part “/left r1” of a page was not given');
  expect([takeStillPart('/late r1'), takeStillPart('/now r1')]).toEqual(['late', 'now']);
});

test('a name that is given again and again keeps nothing else', () => {
  giveStillPart('/busy r1', 'busy', 0);
  giveStillPart('/forgotten r1', 'forgotten', 1_000);
  for (let nowMs = 20_000; nowMs <= 60_000; nowMs += 20_000) giveStillPart('/busy r1', 'busy', nowMs);
  expect(() => takeStillPart('/forgotten r1')).toThrow('The part “/forgotten r1” of a page was not given');
  expect([takeStillPart('/busy r1'), takeStillPart('/busy r1')]).toEqual(['busy', 'busy']);
  expect(() => takeStillPart('/busy r1')).toThrow('The part “/busy r1” of a page was not given');
});

test('never more than a thousand wait to be taken: the oldest goes', () => {
  for (let count = 0; count <= 1_000; count += 1) giveStillPart(`/${count} r1`, count, 0);
  expect(() => takeStillPart('/0 r1')).toThrow('The part “/0 r1” of a page was not given');
  expect(takeStillPart('/1000 r1')).toBe(1_000);
});
