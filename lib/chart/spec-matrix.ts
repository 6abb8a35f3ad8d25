import { z } from 'zod';

import { Polarity } from '#lib/domain/form.ts';
import { Nature } from '#lib/domain/nature.ts';
import { FURNITURE, Series } from './spec-mark.ts';

/** A claim in a cell: the figure with its bound, or the direction in a word. */
export const MatrixClaim = z.strictObject({
  claimId: z.string().min(1),
  /** "≤ 3.3x", "20% more", "better". */
  valueLabel: z.string().min(1),
  metricName: z.string().min(1),
  nature: Nature,
  polarity: Polarity.optional(),
  sentence: z.string().min(1),
  sourceNumber: z.int().positive(),
  href: z.string(),
});
export type MatrixClaim = z.infer<typeof MatrixClaim>;

export const MatrixCell = z.strictObject({
  rowId: z.string().min(1),
  columnId: z.string().min(1),
  claims: z.array(MatrixClaim).min(1),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

const Heading = z.strictObject({ id: z.string().min(1), label: z.string().min(1) });

/** Who claims to beat whom: subjects by what they are compared with. */
export const MatrixChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('matrix'),
  rows: z.array(Heading.extend({ series: Series })),
  columns: z.array(Heading),
  cells: z.array(MatrixCell),
});
export type MatrixChart = z.infer<typeof MatrixChart>;
