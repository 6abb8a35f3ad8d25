import { z } from 'zod';

import { ScaleName } from '#lib/domain/facts/scale.ts';
import { Unit } from '#lib/domain/facts/unit.ts';
import { ChartMark, ChartMetric, FURNITURE, Series } from './mark.ts';
import { ChartPanel } from './rows.ts';

/** How the figures of one metric lie in a panel. */
export const ScatterAxis = z.strictObject({ unit: Unit, scale: ScaleName });
export type ScatterAxis = z.infer<typeof ScatterAxis>;

/** A subject with a figure of each of two metrics: two claims, one place. */
export const ScatterPoint = z.strictObject({
  subjectId: z.string().min(1),
  label: z.string().min(1),
  series: Series,
  /** The figures that place it. */
  x: ChartMark,
  y: ChartMark,
  /** Other stated values, where sources disagree. */
  otherX: z.array(ChartMark),
  otherY: z.array(ChartMark),
  /** Everything that is claimed of it in this panel, in sentences. */
  sentence: z.string().min(1),
});
export type ScatterPoint = z.infer<typeof ScatterPoint>;

/** Points that may share a plot, in drawing order. */
export const ScatterPanel = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  /** The instruments, and the conditions that set this panel apart; empty where there are none. */
  conditions: z.string(),
  /** What of the panel's own figures may be compared, in plain words. */
  statement: z.string().min(1),
  /** The same in few words, as the statement of a chart with several panels says it. */
  inShort: z.string().min(1),
  x: ScatterAxis,
  y: ScatterAxis,
  points: z.array(ScatterPoint).min(1),
});
export type ScatterPanel = z.infer<typeof ScatterPanel>;

/** Two metrics against each other. */
export const ScatterChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('scatter'),
  x: ChartMetric,
  y: ChartMetric,
  panels: z.array(ScatterPanel),
});
export type ScatterChart = z.infer<typeof ScatterChart>;

/** A figure with the day, month or year in which its source was published: YYYY, YYYY-MM or YYYY-MM-DD. */
export const TimelineMark = ChartMark.extend({ published: z.string().min(4) });
export type TimelineMark = z.infer<typeof TimelineMark>;

/** Figures that may share an axis, over time, the oldest first. */
export const TimelinePanel = ChartPanel.extend({ marks: z.array(TimelineMark).min(1) });
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
  /** The title in full. */
  label: z.string().min(1),
  published: z.string().min(4),
  claimCount: z.int().nonnegative(),
  /** What stands behind the title: "12 claims". */
  countLabel: z.string().min(1),
  /** Title, publisher, date and number of claims in one sentence. */
  sentence: z.string().min(1),
  href: z.string(),
});
export type TimelinePaper = z.infer<typeof TimelinePaper>;

/** Papers over their publication dates, the oldest first. */
export const PapersChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('papers'),
  papers: z.array(TimelinePaper),
});
export type PapersChart = z.infer<typeof PapersChart>;
