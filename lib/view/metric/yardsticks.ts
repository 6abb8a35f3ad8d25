import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { YardstickId } from '#lib/domain/facts/ids.ts';
import { withAggregationParts } from '#lib/domain/facts/mean.ts';
import { experimentKey } from '#lib/domain/judge/scoring.ts';

/** On what a value is taken: one benchmark, or the several sets over which a mean is taken. */
export interface Yardstick {
  readonly id: YardstickId;
  readonly name: string;
  readonly isMean: boolean;
  readonly claims: number;
  /** How many subjects have a claim on it. */
  readonly subjects: number;
  /** Of how many subjects one experiment has figures on it: of the experiment with most. */
  readonly together: number;
}

/** A mean that says no more than that it is one: over what, nobody can choose. */
const BARE_MEAN = 'average';
/** A mean of one subject alone is no yardstick to set subjects side by side. */
const TOGETHER_LEAST = 2;

interface Named {
  readonly id: YardstickId;
  readonly name: string;
  readonly isMean: boolean;
}

/** The id of a term without those that it is part of. */
function ownId(path: string): YardstickId {
  // The last step of the path of a term is its id.
  return path.slice(path.lastIndexOf('/') + 1) as YardstickId;
}

/** On what the value of a claim is taken; of a claim that names no benchmark, over what. */
function namedBy(claim: Claim): readonly Named[] {
  const { conditions } = withAggregationParts(claim);
  const benchmarks = conditions.filter(({ key }) => key === 'benchmark');
  // The value of a benchmark is the id of its subject, whose name the catalogue has.
  if (benchmarks.length > 0) {
    return benchmarks.map(({ value }) => ({ id: String(value) as YardstickId, name: '', isMean: false }));
  }
  return conditions.flatMap(({ key, value, name }) =>
    key === 'aggregation' && value !== BARE_MEAN
      ? [{ id: ownId(String(value)), name: name ?? String(value), isMean: true }]
      : [],
  );
}

function mostTogether(claims: readonly Claim[]): number {
  const figures = claims.filter((claim) => claim.assertion.form === 'absolute' && hasFigure(claim));
  const experiments = Map.groupBy(figures, (claim) => experimentKey(claim) ?? claim.id);
  return Math.max(0, ...[...experiments.values()].map((own) => new Set(own.map(({ subject }) => subject)).size));
}

/** What claims name as their yardstick: those with most claims first, benchmarks and means together. */
export function yardsticksOf(claims: readonly Claim[], { subjects }: Pick<Catalog, 'subjects'>): readonly Yardstick[] {
  const told = claims.flatMap((claim) => namedBy(claim).map((named) => ({ ...named, claim })));
  const groups = Map.groupBy(told, ({ id, isMean }) => `${String(isMean)} ${id}`);
  const named = new Map([...subjects.values()].map(({ id, name }) => [String(id), name]));
  return [...groups.values()]
    .flatMap((group): readonly Yardstick[] => {
      const [first] = group;
      const name = first?.isMean === false ? named.get(first.id) : first?.name;
      if (first === undefined || name === undefined) return [];
      const together = mostTogether(group.map(({ claim }) => claim));
      if (first.isMean && together < TOGETHER_LEAST) return [];
      const own = new Set(group.map(({ claim }) => claim.subject));
      return [{ id: first.id, name, isMean: first.isMean, claims: group.length, subjects: own.size, together }];
    })
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

function mostBy(yardsticks: readonly Yardstick[], countOf: (one: Yardstick) => number): Yardstick | undefined {
  return yardsticks.toSorted((a, b) => countOf(b) - countOf(a))[0];
}

/**
 * The yardstick that a reader most likely comes for: the mean over several where one experiment has as many subjects
 * side by side on it as any has on one benchmark, since it sums those up; else the benchmark of most subjects.
 */
export function fullestYardstick(yardsticks: readonly Yardstick[]): Yardstick | undefined {
  const [means, benchmarks] = [true, false].map((wanted) => yardsticks.filter(({ isMean }) => isMean === wanted));
  const mean = mostBy(means ?? [], ({ together }) => together);
  const most = Math.max(0, ...(benchmarks ?? []).map(({ together }) => together));
  return mean !== undefined && mean.together >= most ? mean : mostBy(benchmarks ?? [], ({ subjects }) => subjects);
}

/** Whether a claim is on a yardstick. */
export function isOn(claim: Claim, { id, isMean }: Pick<Yardstick, 'id' | 'isMean'>): boolean {
  return namedBy(claim).some((named) => named.id === id && named.isMean === isMean);
}
