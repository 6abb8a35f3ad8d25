import { z } from 'zod';

import { Unit } from '#lib/domain/unit.ts';
import { ChartMark, ChartMetric, FURNITURE, Series } from './spec-mark.ts';
import { ChartPanel, ScaleName } from './spec-rows.ts';

/** One of the two measures of a scatter. */
export const ScatterAxis = z.strictObject({ metric: ChartMetric, unit: Unit, scale: ScaleName });
export type ScatterAxis = z.infer<typeof ScatterAxis>;

/** A subject with a figure of each of two metrics: two claims, one place. */
export const ScatterPoint = z.strictObject({
  subjectId: z.string().min(1),
  label: z.string().min(1),
  series: Series,
  x: ChartMark,
  y: ChartMark,
});
export type ScatterPoint = z.infer<typeof ScatterPoint>;

/** Points that may share a plot. */
export const ScatterPanel = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  /** The conditions that set this panel apart; empty where none do. */
  conditions: z.string(),
  statement: z.string().min(1),
  points: z.array(ScatterPoint).min(1),
});
export type ScatterPanel = z.infer<typeof ScatterPanel>;

/** Two metrics against each other. */
export const ScatterChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('scatter'),
  x: ScatterAxis,
  y: ScatterAxis,
  panels: z.array(ScatterPanel),
});
export type ScatterChart = z.infer<typeof ScatterChart>;

/** A figure with the day on which its source was published. */
export const TimelineMark = ChartMark.extend({ published: z.string().min(4) });
export type TimelineMark = z.infer<typeof TimelineMark>;

/** Figures that may share an axis, over time. */
export const TimelinePanel = ChartPanel.omit({ kind: true }).extend({ marks: z.array(TimelineMark).min(1) });
export type TimelinePanel = z.infer<typeof TimelinePanel>;

/** A metric's figures over the publication dates of their sources. */
export const TimelineChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('timeline'),
  metric: ChartMetric,
  panels: z.array(TimelinePanel),
});
export type TimelineChart = z.infer<typeof TimelineChart>;

/** A paper on the time line: how many claims it makes in the view, and where it is shown. */
export const TimelinePaper = z.strictObject({
  sourceId: z.string().min(1),
  label: z.string().min(1),
  published: z.string().min(4),
  claimCount: z.int().nonnegative(),
  href: z.string(),
});
export type TimelinePaper = z.infer<typeof TimelinePaper>;

/** Papers over their publication dates. */
export const PapersChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('papers'),
  papers: z.array(TimelinePaper),
});
export type PapersChart = z.infer<typeof PapersChart>;
