import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { claimLists } from '#lib/domain/testing/arbitraries.ts';
import { quantity, sampleClaim } from '#lib/domain/testing/samples.ts';
import { orderOf } from './order.ts';
import { placesOf } from './places.ts';
import { HOLDING_VERDICTS, VERDICTS } from './verdict.ts';

const DIRECTIONS = ['higher', 'lower'] as const;

function scored(key: string, amount: number, changes: Partial<Quantity> = {}): Claim {
  return sampleClaim(key, { assertion: { form: 'absolute', quantity: quantity(amount, 'percent', changes) } });
}

function placed(claims: readonly Claim[], direction: 'higher' | 'lower' | 'none' = 'higher') {
  const places = placesOf(claims, 'comparable', { direction });
  return claims.map(({ id }) => places.get(id));
}

describe('the places of figures', () => {
  it('count from the better end of the metric', () => {
    const claims = [scored('a', 71), scored('b', 83), scored('c', 79)];
    expect(placed(claims)).toEqual([3, 1, 2]);
    expect(placed(claims, 'lower')).toEqual([1, 3, 2]);
    expect(placed(claims, 'none')).toEqual([undefined, undefined, undefined]);
  });

  it('are shared by equal figures, and the next one stands as many places further', () => {
    expect(placed([scored('a', 83), scored('b', 83), scored('c', 79), scored('d', 90)])).toEqual([2, 2, 4, 1]);
  });

  it('are given only where the verdict of the set holds and there is more than one', () => {
    const claims = [scored('a', 71), scored('b', 83)];
    for (const verdict of VERDICTS) {
      const expected = HOLDING_VERDICTS.has(verdict) ? 2 : 0;
      expect(placesOf(claims, verdict, { direction: 'higher' }).size).toBe(expected);
    }
    expect(placesOf(claims, undefined, { direction: 'higher' }).size).toBe(0);
    expect(placed([scored('a', 71)])).toEqual([undefined]);
  });

  it('are not given to a figure above which the digits of another may lie', () => {
    const claims = [scored('coarse', 82), scored('fine', 82.3), scored('low', 60), scored('top', 95)];
    expect(placed(claims)).toEqual([undefined, undefined, 4, 1]);
    expect(placed([scored('least', 70, { bound: 'at-least' }), scored('b', 83), scored('c', 50)])).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });

  it('are one more than the number of better figures, wherever the order with all others is determined', () => {
    fc.assert(
      fc.property(claimLists, fc.constantFrom(...DIRECTIONS), (claims, direction) => {
        const better = direction === 'higher' ? 'more' : 'less';
        const places = placesOf(claims, 'comparable', { direction });
        for (const claim of claims) {
          const orders = claims.filter((other) => other !== claim).map((other) => orderOf(other, claim));
          const place = places.get(claim.id);
          if (place === undefined) continue;
          expect(orders).not.toContain('undetermined');
          expect(place).toBe(1 + orders.filter((order) => order === better).length);
        }
      }),
    );
  });

  it('do not depend on the order in which figures are given', () => {
    const same = claimLists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(same, ([list, shuffled]) => {
        const [a, b] = [list, shuffled].map((claims) => placesOf(claims, 'nominal', { direction: 'higher' }));
        expect(b).toEqual(a);
      }),
    );
  });
});
