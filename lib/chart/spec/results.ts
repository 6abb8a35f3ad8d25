import { z } from 'zod';

import { Nature } from '#lib/domain/facts/nature.ts';
import { FURNITURE, Series } from './mark.ts';

/** A subject with figures. */
export const ResultsRow = z.strictObject({
  id: z.string().min(1),
  /** The short name, where it has one. */
  label: z.string().min(1),
  series: Series,
  /** Whether it was asked for by name: such rows come first and are left out last. */
  isChosen: z.boolean(),
});
export type ResultsRow = z.infer<typeof ResultsRow>;

/** Figures of a column that stand together, the fullest set first. */
export const ResultsSet = z.strictObject({
  /** Whether they may be compared, in as few words as there are. */
  verdict: z.string().min(1),
  /** What was checked among them, in plain words. */
  sentence: z.string().min(1),
  /** Whether its figures stand side by side with a meaning. */
  holds: z.boolean(),
  size: z.int().positive(),
});
export type ResultsSet = z.infer<typeof ResultsSet>;

/** A metric under one instrument. */
export const ResultsColumn = z.strictObject({
  id: z.string().min(1),
  /** The benchmark; the metric where there is none. */
  label: z.string().min(1),
  metricName: z.string().min(1),
  /** Version, split and what else tells it from other columns of the same benchmark. */
  part: z.string().min(1).optional(),
  /** What all its figures state alike. */
  shared: z.string().min(1).optional(),
  sets: z.array(ResultsSet).min(1),
});
export type ResultsColumn = z.infer<typeof ResultsColumn>;

/** The figure of a subject in a column. */
export const ResultsCell = z.strictObject({
  rowId: z.string().min(1),
  columnId: z.string().min(1),
  claimId: z.string().min(1),
  /** The figure as it is written, its bound first: "≤ 84.2%". */
  valueLabel: z.string().min(1),
  sentence: z.string().min(1),
  sourceNumber: z.int().positive(),
  href: z.string(),
  nature: Nature,
  /** Which of the sets of its column it stands in. */
  setIndex: z.int().nonnegative(),
  /** 1 for the best of its set; absent where the set has no order. */
  place: z.int().positive().optional(),
  isBest: z.boolean(),
  /** How far up it stands among the places of its set, 1 for the best; absent where it has no place among others. */
  shade: z.number().min(0).max(1).optional(),
  /** What it states beside what its whole column states. */
  odd: z.string().min(1).optional(),
  /** Further figures of the same subject in the same column. */
  moreCount: z.int().nonnegative(),
});
export type ResultsCell = z.infer<typeof ResultsCell>;

/** Figures of their own as a table: subjects down, metrics and instruments across, shaded where they may be compared. */
export const ResultsChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('results'),
  /** The metric of columns that do not name theirs. */
  mainMetric: z.string(),
  rows: z.array(ResultsRow),
  columns: z.array(ResultsColumn),
  /** Row by row. */
  cells: z.array(ResultsCell),
  /** Rows and columns with figures that find no room. */
  left: z.strictObject({ rows: z.int().nonnegative(), columns: z.int().nonnegative() }),
});
export type ResultsChart = z.infer<typeof ResultsChart>;
