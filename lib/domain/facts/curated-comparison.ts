import { z } from 'zod';

import { ComparisonId, MetricId, SubjectId } from './ids.ts';

/** The fewest subjects that can stand side by side. */
export const COMPARED_MIN = 2;
/** The most subjects that stand side by side. */
export const COMPARED_MAX = 12;

/** A comparison that people put together, for readers who have no names at hand. */
export const CuratedComparison = z.strictObject({
  id: ComparisonId,
  title: z.string().min(1).max(80),
  /** Why these belong together, in one plain sentence. */
  reason: z.string().min(1).max(300),
  /** In the order in which they stand side by side. */
  subjects: z.array(SubjectId).min(COMPARED_MIN).max(COMPARED_MAX),
  /** Metrics whose rows and charts stand before the others. */
  metrics: z.array(MetricId).min(1).optional(),
  /** Benchmarks whose rows stand before the others. */
  benchmarks: z.array(SubjectId).min(1).optional(),
});
export type CuratedComparison = z.infer<typeof CuratedComparison>;
