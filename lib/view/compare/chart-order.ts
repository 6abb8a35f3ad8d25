import { MetricId } from '#lib/domain/facts/ids.ts';
import type { ComparisonRow } from '#lib/domain/judge/comparison.ts';

const FIRST: readonly MetricId[] = ['parameters', 'inference-throughput'].map((id) => MetricId.parse(id));

/** The metric that the most rows are of: results, where a comparison has any to speak of. */
function fullest(rows: readonly ComparisonRow[]): MetricId | undefined {
  const byMetric = [...Map.groupBy(rows, ({ metric }) => metric.id)];
  const [most] = byMetric.toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}

/**
 * The metrics of rows in the order in which a page has charts of them, which are few: the named ones, the size, the
 * results and the speed of the models, then the others in the order of the rows.
 */
export function chartOrder(rows: readonly ComparisonRow[], named: readonly MetricId[]): readonly MetricId[] {
  const all = new Set(rows.map(({ metric }) => metric.id));
  const results = fullest(rows);
  const [size, ...others] = FIRST;
  const first = [...named, size, results, ...others].filter((id) => id !== undefined && all.has(id));
  return [...new Set([...first, ...all])].flatMap((id) => id ?? []);
}
