import { z } from 'zod';

import { Bound } from '#lib/domain/bound.ts';
import { RelativeForm, Polarity } from '#lib/domain/form.ts';
import { Direction } from '#lib/domain/metric.ts';
import { Nature } from '#lib/domain/nature.ts';
import { Unit } from '#lib/domain/unit.ts';

/** The kinds of chart. What each kind means stands in `layout/layout-chart.ts`. */
export const ChartKind = z.enum(['bar', 'dot', 'ladder']);
export type ChartKind = z.infer<typeof ChartKind>;

export const ScaleName = z.enum(['linear', 'log']);
export type ScaleName = z.infer<typeof ScaleName>;

/** What the figures of a panel are: values of their own, or set against a baseline in one of the ways. */
export const PanelForm = z.enum(['absolute', ...RelativeForm.options]);
export type PanelForm = z.infer<typeof PanelForm>;

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

/** Marks that may share an axis, in drawing order; marks of one subject stand together, the chosen first. */
export const ChartPanel = z.strictObject({
  id: z.string().min(1),
  kind: ChartKind,
  form: PanelForm,
  unit: Unit,
  scale: ScaleName,
  /** The heading in full: baseline and conditions; empty where the chart's title says it all. */
  title: z.string(),
  /** The conditions that set this panel apart; empty where none do. */
  conditions: z.string(),
  /** The metric, where the panels of a chart are of more than one. */
  metricName: z.string().min(1).optional(),
  /** What of the panel's own figures may be compared, in plain words. */
  statement: z.string().min(1),
  /** The line that stands for the baseline, on the panel's own axis. */
  reference: z.strictObject({ value: z.number(), label: z.string() }).optional(),
  marks: z.array(ChartMark).min(1),
});
export type ChartPanel = z.infer<typeof ChartPanel>;

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
  reason: z.enum(['not-stated', 'not-applicable', 'not-read', 'other-form']),
  names: z.array(z.string().min(1)).min(1),
});
export type NotShown = z.infer<typeof NotShown>;

/** What a chart compares, complete and independent of how it is drawn. JSON, versioned. */
export const ChartSpec = z.strictObject({
  version: z.literal(1),
  kind: ChartKind,
  title: z.string().min(1),
  /** The unit, direction and scale in one line. */
  subtitle: z.string(),
  metric: z.strictObject({ id: z.string().min(1), name: z.string().min(1), direction: Direction }),
  panels: z.array(ChartPanel),
  words: z.array(ChartWords),
  notShown: z.array(NotShown),
  /** What of the figures may be compared, in plain words. */
  statement: z.string().min(1),
  /** Requests that would have misled, and what is drawn instead. */
  corrections: z.array(z.string().min(1)),
  sources: z.array(z.strictObject({ number: z.int().positive(), label: z.string().min(1), url: z.string() })),
  releaseStamp: z.strictObject({ id: z.string().min(1), date: z.string().min(1) }),
  licence: z.string().min(1),
});
export type ChartSpec = z.infer<typeof ChartSpec>;
