import { z } from 'zod';

import { Outcome, Polarity } from '#lib/domain/facts/form.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { FURNITURE, Series } from './mark.ts';

/**
 * Which way a claim goes: an outcome where the metric has a better end, more or less where it has
 * none, `open` where the claim leaves the way open.
 */
export const MatrixSense = z.enum([...Outcome.options, ...Polarity.options, 'open']);
export type MatrixSense = z.infer<typeof MatrixSense>;

/** A claim in a cell: the figure with its bound, or the direction in a word. */
export const MatrixClaim = z.strictObject({
  claimId: z.string().min(1),
  /** "≤ 3.3x", "+20%", "better". */
  valueLabel: z.string().min(1),
  metricName: z.string().min(1),
  sense: MatrixSense,
  nature: Nature,
  /** What the claim compares with, in full: "similarly-sized open models such as A and B". */
  against: z.string().min(1),
  sentence: z.string().min(1),
  sourceNumber: z.int().positive(),
  href: z.string(),
});
export type MatrixClaim = z.infer<typeof MatrixClaim>;

/** The claims of a subject against one baseline. A baseline of several columns is one cell over all of them. */
export const MatrixCell = z.strictObject({
  rowId: z.string().min(1),
  columnIds: z.array(z.string().min(1)).min(1),
  /** Whether a claim over several columns is made against them together or against each. */
  mode: z.enum(['together', 'each']),
  claims: z.array(MatrixClaim).min(1),
  /** Claims of the cell for which a picture has no room. */
  moreCount: z.int().nonnegative(),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

/** A subject that claims are about. */
export const MatrixRow = z.strictObject({ id: z.string().min(1), label: z.string().min(1), series: Series });
export type MatrixRow = z.infer<typeof MatrixRow>;

/** What is compared with: a subject, subjects that only ever occur together, or a group in a source's words. */
export const MatrixColumn = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  /** What the label stands for: "examples of “similarly-sized open models”". */
  note: z.string().min(1).optional(),
});
export type MatrixColumn = z.infer<typeof MatrixColumn>;

/** Who claims to beat whom: subjects by what they are compared with. Every claim stands in one cell. */
export const MatrixChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('matrix'),
  /** Those with the most claims first. */
  rows: z.array(MatrixRow),
  /** Those with the most claims first; columns of one cell stand together where that is possible. */
  columns: z.array(MatrixColumn),
  cells: z.array(MatrixCell),
});
export type MatrixChart = z.infer<typeof MatrixChart>;
