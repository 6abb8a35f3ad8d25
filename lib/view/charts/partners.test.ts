import fc from 'fast-check';
import { expect, it } from 'vitest';

import { exampleClaim, exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { partnersOf, scatterPair } from './offers.ts';

const METRICS = ['A', 'B', 'C', 'D', 'E'].map((name) => exampleMetric({ name }));

/** Which subjects have a figure of which metrics. */
const claims = fc.array(fc.tuple(fc.nat(METRICS.length - 1), fc.nat(7), fc.boolean()), { maxLength: 25 }).map((drawn) =>
  drawn.flatMap(([at, subject, isRelative], index): Claim[] => {
    const metric = METRICS[at];
    const relative = isRelative ? { relative: 'multiple' as const, baseline: ['Other'] } : {};
    return metric === undefined ? [] : [exampleClaim({ of: `Model ${subject}`, value: 1, ...relative }, index, metric)];
  }),
);

function subjectsOf({ id }: Metric, all: readonly Claim[]): ReadonlySet<string> {
  const own = all.filter(({ metric, assertion }) => metric === id && assertion.form === 'absolute');
  return new Set(own.map(({ subject }) => subject));
}

/** Partners by their plain definition: every metric is set against the first. */
function plainPartners([first, ...others]: readonly Metric[], all: readonly Claim[], least: number): readonly Metric[] {
  if (first === undefined) return [];
  const own = subjectsOf(first, all);
  const sharedBy = (metric: Metric) => subjectsOf(metric, all).intersection(own).size;
  return others.filter((metric) => sharedBy(metric) >= least).toSorted((a, b) => sharedBy(b) - sharedBy(a));
}

it('partners are the metrics that share subjects with the first, by how many', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(METRICS), claims, fc.integer({ min: 1, max: 3 }), (pairable, all, least) => {
      expect(partnersOf(pairable, all, least)).toEqual(plainPartners(pairable, all, least));
    }),
  );
});

it('the two of a scatter are the first metric that has a partner, and that partner', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(METRICS), claims, (pairable, all) => {
      const pairs = pairable.map((y, index) => ({ y, x: plainPartners(pairable.slice(index), all, 1)[0] }));
      expect(scatterPair(pairable, all)).toEqual(pairs.find(({ x }) => x !== undefined));
    }),
  );
});
