import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { claimLists } from '#lib/domain/testing/arbitraries.ts';
import { quantity, sampleClaim } from '#lib/domain/testing/samples.ts';
import { orderOf } from './order.ts';
import { rankFigures } from './rank.ts';

function stated(key: string, amount: number, changes: Partial<Quantity> = {}): Claim {
  return sampleClaim(key, { assertion: { form: 'absolute', quantity: quantity(amount, 'tokens', changes) } });
}

function ranking(...claims: readonly Claim[]) {
  const { ranked, open } = rankFigures(claims, (claim) => claim);
  return [ranked.map(({ key }) => key), open.map(({ key }) => key)];
}

describe('rankFigures', () => {
  it('ranks only what is determined, pair by pair', () => {
    fc.assert(
      fc.property(claimLists, (list) => {
        const { ranked } = rankFigures(list, (claim) => claim);
        for (const [index, claim] of ranked.entries()) {
          for (const later of ranked.slice(index + 1)) expect(['more', 'equal']).toContain(orderOf(claim, later));
        }
      }),
    );
  });

  it('loses none and keeps what is open in the given order', () => {
    fc.assert(
      fc.property(claimLists, (list) => {
        const { ranked, open } = rankFigures(list, (claim) => claim);
        expect([...ranked, ...open].map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        expect(open).toEqual(list.filter((claim) => open.includes(claim)));
      }),
    );
  });

  it('ranks one lower bound above all, and leaves the others open', () => {
    const least = { bound: 'at-least' } as const;
    expect(ranking(stated('a', 32, least), stated('b', 5), stated('c', 10, least), stated('d', 8))).toEqual([
      ['c', 'd', 'b'],
      ['a'],
    ]);
  });

  it('ranks best cases among each other, and leaves a plain figure among them open', () => {
    const best = { bound: 'up-to', sense: 'best-case' } as const;
    expect(ranking(stated('a', 2, best), stated('b', 7, best))).toEqual([['b', 'a'], []]);
    expect(ranking(stated('a', 20, best), stated('b', 7), stated('c', 5))).toEqual([['b', 'c'], ['a']]);
  });

  it('has no rank for what has no figure', () => {
    const words = sampleClaim('w', { assertion: { form: 'categorical', text: 'open' } });
    expect(ranking(words, stated('a', 2))).toEqual([['a'], ['w']]);
  });
});
