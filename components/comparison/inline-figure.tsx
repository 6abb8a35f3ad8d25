import type { Quantity } from '#lib/domain/facts/claim.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import { dimensionOf } from '#lib/domain/facts/unit.ts';

import { barExtent } from './bar-extent.ts';
import { InlineBar } from './inline-bar.tsx';

interface InlineFigureProps {
  readonly cell: Cell;
  readonly column: readonly Quantity[];
}

/** The bar of a cell's leading figure. Only absolute figures of one dimension share a column's scale. */
export function InlineFigure({ cell, column }: InlineFigureProps) {
  const claim = cell.kind === 'stated' ? cell.groups[0]?.claims[0] : undefined;
  if (claim?.assertion.form !== 'absolute') return null;
  const { quantity } = claim.assertion;
  const alike = column.filter(({ unit }) => dimensionOf(unit) === dimensionOf(quantity.unit));
  const extent = alike.length > 1 ? barExtent(quantity, alike) : undefined;
  return extent === undefined ? null : <InlineBar extent={extent} nature={claim.nature} />;
}
