import type { Quantity } from '#lib/domain/facts/claim.ts';
import { endsInBaseUnit, isReciprocal } from '#lib/domain/facts/convert-unit.ts';

/** The amounts that a quantity leaves possible, in the base unit of its dimension; ends may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About" is read as within a tenth, or within the rounding where that is wider. */
const ABOUT_SHARE = 0.1;

/**
 * Half of the last printed digit: 31.6B stands for 31.55 to 31.65 billion. `which` figure of the
 * printed text is meant matters for ranges; 0 where nothing is printed in digits.
 */
export function roundingHalf(amount: number, printed: string, which: 'first' | 'last' = 'first'): number {
  const figures = [...printed.matchAll(/\d[\d,]*(?:\.(\d+))?/g)];
  const match = figures.at(which === 'first' ? 0 : -1);
  const digits = Number((match?.[0] ?? '').replaceAll(',', ''));
  if (match === undefined || digits === 0) return 0;
  const decimals = match[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals * (Math.abs(amount) / digits);
}

/**
 * Whether a quantity is only reached at best. An older release does not say what its "up to" means: then it is. Up to
 * so much of a reciprocal is at least so much of what it measures, so nothing is reached at best.
 */
export function isBestCase({ bound, sense, unit }: Pick<Quantity, 'bound' | 'sense' | 'unit'>): boolean {
  return bound === 'up-to' && sense !== 'limit' && !isReciprocal(unit);
}

/** Whether "up to" is said of the figure itself, as of the longest context. */
function isLimit({ sense, unit }: Quantity): boolean {
  return sense === 'limit' && !isReciprocal(unit);
}

function spread(quantity: Quantity, low: number, high: number): Interval {
  const before = roundingHalf(low, quantity.printed);
  const after = quantity.figure.kind === 'number' ? before : roundingHalf(high, quantity.printed, 'last');
  const near = { low: low - before, high: high + after };
  switch (quantity.bound) {
    case 'exact':
    case 'range':
      return near;
    case 'up-to':
      return { low: isLimit(quantity) ? near.low : Number.NEGATIVE_INFINITY, high: near.high };
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: near.high };
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high };
    case 'at-least':
      return { low: near.low, high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'about':
      return {
        low: Math.min(near.low, low - ABOUT_SHARE * Math.abs(low)),
        high: Math.max(near.high, high + ABOUT_SHARE * Math.abs(high)),
      };
    case 'order-of-magnitude':
      return { low: low / 3, high: high * 3 };
  }
}

/**
 * What a quantity leaves possible after its bound and the rounding of its printed digits. A limit is
 * the figure itself (a context length of up to 1M is 1M); a best case leaves everything below open.
 */
export function intervalOf(quantity: Quantity): Interval {
  const { figure, unit } = quantity;
  const [low, high] = figure.kind === 'number' ? [figure.amount, figure.amount] : [figure.low, figure.high];
  const interval = spread(quantity, low, high);
  return endsInBaseUnit(interval.low, interval.high, unit);
}

/** Whether two intervals share an amount. Ends that only touch do. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The lower and the upper end of a figure in the base unit, each with what the rounding of its printed digits leaves possible. */
function endsOf({ figure, printed, unit }: Quantity): readonly [Interval, Interval] {
  const [low, high] = figure.kind === 'number' ? [figure.amount, figure.amount] : [figure.low, figure.high];
  const around = (end: number, which: 'first' | 'last') => {
    const half = roundingHalf(end, printed, which);
    return endsInBaseUnit(end - half, end + half, unit);
  };
  const [first, last] = [around(low, 'first'), around(high, figure.kind === 'number' ? 'first' : 'last')];
  return isReciprocal(unit) ? [last, first] : [first, last];
}

/** Whether two figures are one after rounding, at both ends: 95 to 100 and 97 to 100 share amounts and are not. */
export function endsOverlap(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [endsOf(a), endsOf(b)];
  return overlap(mine[0], theirs[0]) && overlap(mine[1], theirs[1]);
}

/** The printed edge of a quantity in the base unit of its dimension: where it is drawn. What is more is for `orderOf`. */
export function printedEdge(quantity: Quantity): number {
  const { figure, unit } = quantity;
  const [low, high] = figure.kind === 'number' ? [figure.amount, figure.amount] : [figure.low, figure.high];
  return endsInBaseUnit(low, high, unit).high;
}
