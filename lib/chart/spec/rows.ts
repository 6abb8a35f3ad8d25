import { z } from 'zod';

import { RelativeForm } from '#lib/domain/facts/form.ts';
import { ScaleName } from '#lib/domain/facts/scale.ts';
import { Unit } from '#lib/domain/facts/unit.ts';
import { ChartMark, ChartMetric, FURNITURE } from './mark.ts';

/** The kinds whose marks stand in rows, one panel under the other. */
export const RowChartKind = z.enum(['bar', 'dot', 'ladder']);
export type RowChartKind = z.infer<typeof RowChartKind>;

/** What the figures of a panel are: values of their own, or set against a baseline in one of the ways. */
export const PanelForm = z.enum(['absolute', ...RelativeForm.options]);
export type PanelForm = z.infer<typeof PanelForm>;

/** Marks that may share an axis, in drawing order; marks of one subject stand together, the chosen first. */
export const ChartPanel = z.strictObject({
  id: z.string().min(1),
  kind: RowChartKind,
  form: PanelForm,
  unit: Unit,
  scale: ScaleName,
  /** The heading in full: baseline and conditions; empty where the chart's title says it all. */
  title: z.string(),
  /** The instrument, and the conditions that set this panel apart; empty where there are none. */
  conditions: z.string(),
  /** The metric, where the panels of a chart are of more than one. */
  metricName: z.string().min(1).optional(),
  /** What of the panel's own figures may be compared, in plain words. */
  statement: z.string().min(1),
  /** The same in few words, as the statement of a chart with several panels says it. */
  inShort: z.string().min(1),
  /** The line that stands for the baseline, on the panel's own axis. */
  reference: z.strictObject({ value: z.number(), label: z.string() }).optional(),
  marks: z.array(ChartMark).min(1),
});
export type ChartPanel = z.infer<typeof ChartPanel>;

/** A metric's figures in rows: bars, dots, or figures against their baselines. */
export const RowChart = z.strictObject({
  ...FURNITURE,
  kind: RowChartKind,
  metric: ChartMetric,
  panels: z.array(ChartPanel),
});
export type RowChart = z.infer<typeof RowChart>;
