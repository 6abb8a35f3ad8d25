import { expect, test } from 'vitest';

import { compareDeck, type PlacedRecord } from '#lib/deck/check.ts';
import { deckReport } from './deck-report.ts';

const RECORDS: readonly PlacedRecord[] = [
  {
    slide: 2,
    release: '2026-11-23.1',
    claims: [
      { id: 's/moved', label: '≤ 3.3x' },
      { id: 's/gone\u001B[2J', label: '1M\nhidden' },
    ],
  },
  { slide: 3, release: '2026-11-23.1', claims: [{ id: 's/moved', label: '≤ 3.3x' }] },
];

test('a checked deck reads as text, and nothing of the file moves the terminal’s cursor', () => {
  const now = {
    id: 's/moved',
    label: '≤ 3.1x',
    sentence: 'A is claimed to reach up to 3.1x.',
    release: '2026-11-24.1',
  };
  const comparison = compareDeck(RECORDS, { release: '2026-11-24.1', claims: new Map([['s/moved', now]]) });
  const report = deckReport(comparison, [{ slide: 4, problem: { code: 'other-version', version: '9' } }]);
  expect(report).toMatchInlineSnapshot(`
    "changed: s/moved on slides 2, 3
      in the deck  ≤ 3.3x (release 2026-11-23.1)
      now          ≤ 3.1x (release 2026-11-24.1)
      A is claimed to reach up to 3.1x.
    retired: s/gone[2J on slide 2
      in the deck  1M hidden (release 2026-11-23.1)
    Slide 4: the record in a graphic’s alternative text is of a later version than can be read here; its figures were not checked.
    2 figures checked against release 2026-11-24.1: 1 changed, 1 retired."
  `);
  expect(report).not.toMatch(/[^\P{Cc}\n]/u);
});
