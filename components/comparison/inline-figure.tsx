import type { Cell } from '#lib/domain/judge/comparison.ts';

import { barExtent, type BarColumn } from './bar-extent.ts';
import { InlineBar } from './inline-bar.tsx';

interface InlineFigureProps {
  readonly cell: Cell;
  readonly column: BarColumn;
}

/** The bar of a cell's leading figure. Only absolute figures of one dimension share a column's scale. */
export function InlineFigure({ cell, column }: InlineFigureProps) {
  const claim = cell.kind === 'stated' ? cell.groups[0]?.claims[0] : undefined;
  if (claim?.assertion.form !== 'absolute') return null;
  const extent = barExtent(claim.assertion.quantity, column);
  return extent === undefined ? null : <InlineBar extent={extent} nature={claim.nature} />;
}
