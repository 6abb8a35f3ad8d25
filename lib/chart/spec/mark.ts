import { z } from 'zod';

import { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { Polarity } from '#lib/domain/facts/form.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { Direction } from '#lib/domain/facts/metric.ts';
import { Nature } from '#lib/domain/facts/nature.ts';

/** The colour role of a mark: the shelf's own subject, or somebody else's. */
export const Series = z.enum(['member', 'peer']);
export type Series = z.infer<typeof Series>;

/** One claim with a figure. Every mark carries its words, so that no surface has to find them again. */
export const ChartMark = z.strictObject({
  claimId: z.string().min(1),
  subjectId: z.string().min(1),
  /** The subject's name. */
  label: z.string().min(1),
  /** Amounts in the panel's unit; equal for a single figure. */
  low: z.number(),
  high: z.number(),
  bound: Bound,
  /** What an `up-to` means. */
  sense: Sense.optional(),
  nature: Nature,
  polarity: Polarity.optional(),
  /** The source's error figure as two amounts in the panel's unit. */
  uncertainty: z.strictObject({ low: z.number(), high: z.number(), label: z.string() }).optional(),
  /** The figure as it is written: "≤ 3.3x", "128k (goal)". */
  valueLabel: z.string().min(1),
  /** The circumstances that tell this figure from another of the same subject; absent where there is none. */
  qualifier: z.string().min(1).optional(),
  /** The claim as one correct sentence. */
  sentence: z.string().min(1),
  sourceNumber: z.int().positive(),
  /** Further sources that state the same figure. */
  alsoIn: z.array(z.int().positive()),
  /** False for the other values of a disagreement, and for parts beside their whole. */
  chosen: z.boolean(),
  /** What part of the subject's whole the figure is: "active". */
  part: z.string().min(1).optional(),
  series: Series,
  href: z.string(),
});
export type ChartMark = z.infer<typeof ChartMark>;

/** A claim without a figure, listed under the chart with its words. */
export const ChartWords = z.strictObject({
  claimId: z.string().min(1),
  subjectId: z.string().min(1),
  sentence: z.string().min(1),
  sourceNumber: z.int().positive(),
  href: z.string(),
});
export type ChartWords = z.infer<typeof ChartWords>;

/** Subjects or figures that are asked for and not drawn, by reason. */
export const NotShown = z.strictObject({
  reason: z.enum([
    'not-stated',
    'not-applicable',
    'not-read',
    'other-form',
    'one-of-two',
    'against-baseline',
    'no-room',
  ]),
  /** The metric that is missing, where a chart is of two. */
  of: z.string().min(1).optional(),
  names: z.array(z.string().min(1)).min(1),
  /** Further names that are counted only. */
  moreCount: z.int().positive().optional(),
});
export type NotShown = z.infer<typeof NotShown>;

/** How much a chart leaves out of lists that are too long to be drawn; a line in its `corrections` says what stands first. */
export const Undrawn = z.strictObject({
  /** Figures; claims or papers where these are what a chart of its kind draws. */
  figureCount: z.int().nonnegative(),
  /** Claims without a figure. */
  wordsCount: z.int().nonnegative(),
});
export type Undrawn = z.infer<typeof Undrawn>;

/** What every chart carries around its body, whatever its kind. */
export const FURNITURE = {
  version: z.literal(2),
  /** Tells the chart from the others of its view: the metric's id, where it is of one metric. */
  id: z.string().min(1),
  title: z.string().min(1),
  /** The unit, direction and scale in one line. */
  subtitle: z.string(),
  words: z.array(ChartWords),
  /** Absent where the chart holds everything. */
  undrawn: Undrawn.optional(),
  notShown: z.array(NotShown),
  /** What of the figures may be compared, in plain words. */
  statement: z.string().min(1),
  /** Requests that would have misled, and what is drawn instead. */
  corrections: z.array(z.string().min(1)),
  sources: z.array(z.strictObject({ number: z.int().positive(), label: z.string().min(1), url: z.string() })),
  releaseStamp: z.strictObject({ id: z.string().min(1), date: z.string().min(1) }),
  licence: z.string().min(1),
} as const;

/** The metric of a chart, as far as its drawing speaks of it. */
export const ChartMetric = z.strictObject({ id: MetricId, name: z.string().min(1), direction: Direction });
export type ChartMetric = z.infer<typeof ChartMetric>;
