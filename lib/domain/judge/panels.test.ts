import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { assessComparability } from './comparability.ts';
import { splitIntoPanels, type ClaimPanel } from './panels.ts';
import { CLAIMED_METRIC, claimLists } from '#lib/domain/testing/arbitraries.ts';
import { condition, quantity, sampleClaim, sampleMetric, subjectId } from '#lib/domain/testing/samples.ts';

const metric = sampleMetric();

function contents(panels: readonly ClaimPanel[]) {
  return new Set(
    panels.map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    ),
  );
}

function ids(panels: readonly ClaimPanel[]) {
  return panels.map(({ claims }) => claims.map(({ key }) => key));
}

function against(key: string, ...subjects: ('alpha' | 'beta' | 'gamma')[]): Claim {
  return sampleClaim(key, {
    assertion: { form: 'relative', relativeForm: 'multiple', polarity: 'more', quantity: quantity(3, 'multiple') },
    baseline: { mode: subjects.length === 1 ? 'single' : 'joint', subjects: subjects.map(subjectId), examples: false },
  });
}

describe('splitIntoPanels', () => {
  it('never puts two claims that are not comparable on one axis', () => {
    fc.assert(
      fc.property(claimLists, (list) => {
        for (const { claims } of splitIntoPanels(list, CLAIMED_METRIC)) {
          const verdicts = claims.flatMap((a) => claims.map((b) => assessComparability(a, b, CLAIMED_METRIC).verdict));
          expect(verdicts).not.toContain('not-comparable');
        }
      }),
    );
  });

  it('puts every claim into exactly one panel', () => {
    fc.assert(
      fc.property(claimLists, (list) => {
        const panels = splitIntoPanels(list, CLAIMED_METRIC);
        const placed = panels.flatMap(({ claims }) => claims.map(({ id }) => id));
        expect(placed.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        expect(new Set(panels.map(({ key }) => key)).size).toBe(panels.length);
      }),
    );
  });

  it('makes the same panels from any order of the claims', () => {
    fc.assert(
      fc.property(
        claimLists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(contents(splitIntoPanels(shuffled, metric))).toEqual(contents(splitIntoPanels(list, metric)));
        },
      ),
    );
  });

  it('gives each set of baselines a panel of its own', () => {
    const panels = splitIntoPanels([against('a', 'beta'), against('b', 'beta', 'gamma'), against('c', 'beta')], metric);
    expect(ids(panels)).toEqual([['a', 'c'], ['b']]);
  });

  it('keeps claims that only leave things out together, and says so', () => {
    const on = (key: string, ...more: Claim['conditions']) =>
      sampleClaim(key, { conditions: [condition('benchmark', 'X'), ...more] });
    const [panel, ...rest] = splitIntoPanels([on('a', condition('hardware', 'H100')), on('b')], metric);
    expect(rest).toEqual([]);
    expect(panel?.verdict).toBe('not-established');
  });

  it('never puts a silent claim beside one of two that differ', () => {
    const on = (key: string, value: string) => sampleClaim(key, { conditions: [condition('hardware', value)] });
    expect(ids(splitIntoPanels([on('a', 'X'), on('b', 'Y'), sampleClaim('c')], metric))).toEqual([['a'], ['b'], ['c']]);
  });

  it('has a panel for each instrument, and one for what names none', () => {
    const on = (key: string, value: string) => sampleClaim(key, { conditions: [condition('split', value)] });
    expect(ids(splitIntoPanels([on('a', 'X'), sampleClaim('c'), on('b', 'X')], metric))).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps names beside results, and an aim or the claim of others by itself', () => {
    const natures = ['result', 'name', 'goal', 'reported', 'attributed', 'background'] as const;
    const panels = splitIntoPanels(
      natures.map((nature) => sampleClaim(nature, { nature })),
      metric,
    );
    expect(ids(panels)).toEqual([['result', 'name', 'reported', 'background'], ['attributed'], ['goal']]);
  });

  it('keeps together what one experiment sets side by side under different conditions', () => {
    const at = (key: string, stage: string, changes: Partial<Claim> = {}) =>
      sampleClaim(key, { conditions: [condition('hardware', stage)], ...changes });
    const row = { experiment: 'same-tokens' };
    const list = [at('a', 'upcycling', row), at('b', 'continued', row), at('c', 'pretraining'), at('d', 'upcycling')];
    expect(ids(splitIntoPanels(list, metric))).toEqual([['a', 'b'], ['c'], ['d']]);
  });
});
