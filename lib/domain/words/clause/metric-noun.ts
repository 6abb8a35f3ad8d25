import type { Metric } from '#lib/domain/facts/metric.ts';

/** The metric's noun for use inside a sentence. */
export function metricNoun(metric: Metric): string {
  return metric.noun ?? metric.name.charAt(0).toLowerCase() + metric.name.slice(1);
}
