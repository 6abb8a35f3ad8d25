import { expect, test } from 'vitest';

import { compareDeck } from '#lib/deck/check.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';
import { readCurrentClaims } from './current-claims.ts';

const store = await curatedQueries();
const release = await store.currentRelease();
if (release === undefined) throw new Error('The store is empty.');
const claims = await everyClaim(store, release);

test('a deck of every claim, checked against its own release, is unchanged', async () => {
  const recorded = claims.map((claim) => ({ id: claim.id, label: claimLabel(claim) }));
  const current = await readCurrentClaims(
    store,
    recorded.map(({ id }) => id),
  );
  if (current === undefined) throw new Error('There is no current release.');
  const { counts } = compareDeck([{ slide: 1, release: release.id, claims: recorded }], current);
  expect(counts).toEqual({ changed: 0, retired: 0, reworded: 0, unchanged: claims.length });
});

test('ids that are none find nothing', async () => {
  const current = await readCurrentClaims(store, ['', '../x', "' OR 1=1", '__proto__', '\u0000']);
  expect(current?.claims.size).toBe(0);
});
