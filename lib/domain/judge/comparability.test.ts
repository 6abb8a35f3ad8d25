import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { assessComparability, reasonsAmong, VERDICTS, worstVerdict, type Reason } from './comparability.ts';
import { INSTRUMENT_KEYS } from '#lib/domain/facts/condition.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { CLAIMED_METRIC, claimLists, claims, figureClaims } from '#lib/domain/testing/arbitraries.ts';
import { condition, quantity, sampleClaim, sampleMetric, subjectId } from '#lib/domain/testing/samples.ts';

const metric = sampleMetric();
const STATED = [condition('benchmark', 'MMLU'), condition('hardware', 'H100')];

function verdict(a: Claim, b: Claim) {
  return assessComparability(a, b, metric).verdict;
}

function codes(a: Claim, b: Claim) {
  return assessComparability(a, b, metric).reasons.map(({ code, key }) =>
    key === undefined ? code : `${code} ${key}`,
  );
}

function texts(reasons: readonly Reason[]) {
  return new Set(reasons.map((reason) => JSON.stringify(reason)));
}

/** One difference of each kind that there is. */
const DIFFERENCES: readonly [string, (claim: Claim) => Claim][] = [
  ['another metric', (claim) => ({ ...claim, metric: MetricId.parse('another-metric') })],
  ['another form', (claim) => ({ ...claim, assertion: { form: 'categorical', text: 'something else' } })],
  ['another baseline', (claim) => ({ ...claim, baseline: { mode: 'unnamed', description: 'something else' } })],
  ['another instrument', (claim) => withOnly(claim, condition('benchmark', 'something else'))],
  ['another material condition', (claim) => withOnly(claim, condition('hardware', 'something else'))],
  ['a material condition left out', (claim) => without(claim, 'hardware')],
];

function without(claim: Claim, key: string): Claim {
  return { ...claim, conditions: claim.conditions.filter((stated) => stated.key !== key) };
}

function withOnly(claim: Claim, stated: Claim['conditions'][number]): Claim {
  return { ...claim, conditions: [...without(claim, stated.key).conditions, stated] };
}

describe('assessComparability', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        expect(assessComparability(a, b, CLAIMED_METRIC)).toEqual(assessComparability(b, a, CLAIMED_METRIC));
      }),
    );
  });

  it('calls a claim comparable with itself exactly when its material conditions are stated', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const isStated = metric.material.every((key) => claim.conditions.some((stated) => stated.key === key));
        expect(verdict(claim, claim)).toBe(isStated ? 'comparable' : 'not-established');
      }),
    );
  });

  it.each(DIFFERENCES)('never gets better by adding %s', (_, differ) => {
    fc.assert(
      fc.property(figureClaims, (claim) => {
        const before = verdict(claim, claim);
        const after = verdict(claim, differ(claim));
        expect(VERDICTS.indexOf(after)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before));
      }),
    );
  });

  it('does not depend on the order of conditions', () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        const turned = { ...b, conditions: b.conditions.toReversed() };
        expect(assessComparability(a, turned, metric)).toEqual(assessComparability(a, b, metric));
      }),
    );
  });

  it('finds equal claims with everything stated comparable, whoever they are about', () => {
    const a = sampleClaim('a', { conditions: STATED });
    const b = sampleClaim('b', { conditions: STATED, subject: subjectId('beta') });
    expect(assessComparability(a, b, metric)).toEqual({ verdict: 'comparable', reasons: [] });
  });

  it('never takes silence for equality', () => {
    const a = sampleClaim('a', { conditions: STATED });
    expect(codes(a, without(a, 'hardware'))).toEqual(['condition-not-stated hardware']);
    expect(codes(without(a, 'hardware'), without(a, 'hardware'))).toEqual(['condition-not-stated hardware']);
  });

  it('does not compare across instruments, material conditions, forms or baselines', () => {
    const a = sampleClaim('a', { conditions: STATED });
    expect(codes(a, withOnly(a, condition('benchmark', 'GSM8K')))).toEqual(['instrument-differs benchmark']);
    expect(codes(a, withOnly(a, condition('hardware', 'A100')))).toEqual(['condition-differs hardware']);
    const relative = sampleClaim('r', {
      conditions: STATED,
      assertion: { form: 'relative', relativeForm: 'multiple', polarity: 'more', quantity: quantity(3, 'multiple') },
      baseline: { mode: 'single', subjects: [subjectId('beta')], examples: false },
    });
    expect(verdict(a, relative)).toBe('not-comparable');
    const other: Claim = { ...relative, baseline: { mode: 'single', subjects: [subjectId('gamma')], examples: false } };
    expect(codes(relative, other)).toEqual(['baseline-differs']);
  });

  it('overlooks conditions that are neither material nor the instrument', () => {
    const a = sampleClaim('a', { conditions: STATED });
    expect(codes(a, { ...a, conditions: [...STATED, condition('stage', 'inference')] })).toEqual([]);
  });

  it('tells two values of one key from one value that reads like both', () => {
    const two = sampleClaim('a', { conditions: [...STATED, condition('split', 'A'), condition('split', 'B')] });
    const one = sampleClaim('b', { conditions: [...STATED, condition('split', 'A and B')] });
    expect(codes(two, one)).toEqual(['instrument-differs split']);
  });

  it('treats each part of the instrument as one', () => {
    for (const key of INSTRUMENT_KEYS) {
      const [a, b] = ['x', 'y'].map((value) =>
        withOnly(sampleClaim('a', { conditions: STATED }), condition(key, value)),
      );
      expect(a !== undefined && b !== undefined && verdict(a, b)).toBe('not-comparable');
    }
  });
});

describe('reasonsAmong', () => {
  it('gives what all pairs give together', () => {
    fc.assert(
      fc.property(claimLists, (list) => {
        const pairs = list.flatMap((a) => list.map((b) => reasonsAmong([a, b], metric)));
        expect(texts(reasonsAmong(list, metric))).toEqual(texts(pairs.flat()));
      }),
    );
  });

  it('tells each reason once', () => {
    fc.assert(
      fc.property(claimLists, (list) => {
        const reasons = reasonsAmong(list, metric);
        expect(texts(reasons).size).toBe(reasons.length);
      }),
    );
  });
});

describe('worstVerdict', () => {
  it('is comparable where nothing stands against it', () => {
    expect(worstVerdict([])).toBe('comparable');
    expect(worstVerdict(['comparable', 'not-comparable', 'not-established'])).toBe('not-comparable');
  });
});
