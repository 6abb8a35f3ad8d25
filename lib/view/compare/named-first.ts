import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { Comparison, ComparisonRow } from '#lib/domain/judge/comparison.ts';

/** What is to stand first, in its order. */
type Named = Pick<CuratedComparison, 'metrics' | 'benchmarks'>;

/** Where a row stands by its metric, then by its benchmark; what is not named comes after all that is. */
type Rank = readonly [byMetric: number, byBenchmark: number];

function placeAmong(named: readonly string[], found: readonly string[]): number {
  const place = named.findIndex((id) => found.includes(id));
  return place === -1 ? named.length : place;
}

function benchmarksOf({ cells }: ComparisonRow): readonly string[] {
  const groups = cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups : []));
  const conditions = groups.flatMap(({ claims }) => claims.flatMap((claim) => claim.conditions));
  return conditions.flatMap(({ key, value }) => (key === 'benchmark' ? [String(value)] : []));
}

function rankOf(row: ComparisonRow, { metrics = [], benchmarks = [] }: Named): Rank {
  return [placeAmong(metrics, [row.metric.id]), placeAmong(benchmarks, benchmarksOf(row))];
}

function byRank(a: { readonly rank: Rank }, b: { readonly rank: Rank }): number {
  return a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1];
}

/**
 * A comparison with the rows of named metrics and benchmarks before the others: first within their
 * groups, and the groups that hold them first. All else keeps its order.
 */
export function namedFirst(comparison: Comparison, named: Named): Comparison {
  const groups = comparison.groups.map(({ group, rows }) => {
    const ranked = rows.map((row) => ({ row, rank: rankOf(row, named) })).toSorted(byRank);
    return { group, ranked };
  });
  return {
    ...comparison,
    groups: groups
      .flatMap(({ group, ranked }) => {
        const [first] = ranked;
        return first === undefined ? [] : [{ group, rows: ranked.map(({ row }) => row), rank: first.rank }];
      })
      .toSorted(byRank)
      .map(({ group, rows }) => ({ group, rows })),
  };
}
