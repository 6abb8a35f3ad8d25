import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { CLAIMED_METRIC, claims } from '#lib/domain/testing/arbitraries.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSubject,
  subjectId,
} from '#lib/domain/testing/samples.ts';

import { buildCell } from './cell.ts';
import { assessComparability } from './comparability.ts';
import { findDisagreement } from './disagreement.ts';
import { splitIntoPanels } from './panels.ts';
import { scoredAlike, testKey } from './scoring.ts';

/** A metric whose values compare within one test alone. */
const RATED = { ...CLAIMED_METRIC, comparesWithin: 'experiment' } as const;
const tested = fc
  .tuple(claims, fc.option(fc.constantFrom('first-test', 'second-test'), { nil: undefined }))
  .map(([claim, experiment]): Claim => (experiment === undefined ? claim : { ...claim, experiment }));

function opinion(key: string, amount: number, changes: Partial<Claim> = {}): Claim {
  return sampleClaim(key, { assertion: { form: 'absolute', quantity: quantity(amount, 'score') }, ...changes });
}

const OPINION = sampleMetric({ unit: 'score', material: [], comparesWithin: 'experiment' });

describe('one listening test is one experiment', () => {
  it('whatever else two claims share, those of two tests are not comparable', () => {
    fc.assert(
      fc.property(tested, tested, (a, b) => {
        fc.pre(testKey(a, RATED) !== testKey(b, RATED));
        const { verdict, reasons } = assessComparability(a, b, RATED);
        expect(verdict).toBe('not-comparable');
        expect(reasons.map(({ code }) => code)).toContain('test-differs');
      }),
    );
  });

  it('and within one, a test adds nothing to what stands against comparing', () => {
    fc.assert(
      fc.property(tested, tested, (a, b) => {
        fc.pre(testKey(a, RATED) === testKey(b, RATED));
        expect(assessComparability(a, b, RATED)).toEqual(assessComparability(a, b, CLAIMED_METRIC));
      }),
    );
  });

  it('so that a panel never holds two', () => {
    fc.assert(
      fc.property(fc.array(tested, { maxLength: 12 }), (list) => {
        for (const panel of splitIntoPanels(list, RATED)) {
          expect(new Set(panel.claims.map((claim) => testKey(claim, RATED))).size).toBe(1);
        }
      }),
    );
  });

  it('so that the ratings of two stand both in a cell, and are no disagreement', () => {
    const [first, second] = [opinion('a', 4.2, { experiment: 'one' }), opinion('b', 3.6, { experiment: 'two' })];
    const catalog = sampleCatalog([OPINION]);
    const [subject] = catalog.subjects.values();
    if (subject === undefined) throw new Error('The sample has subjects.');
    const cell = buildCell(subject, OPINION, [first, second], catalog);
    expect(cell.kind === 'stated' ? cell.groups.map(({ claims: own }) => own.length) : []).toEqual([1, 1]);
    expect(findDisagreement(first, second, catalog)).toBeUndefined();
    const { comparesWithin: _within, ...plain } = OPINION;
    expect(findDisagreement(first, second, sampleCatalog([plain]))).toBeDefined();
  });
});

describe('the speed of systems that do different things', () => {
  const subjects = [
    sampleSubject('alpha', { roles: ['vocoder'] }),
    sampleSubject('beta', { roles: ['synthesiser'] }),
    sampleSubject('gamma', { roles: ['recogniser'] }),
  ];
  const plain = sampleMetric({ material: [] });
  const speed = withBenchmarks([plain], subjects).get(plain.id) ?? plain;
  const ofSubject = (id: 'alpha' | 'beta' | 'gamma', changes: Partial<Claim> = {}) =>
    sampleClaim(id, { subject: subjectId(id), ...changes });
  const verdictOf = (a: Claim, b: Claim) => assessComparability(a, b, speed).verdict;

  it('is not comparable, unless one experiment of a source sets them side by side', () => {
    expect(verdictOf(ofSubject('alpha'), ofSubject('beta'))).toBe('not-comparable');
    const together = { experiment: 'table-2' };
    expect(verdictOf(ofSubject('alpha', together), ofSubject('beta', together))).toBe('comparable');
    expect(verdictOf(ofSubject('alpha'), ofSubject('gamma'))).toBe('comparable');
  });

  it('has a panel for each of them', () => {
    const panels = splitIntoPanels([ofSubject('alpha'), ofSubject('beta')], speed);
    expect(panels.map(({ claims: own }) => own.map(({ key }) => key))).toEqual([['alpha'], ['beta']]);
  });
});

describe('figures that were scored alike', () => {
  const named = (key: string, judge?: string) =>
    opinion(key, 4, judge === undefined ? {} : { conditions: [condition('judge', judge)] });
  const metric = sampleMetric({ unit: 'score', material: [] });
  const keysOf = (list: readonly Claim[]) => scoredAlike(list, metric).map((set) => set.map(({ key }) => key));

  it('are told apart as soon as two judges are named, those of none too', () => {
    expect(keysOf([named('a', 'x'), named('b', 'y'), named('c'), named('d', 'y')])).toEqual([['b', 'd'], ['a'], ['c']]);
  });

  it('are apart from those that do not say by whom', () => {
    expect(keysOf([named('a', 'x'), named('b')])).toEqual([['a'], ['b']]);
    expect(keysOf([named('a'), named('b')])).toEqual([['a', 'b']]);
  });

  it('stay together in one experiment that names one judge, and not in one that names two', () => {
    const of = (claim: Claim): Claim => ({ ...claim, experiment: 'table' });
    expect(keysOf([of(named('a', 'x')), of(named('b')), named('c')])).toEqual([['a', 'b'], ['c']]);
    expect(keysOf([of(named('a', 'x')), of(named('b')), of(named('c', 'y'))])).toEqual([['a'], ['b'], ['c']]);
    const panels = splitIntoPanels([of(named('a', 'x')), of(named('b')), named('c'), named('d', 'x')], metric);
    expect(panels.map(({ claims: own }) => own.map(({ key }) => key))).toEqual([['a', 'b', 'd'], ['c']]);
  });
});
