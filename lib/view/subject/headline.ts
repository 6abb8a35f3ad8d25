import { MetricId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

/** The figures that people look for first, in reading order. */
export const HEADLINE_METRICS: readonly MetricId[] = [
  'parameters',
  'active-parameters',
  'context-length',
  'training-tokens',
  'inference-throughput',
  'inference-speed',
  'word-error-rate',
  'synthesis-rate',
].map((id) => MetricId.parse(id));

/** The metrics whose figures stand as columns in lists of subjects. */
export const LIST_METRICS: readonly MetricId[] = HEADLINE_METRICS.slice(0, 5);

function rankOf({ id }: Metric): number {
  const rank = HEADLINE_METRICS.indexOf(id);
  return rank === -1 ? HEADLINE_METRICS.length : rank;
}

/** Metrics with those that people look for first in front. */
export function headlineFirst(metrics: readonly Metric[]): readonly Metric[] {
  return metrics.toSorted((a, b) => rankOf(a) - rankOf(b));
}
