import { z } from 'zod';

import { Nature } from '#lib/domain/facts/nature.ts';
import { FURNITURE, Series } from './mark.ts';

/** A condition of a claim in words. */
export const QuoteCondition = z.strictObject({ label: z.string().min(1), text: z.string().min(1) });
export type QuoteCondition = z.infer<typeof QuoteCondition>;

/** A claim set as a quotation. */
export const Quote = z.strictObject({
  claimId: z.string().min(1),
  subjectId: z.string().min(1),
  /** The subject's name. */
  label: z.string().min(1),
  series: Series,
  metricName: z.string().min(1),
  nature: Nature,
  /** The figure as it is written, "≤ 3.3x"; the direction or the fact in words where there is none. */
  valueLabel: z.string().min(1),
  hasFigure: z.boolean(),
  /** What the claim compares with; absent where it compares with nothing. */
  against: z.string().min(1).optional(),
  sentence: z.string().min(1),
  /** The source's own words. */
  phrase: z.string().min(1),
  /** Where in the source the phrase stands: "abstract". */
  locator: z.string().min(1),
  conditions: z.array(QuoteCondition),
  /** Labels of the conditions that matter and are left out. */
  notStated: z.array(z.string().min(1)),
  sourceNumber: z.int().positive(),
  href: z.string(),
});
export type Quote = z.infer<typeof Quote>;

/** One claim in its own words, or several claims each with its words. */
export const QuoteChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('quote'),
  quotes: z.array(Quote),
});
export type QuoteChart = z.infer<typeof QuoteChart>;
