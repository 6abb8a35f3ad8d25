import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { claimIdsOf, compareDeck, isLaterRelease, type CurrentClaim, type PlacedRecord } from './check.ts';
import { comparisonSentence, newerReleasesSentence } from './check-words.ts';

function record(slide: number, release: string, ...claims: readonly (readonly [string, string])[]): PlacedRecord {
  return { slide, release, claims: claims.map(([id, label]) => ({ id, label })) };
}

function current(release: string, ...claims: readonly (readonly [string, string, string])[]) {
  const known = claims.map(([id, label, added]): [string, CurrentClaim] => [
    id,
    { id, label, sentence: `${id} is claimed to be ${label}.`, release: added },
  ]);
  return { release, claims: new Map(known) };
}

const OLD = '2026-11-23.1';
const NEW = '2026-11-24.2';

describe('a deck held against the current release', () => {
  const records = [
    record(1, OLD, ['s/same', '≤ 3x'], ['s/moved', '30B'], ['s/gone', '1M']),
    record(2, OLD, ['s/same', '≤ 3x'], ['s/read-anew', '5x']),
  ];
  const now = current(NEW, ['s/same', '≤ 3x', OLD], ['s/moved', '31B', NEW], ['s/read-anew', '5x', NEW]);

  test('tells figures that changed, were read anew, retired or stayed, the first needing a look first', () => {
    const { figures, counts } = compareDeck(records, now);
    expect(figures.map(({ claimId, label, slides, outcome }) => [claimId, label, slides, outcome.kind])).toEqual([
      ['s/moved', '30B', [1], 'changed'],
      ['s/gone', '1M', [1], 'retired'],
      ['s/read-anew', '5x', [2], 'reworded'],
      ['s/same', '≤ 3x', [1, 2], 'unchanged'],
    ]);
    expect(counts).toEqual({ changed: 1, retired: 1, reworded: 1, unchanged: 1 });
  });

  test('is told in a sentence', () => {
    expect(comparisonSentence(compareDeck(records, now))).toBe(
      '4 figures checked against release 2026-11-24.2: 1 changed, 1 retired, 1 reworded, 1 unchanged.',
    );
    expect(newerReleasesSentence(compareDeck(records, now))).toBeUndefined();
  });

  test('never counts a bound that was dropped as unchanged', () => {
    const { counts } = compareDeck([record(1, OLD, ['s/a', '≤ 3x'])], current(NEW, ['s/a', '3x', OLD]));
    expect(counts).toMatchObject({ changed: 1, unchanged: 0 });
  });

  test('keeps figures of two releases apart', () => {
    const twice = [record(1, OLD, ['s/a', '1']), record(2, NEW, ['s/a', '2'])];
    const { figures } = compareDeck(twice, current(NEW, ['s/a', '2', NEW]));
    expect(figures.map(({ release, outcome }) => [release, outcome.kind])).toEqual([
      [OLD, 'changed'],
      [NEW, 'unchanged'],
    ]);
  });

  test('says so when the deck is newer than the site', () => {
    const ahead = compareDeck([record(1, '2027-01-01.1', ['s/a', '1'])], current(NEW, ['s/a', '1', NEW]));
    expect(newerReleasesSentence(ahead)).toContain('2027-01-01.1');
  });

  test('has every figure of every record, whatever the ids', () => {
    const id = fc.oneof(fc.constantFrom('__proto__', 'toString', 's/a'), fc.string());
    const any = fc.record({
      slide: fc.nat({ max: 5 }),
      release: fc.constantFrom(OLD, NEW, 'x'),
      claims: fc.array(fc.record({ id, label: fc.string() })),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const { figures } = compareDeck(all, current(NEW));
        expect(new Set(figures.map(({ claimId }) => claimId))).toEqual(new Set(claimIdsOf(all)));
        expect(figures.every(({ outcome }) => outcome.kind === 'retired')).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-11-24.1', '2026-11-23.9', true],
  ['2026-11-23.10', '2026-11-23.9', true],
  ['2026-11-23.9', '2026-11-23.10', false],
  ['2026-11-23.1', '2026-11-23.1', false],
])('release %s is later than %s: %s', (release, other, isLater) => {
  expect(isLaterRelease(release, other)).toBe(isLater);
});
