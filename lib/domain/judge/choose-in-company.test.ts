import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';
import { claimLists } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog, sampleClaim, subjectId } from '#lib/domain/testing/samples.ts';
import { chooseInCompany } from './choose-in-company.ts';

function chosenOf([first, ...rest]: readonly Claim[]) {
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return chooseInCompany([first, ...rest], sampleCatalog());
}

describe('a figure for each subject', () => {
  it('is that of the experiment with the most subjects, though another is chosen by itself', () => {
    const experiment = TermId.parse('table-1');
    const claims = [
      sampleClaim('alone', { subject: subjectId('alpha') }),
      sampleClaim('z-table-alpha', { subject: subjectId('alpha'), experiment }),
      sampleClaim('z-table-beta', { subject: subjectId('beta'), experiment }),
    ];
    const chosen = chosenOf(claims);
    expect(chosen.map(({ claim }) => claim.key)).toEqual(['z-table-alpha', 'z-table-beta']);
    expect(chosen[0].others.map(({ key }) => key)).toEqual(['alone']);
  });

  it('is the one that is chosen everywhere where no experiment has more subjects', () => {
    const claims = [sampleClaim('b', { nature: 'goal' }), sampleClaim('c'), sampleClaim('a', { nature: 'name' })];
    expect(chosenOf(claims).map(({ claim }) => claim.key)).toEqual(['c']);
  });

  it('counts the subjects of an experiment, not its figures', () => {
    const [many, wide] = ['many', 'wide'].map((id) => TermId.parse(id));
    const claims = [
      ...['a', 'b', 'c'].map((key) => sampleClaim(key, { experiment: many })),
      sampleClaim('z', { experiment: wide }),
      sampleClaim('y', { experiment: wide, subject: subjectId('beta') }),
    ];
    expect(chosenOf(claims).map(({ claim }) => claim.key)).toEqual(['z', 'y']);
  });

  it('is there once for each, with every other figure beside it, in the order of first mention', () => {
    fc.assert(
      fc.property(claimLists, (claims) => {
        const chosen = chosenOf(claims);
        expect(chosen.map(({ claim }) => claim.subject)).toEqual([...new Set(claims.map(({ subject }) => subject))]);
        const all = chosen.flatMap(({ claim, others }) => [claim, ...others]);
        expect(all.map(({ id }) => id).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
        for (const { claim, others } of chosen) {
          expect(others.every(({ subject }) => subject === claim.subject)).toBe(true);
        }
      }),
    );
  });
});
