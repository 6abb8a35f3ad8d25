import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { claimLists } from '#lib/domain/testing/arbitraries.ts';
import { condition, quantity, sampleCatalog, sampleClaim } from '#lib/domain/testing/samples.ts';

import { sortClaims, sortUnder } from './sort-claims.ts';

const catalog = sampleCatalog();
const BY_VALUE = { column: 'value', descending: true };

function stated(key: string, amount: number, changes: Partial<Quantity> = {}, more: Partial<Claim> = {}): Claim {
  return sampleClaim(key, {
    assertion: { form: 'absolute', quantity: quantity(amount, 'tokens', changes) },
    ...more,
  });
}

function keys(claims: readonly Claim[], descending = true) {
  return sortClaims(claims, { ...BY_VALUE, descending }, catalog).claims.map(({ key }) => key);
}

describe('claims sorted by value', () => {
  it('keep every claim, both ways', () => {
    fc.assert(
      fc.property(claimLists, fc.boolean(), (list, descending) => {
        expect(keys(list, descending).toSorted()).toEqual(list.map(({ key }) => key).toSorted());
      }),
    );
  });

  it('stand after the ranked ones where their order is open, both ways, and the table says so', () => {
    const about = stated('about', 9, { bound: 'about' });
    const claims = [stated('a', 9), about, stated('b', 20), stated('c', 2)];
    expect([keys(claims), keys(claims, false)]).toEqual([
      ['b', 'a', 'c', 'about'],
      ['c', 'a', 'b', 'about'],
    ]);
    expect(sortClaims(claims, BY_VALUE, catalog).note).toContain('leave the order open');
    expect(sortClaims([stated('a', 9), stated('c', 2)], BY_VALUE, catalog).note).toBe('');
  });

  it('are sorted within one instrument, the one with most figures first', () => {
    const on = (key: string, amount: number, split: string) =>
      stated(key, amount, {}, { conditions: [condition('split', split)] });
    const claims = [on('a', 90, 'x'), on('b', 1, 'y'), on('c', 5, 'y')];
    expect(keys(claims)).toEqual(['c', 'b', 'a']);
    expect(sortClaims(claims, BY_VALUE, catalog).note).toContain('each set by itself');
  });
});

it('the best first is the lowest where less is better, and the highest elsewhere', () => {
  const best = { column: 'best', descending: false };
  expect((['lower', 'higher', 'none'] as const).map((direction) => sortUnder({ direction }, best).descending)).toEqual([
    false,
    true,
    true,
  ]);
  const asked = { column: 'subject', descending: true };
  expect(sortUnder({ direction: 'lower' }, asked)).toBe(asked);
});
