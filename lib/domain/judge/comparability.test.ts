import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { assessComparability, reasonsAmong } from './comparability.ts';
import { conditionFacts, INSTRUMENT_KEYS, SAME_AS_BASELINE } from '#lib/domain/facts/condition.ts';
import { MetricId, SourceId } from '#lib/domain/facts/ids.ts';
import { CLAIMED_METRIC, claimLists, claims, figureClaims } from '#lib/domain/testing/arbitraries.ts';
import { condition, quantity, sampleClaim, sampleMetric, subjectId } from '#lib/domain/testing/samples.ts';
import { VERDICTS, worstVerdict, type Reason } from './verdict.ts';

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
  ['a setting in words', (claim) => withOnly(claim, condition('setting', 'something else'))],
  ['an aim', (claim) => ({ ...claim, nature: 'goal' })],
  ['a name', (claim) => ({ ...claim, nature: 'name' })],
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

  it('calls a claim comparable with itself exactly when its material conditions are stated, in no free words', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const isStated = metric.material.every((key) => claim.conditions.some((stated) => stated.key === key));
        const isInWords = claim.conditions.some(({ key }) => conditionFacts(key).type === 'words');
        const fits = claim.nature === 'name' ? 'nominal' : 'comparable';
        expect(verdict(claim, claim)).toBe(isStated && !isInWords ? fits : 'not-established');
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

describe('the kind of assertion', () => {
  const of = (nature: Claim['nature']) => sampleClaim(nature, { conditions: STATED, nature });

  it.each([
    ['result', 'reported', 'comparable'],
    ['result', 'name', 'nominal'],
    ['name', 'name', 'nominal'],
    ['result', 'background', 'not-established'],
    ['background', 'name', 'not-established'],
    ['result', 'goal', 'not-comparable'],
    ['reported', 'plan', 'not-comparable'],
    ['result', 'attributed', 'not-comparable'],
    ['goal', 'plan', 'not-comparable'],
    ['goal', 'name', 'not-comparable'],
    ['goal', 'goal', 'comparable'],
    ['attributed', 'attributed', 'comparable'],
  ] as const)('makes a %s beside a %s %s', (one, other, expected) => {
    expect(verdict(of(one), of(other))).toBe(expected);
  });
});

describe('one experiment of one source', () => {
  const row = (key: string, ...conditions: Claim['conditions']) =>
    sampleClaim(key, { conditions, experiment: 'table-1' });

  it('holds equal what it does not state', () => {
    expect(codes(row('a'), row('b'))).toEqual(['held-equal benchmark', 'held-equal hardware']);
    expect(verdict(row('a'), row('b'))).toBe('compared-by-source');
  });

  it('sets different conditions side by side', () => {
    const on = (value: string) => row(value, condition('benchmark', 'MMLU'), condition('hardware', value));
    expect(codes(on('h100'), on('a100'))).toEqual(['stated-apart hardware']);
  });

  it('never makes two instruments one, nor a stated one an unstated one', () => {
    const on = (value: string) => row(value, condition('benchmark', value), condition('hardware', 'H100'));
    expect(verdict(on('mmlu'), on('gsm8k'))).toBe('not-comparable');
    expect(verdict(on('mmlu'), row('b', condition('hardware', 'H100')))).toBe('not-established');
  });

  it('is none of another source, nor of another experiment', () => {
    const elsewhere = { ...row('b'), source: SourceId.parse('2501.00002') };
    expect(verdict(row('a'), elsewhere)).toBe('not-established');
    expect(verdict(row('a'), { ...row('b'), experiment: 'table-2' })).toBe('not-established');
  });

  it('vouches for a setting in words', () => {
    const set = (key: string) => row(key, ...STATED, condition('setting', 'long sequences'));
    expect(verdict(set('a'), set('b'))).toBe('compared-by-source');
  });
});

describe('values of conditions', () => {
  const at = (key: string, value: string) =>
    sampleClaim(key, { conditions: [STATED[0] ?? condition('benchmark', ''), condition('hardware', value)] });

  it('does not take a part of another term for a difference', () => {
    expect(codes(at('a', 'post-training/alignment'), at('b', 'post-training'))).toEqual(['condition-nested hardware']);
    expect(codes(at('a', 'post-training/alignment'), at('b', 'post-training/sft'))).toEqual([
      'condition-differs hardware',
    ]);
  });

  it('does not know whether what is the same as a baseline is a stated value', () => {
    expect(codes(at('a', SAME_AS_BASELINE), at('b', 'h100'))).toEqual(['condition-as-baseline hardware']);
    expect(codes(at('a', SAME_AS_BASELINE), at('b', SAME_AS_BASELINE))).toEqual([]);
  });

  it('finds a setting in words equal to nothing, not even to itself', () => {
    const a = sampleClaim('a', { conditions: [...STATED, condition('setting', 'long sequences')] });
    expect(codes(a, { ...a })).toEqual(['condition-in-words setting']);
    expect(codes(a, sampleClaim('b', { conditions: STATED }))).toEqual(['condition-in-words setting']);
  });
});

describe('reasonsAmong', () => {
  const someOfExperiments = fc
    .tuple(claimLists, fc.array(fc.constantFrom(undefined, 'table-1', 'table-2'), { minLength: 12, maxLength: 12 }))
    .map(([list, experiments]) =>
      list.map((claim, index): Claim => {
        const experiment = experiments[index];
        return experiment === undefined ? claim : { ...claim, experiment };
      }),
    )
    .filter(({ length }) => length > 1);

  it('gives what all pairs give together', () => {
    fc.assert(
      fc.property(someOfExperiments, (list) => {
        const pairs = list.flatMap((a, index) => list.slice(index + 1).map((b) => reasonsAmong([a, b], metric)));
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
