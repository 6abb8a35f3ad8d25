import fc from 'fast-check';
import { expect, it } from 'vitest';

import { exampleClaim, exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { specifyColumns } from './columns.ts';

const SPEED = exampleMetric({ name: 'Speed' });

/** Claims of one subject against some of six others. */
const claims = fc.array(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }), { maxLength: 14 }).map((groups) =>
  groups.map((others, index) => {
    const baseline = others.map((other) => `Rival ${other}`);
    return exampleClaim({ of: 'Model', value: 2, relative: 'multiple', baseline }, index, SPEED);
  }),
);

it('columns stand by number of claims, each followed by the one that shares most of its claims', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const { columns, columnIdsOf } = specifyColumns(all, String);
      const claimsOf = (id: string) => all.filter((claim) => columnIdsOf(claim).includes(id));
      const sharedBy = (a: readonly Claim[], b: readonly Claim[]) => a.filter((claim) => b.includes(claim)).length;
      for (const [index, { id }] of columns.entries()) {
        const own = claimsOf(id);
        const left = columns.slice(index).map((other) => claimsOf(other.id));
        const before = index === 0 ? [] : claimsOf(columns[index - 1]?.id ?? '');
        const most = Math.max(...left.map((other) => sharedBy(before, other)));
        expect(sharedBy(before, own)).toBe(most);
        const alike = left.filter((other) => sharedBy(before, other) === most);
        expect(own.length).toBe(Math.max(...alike.map(({ length }) => length)));
      }
    }),
  );
});

it('every claim stands over the columns of what it compares with, in their order', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const { columns, columnIdsOf } = specifyColumns(all, String);
      const order = columns.map(({ id }) => id);
      for (const claim of all) {
        const ids = columnIdsOf(claim);
        expect(ids).toEqual(order.filter((id) => ids.includes(id)));
        expect(ids.length).toBeGreaterThan(0);
      }
    }),
  );
});
