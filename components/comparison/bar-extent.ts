import type { Bound } from '#lib/domain/facts/bound.ts';
import type { Quantity } from '#lib/domain/facts/claim.ts';
import { printedEdge } from '#lib/domain/judge/interval.ts';
import { UNIT_FACTS } from '#lib/domain/facts/unit.ts';

/** Where a bar of a column starts and ends, in percent of the longest one. Every column starts at zero. */
export interface BarExtent {
  readonly startPercent: number;
  readonly endPercent: number;
  readonly bound: Bound;
}

/** Room that the longest bar leaves for the arrow of "more than", in percent. */
const FULL_PERCENT = 94;

function lowEdge(quantity: Quantity): number {
  const { figure } = quantity;
  return figure.kind === 'number' ? 0 : figure.low * UNIT_FACTS[quantity.unit].toBase;
}

/** The bar of one quantity beside the others of its column. Gives `undefined` where no length would be true. */
export function barExtent(quantity: Quantity, column: readonly Quantity[]): BarExtent | undefined {
  const longest = Math.max(...column.map(printedEdge));
  const end = printedEdge(quantity);
  if (!(longest > 0) || end < 0) return undefined;
  const percentOf = (amount: number) => Math.round((amount / longest) * FULL_PERCENT * 10) / 10;
  return { startPercent: percentOf(lowEdge(quantity)), endPercent: percentOf(end), bound: quantity.bound };
}
