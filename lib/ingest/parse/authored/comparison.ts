import { z } from 'zod';

import { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';

import { written } from './text.ts';

const { shape } = CuratedComparison;

/** `comparisons/<comparison>.yaml`. How many subjects there are is checked with what they are. */
export const AuthoredComparison = z.strictObject({
  title: written(shape.title),
  reason: written(shape.reason),
  subjects: z.array(SubjectId),
  metrics: shape.metrics,
  benchmarks: shape.benchmarks,
});
export type AuthoredComparison = z.infer<typeof AuthoredComparison>;
