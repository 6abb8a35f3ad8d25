import { MetricId } from '#lib/domain/ids.ts';

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
