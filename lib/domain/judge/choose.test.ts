import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseClaim } from './choose.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { SourceId } from '#lib/domain/facts/ids.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { claimLists } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog, sampleClaim, sampleMetric, sampleSource } from '#lib/domain/testing/samples.ts';

const [FIRST, SECOND] = ['2501.00001', '2501.00002'] as const;

function catalogWith(first: Partial<Source>, second: Partial<Source>) {
  return sampleCatalog([sampleMetric()], [sampleSource(FIRST, first), sampleSource(SECOND, second)]);
}

function from(source: string, changes: Partial<Claim> = {}): Claim {
  return sampleClaim('a', { source: SourceId.parse(source), ...changes });
}

describe('chooseClaim', () => {
  it('puts a result before a goal, a plan, a name and a passing mention', () => {
    const natures = ['background', 'name', 'plan', 'goal', 'result'] as const;
    const [first, ...rest] = natures.map((nature) => sampleClaim(nature, { nature }));
    const choice = first === undefined ? undefined : chooseClaim([first, ...rest], sampleCatalog());
    expect(choice?.claims.map(({ nature }) => nature)).toEqual(natures.toReversed());
    expect(choice?.because).toBe('a reported result stands before a goal, a plan, a name or a passing mention');
  });

  it('puts the makers before others, even where others are newer', () => {
    const catalog = catalogWith({ organisation: 'Elsewhere', published: '2026-01' }, { published: '2024-01' });
    const choice = chooseClaim([from(FIRST), from(SECOND)], catalog);
    expect(choice.claims[0].source).toBe(SECOND);
    expect(choice.because).toBe('a source of its makers stands before others');
  });

  it('puts a newer source before an older one, and version 10 before version 2', () => {
    const dated = catalogWith({ published: '2024-12-31' }, { published: '2025-01' });
    expect(chooseClaim([from(FIRST), from(SECOND)], dated).claims[0].source).toBe(SECOND);
    const versions = catalogWith({ version: 'v2' }, { version: 'v10' });
    const choice = chooseClaim([from(FIRST), from(SECOND)], versions);
    expect(choice.claims[0].source).toBe(SECOND);
    expect(choice.because).toBe('a newer source stands before an older one');
  });

  it('puts a paper before a page of which only the day of reading is known', () => {
    const read = { published: undefined, asOf: '2026-11-30' } as const;
    const catalog = catalogWith({ ...read, kind: 'model-card' }, { published: '2019-01' });
    const choice = chooseClaim([from(FIRST), from(SECOND)], catalog);
    expect(choice.claims[0].source).toBe(SECOND);
    expect(choice.because).toBe('a source of which a day is known stands before one without');
    const standing = catalogWith({ ...read, kind: 'model-card', version: 'ad33cc9' }, { published: '2019-01' });
    expect(chooseClaim([from(FIRST), from(SECOND)], standing).claims[0].source).toBe(FIRST);
  });

  it('takes no number out of the name of a commit', () => {
    const catalog = catalogWith({ version: '1f' }, { version: 'e27b37133d65' });
    expect(chooseClaim([from(FIRST), from(SECOND)], catalog).because).toBe(
      'the first in the list of sources is shown first',
    );
  });

  it('does not take a month for older or newer than a day in it', () => {
    const catalog = catalogWith({ published: '2025-01-20' }, { published: '2025-01' });
    expect(chooseClaim([from(SECOND), from(FIRST)], catalog).because).toBe(
      'the first in the list of sources is shown first',
    );
  });

  it('puts the whole before a phase of it from the same source, whatever their keys are', () => {
    const phase = { key: 'setting', value: 'first of two phases', unit: 'none' } as const;
    const choice = chooseClaim(
      [sampleClaim('a-phase', { conditions: [phase] }), sampleClaim('whole')],
      sampleCatalog(),
    );
    expect(choice.claims.map(({ key }) => key)).toEqual(['whole', 'a-phase']);
    expect(choice.because).toBe('a figure for all of it stands before one that holds in a setting alone');
  });

  it('puts a result before the makers and the date', () => {
    const catalog = catalogWith({ organisation: 'Elsewhere', published: '2020-01' }, { published: '2026-01' });
    const choice = chooseClaim([from(SECOND, { nature: 'goal' }), from(FIRST)], catalog);
    expect(choice.claims[0].source).toBe(FIRST);
  });

  it('gives no reason where there is no choice', () => {
    expect(chooseClaim([sampleClaim('a')], sampleCatalog())).toEqual({ claims: [sampleClaim('a')] });
  });

  it('keeps every claim and does not depend on their order', () => {
    const catalog = sampleCatalog();
    fc.assert(
      fc.property(
        claimLists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const [[a, ...as], [b, ...bs]] = [list, shuffled];
          fc.pre(a !== undefined && b !== undefined);
          if (a === undefined || b === undefined) return;
          expect(chooseClaim([b, ...bs], catalog)).toEqual(chooseClaim([a, ...as], catalog));
          expect(chooseClaim([a, ...as], catalog).claims).toHaveLength(list.length);
        },
      ),
    );
  });
});
