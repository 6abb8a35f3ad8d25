import { describe, expect, it } from 'vitest';

import { ACCURACY, resultClaims, type ResultDraft } from '#lib/chart/goldens/fixtures/results.ts';
import { exampleClaim } from '#lib/chart/goldens/fixtures/claims.ts';
import { hasSharedInstruments, tabledClaims } from './tabled.ts';

function claimsOf(pairs: readonly string[]) {
  return resultClaims(pairs.map((pair): ResultDraft => ({ of: pair.charAt(0), on: pair.slice(1), value: 1 }))).claims;
}

describe('whether there is a heat table to draw', () => {
  it.each([
    { pairs: ['A1', 'A2', 'B1', 'B2'], has: true },
    { pairs: ['A1', 'B1', 'C1', 'A2'], has: false },
    { pairs: ['A1', 'B1', 'B2', 'C2', 'C3', 'A3'], has: false },
    { pairs: ['A1', 'A2', 'A3', 'B1', 'C2', 'B3'], has: true },
    { pairs: [], has: false },
  ])('two names that share two benchmarks make one: $pairs', ({ pairs, has }) => {
    expect(hasSharedInstruments(claimsOf(pairs))).toBe(has);
  });

  it('costs little where many names share one benchmark', () => {
    const names = Array.from({ length: 400 }, (_, index): ResultDraft => ({ of: `Model ${index}`, on: '1', value: 1 }));
    expect(hasSharedInstruments(resultClaims(names).claims)).toBe(false);
  });
});

describe('the claims of a heat table', () => {
  it('are figures of their own that name a benchmark', () => {
    const onBenchmark = claimsOf(['A1']);
    const plain = exampleClaim({ of: 'A', value: 3 }, 7, ACCURACY);
    const relative = exampleClaim({ of: 'A', value: 3, relative: 'multiple', baseline: ['B'] }, 8, ACCURACY);
    const claims = [...onBenchmark, plain, relative];
    expect(tabledClaims({ metrics: [ACCURACY], claims })).toEqual(onBenchmark);
    expect(tabledClaims({ metrics: [], claims })).toEqual([]);
    expect(tabledClaims({ metrics: [], claims, tabled: claims })).toEqual(onBenchmark);
  });
});
