import type { SheetClaim } from '#lib/render/claim-sheet.ts';

/** A claim as slides tell it. */
export interface SlideClaim extends Omit<SheetClaim, 'number'> {
  /** The number of its source among the footnotes. */
  readonly sourceNumber: number;
  /** Where its page is reached from outside. */
  readonly address: string;
  readonly metricId: string;
  readonly hasFigure: boolean;
}

export interface Footnote {
  readonly number: number;
  readonly label: string;
  readonly url: string;
}
