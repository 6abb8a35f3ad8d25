import { z } from 'zod';

/** The shape of an assertion: figures, then comparisons without one, then words and dates. */
export const Form = z.enum(['absolute', 'relative', 'direction', 'superlative', 'categorical', 'date']);
export type Form = z.infer<typeof Form>;

/** How a relative figure is built: 3.3x, 20% faster, +2.4 points, less than half, ten times less. */
export const RelativeForm = z.enum(['multiple', 'percent_change', 'points', 'fraction', 'order_of_magnitude']);
export type RelativeForm = z.infer<typeof RelativeForm>;

/** Whether a relative figure says more or less of its metric. Never folded into the sign of the figure. */
export const Polarity = z.enum(['more', 'less']);
export type Polarity = z.infer<typeof Polarity>;

/** What a comparison without a figure says, in the sense of the metric's direction. */
export const Outcome = z.enum(['better', 'worse', 'on-par', 'on-par-or-better', 'competitive']);
export type Outcome = z.infer<typeof Outcome>;

/** How a baseline is meant: one subject, several together, each of several, or only described. */
export const BaselineMode = z.enum(['single', 'joint', 'each', 'unnamed']);
export type BaselineMode = z.infer<typeof BaselineMode>;
