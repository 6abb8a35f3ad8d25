import { drawnBound, type DrawnBound } from '#lib/domain/facts/bound.ts';
import type { Quantity } from '#lib/domain/facts/claim.ts';
import { printedEdge } from '#lib/domain/judge/interval.ts';
import { boundInBase, dimensionOf, endsInBaseUnit } from '#lib/domain/facts/convert-unit.ts';

/** Where a bar of a column starts and ends, in percent of the longest one. Every column starts at zero. */
export interface BarExtent {
  readonly startPercent: number;
  readonly endPercent: number;
  readonly bound: DrawnBound;
}

/** Room that the longest bar leaves for the arrow of "more than", in percent. */
const FULL_PERCENT = 94;

function lowEdge(quantity: Quantity): number {
  const { figure } = quantity;
  return figure.kind === 'number' ? 0 : endsInBaseUnit(figure.low, figure.high, quantity.unit).low;
}

/** What the bars of a column are measured by, for each dimension in it. */
export type BarColumn = ReadonlyMap<string, { readonly longest: number; readonly count: number }>;

/** Measures the figures of a column: only those of one dimension share a scale. */
export function barColumn(quantities: readonly Quantity[]): BarColumn {
  const column = new Map<string, { longest: number; count: number }>();
  for (const quantity of quantities) {
    const dimension = dimensionOf(quantity.unit);
    const { longest, count } = column.get(dimension) ?? { longest: 0, count: 0 };
    column.set(dimension, { longest: Math.max(longest, printedEdge(quantity)), count: count + 1 });
  }
  return column;
}

/**
 * The bar of one quantity beside the others of its column. Gives `undefined` where no length would be true,
 * or where there is nothing to compare it with.
 */
export function barExtent(quantity: Quantity, column: BarColumn): BarExtent | undefined {
  const { longest, count } = column.get(dimensionOf(quantity.unit)) ?? { longest: 0, count: 0 };
  if (count < 2) return undefined;
  const end = printedEdge(quantity);
  if (!(longest > 0) || end < 0) return undefined;
  const percentOf = (amount: number) => Math.round((amount / longest) * FULL_PERCENT * 10) / 10;
  return {
    startPercent: percentOf(lowEdge(quantity)),
    endPercent: percentOf(end),
    bound: drawnBound(boundInBase(quantity)),
  };
}
