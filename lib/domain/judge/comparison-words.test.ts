import { expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { quantity, sampleCatalog, sampleClaim } from '#lib/domain/testing/samples.ts';
import { factLead } from './comparison-words.ts';

function claimOf(key: string, amount: number, printed: string): Claim {
  return sampleClaim(key, {
    assertion: { form: 'absolute', quantity: quantity(amount, 'parameters', { printed }) },
  });
}

const [exact, rounded, other] = [
  claimOf('exact', 31.6e9, '31.6B'),
  claimOf('rounded', 32e9, '32B'),
  claimOf('other', 35e9, '35B'),
];
const group = { facts: [[exact], [rounded], [other]] };

it('says of a figure that is the chosen one rounded that it stands beside it', () => {
  expect(factLead(group, [rounded], sampleCatalog())).toBe('also');
});

it('says of a figure that is another however it is rounded that it disagrees', () => {
  expect(factLead(group, [other], sampleCatalog())).toBe('≠');
});
