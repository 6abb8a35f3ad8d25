import { z } from 'zod';

import { Nature } from '#lib/domain/nature.ts';
import { FURNITURE, Series } from './spec-mark.ts';

/** A claim set as a quotation. */
export const Quote = z.strictObject({
  claimId: z.string().min(1),
  subjectId: z.string().min(1),
  /** The subject's name. */
  label: z.string().min(1),
  series: Series,
  metricName: z.string().min(1),
  nature: Nature,
  /** The figure as it is written, "≤ 3.3x"; absent for claims in words. */
  valueLabel: z.string().min(1).optional(),
  sentence: z.string().min(1),
  /** The source's own words, and what stands in place of the model's name where they leave it out. */
  phrase: z.string().min(1),
  sourceNumber: z.int().positive(),
  href: z.string(),
});
export type Quote = z.infer<typeof Quote>;

/** One claim in its own words, or the figures of one subject each with its words. */
export const QuoteChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('quote'),
  quotes: z.array(Quote),
});
export type QuoteChart = z.infer<typeof QuoteChart>;
