import type { Bound, Sense } from './bound.ts';
import type { Quantity } from './claim.ts';
import { UNIT_FACTS, type Dimension, type Unit } from './unit.ts';

/** The dimension that a unit measures. */
export function dimensionOf(unit: Unit): Dimension {
  return UNIT_FACTS[unit].dimension;
}

/** Whether a figure in this unit is one over an amount of the base unit, so that more of one is less of the other. */
export function isReciprocal(unit: Unit): boolean {
  return UNIT_FACTS[unit].isReciprocal === true;
}

/**
 * An amount in the base unit of its dimension. Where the unit is a reciprocal, more becomes less, none of it is
 * infinitely much, and an open end stays open.
 */
export function inBaseUnit(amount: number, unit: Unit): number {
  if (!isReciprocal(unit)) return amount * UNIT_FACTS[unit].toBase;
  if (!Number.isFinite(amount)) return -amount;
  return amount <= 0 ? Number.POSITIVE_INFINITY : 1 / (amount * UNIT_FACTS[unit].toBase);
}

/** Two ends in the base unit, the lower one first. */
export function endsInBaseUnit(low: number, high: number, unit: Unit): { readonly low: number; readonly high: number } {
  const ends = [inBaseUnit(low, unit), inBaseUnit(high, unit)] as const;
  return isReciprocal(unit) ? { low: ends[1], high: ends[0] } : { low: ends[0], high: ends[1] };
}

/**
 * Converts an amount between two units of one dimension.
 * Gives `undefined` when the dimensions differ, since no factor would be true.
 */
export function convertUnit(amount: number, from: Unit, to: Unit): number | undefined {
  if (dimensionOf(from) !== dimensionOf(to)) return undefined;
  if (isReciprocal(from) === isReciprocal(to)) return (amount * UNIT_FACTS[from].toBase) / UNIT_FACTS[to].toBase;
  return isReciprocal(to) ? 1 / (amount * UNIT_FACTS[from].toBase) : inBaseUnit(amount, from) / UNIT_FACTS[to].toBase;
}

/** The limiting word that holds of one over an amount: a real-time factor of at most 0.1 is at least 10 times real time. */
const TURNED: Readonly<Partial<Record<Bound, Bound>>> = {
  'up-to': 'at-least',
  'at-most': 'at-least',
  'at-least': 'at-most',
  'less-than': 'more-than',
  'more-than': 'less-than',
};

/** A figure as it holds in another unit than the one in which it is printed. */
export interface InUnit {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly sense?: Sense;
}

/** The limiting word of a figure as it holds of an amount in the base unit of its dimension. */
export function boundInBase({ bound, sense, unit }: Quantity): Pick<InUnit, 'bound' | 'sense'> {
  if (isReciprocal(unit)) return { bound: TURNED[bound] ?? bound };
  return { bound, ...(sense === undefined ? {} : { sense }) };
}

/** The ends of a figure with its limiting word, in a unit of its dimension; `undefined` in any other. */
export function inUnit({ figure, bound, sense, unit: own }: Quantity, unit: Unit): InUnit | undefined {
  const ends = figure.kind === 'number' ? { low: figure.amount, high: figure.amount } : figure;
  const [low, high] = [convertUnit(ends.low, own, unit), convertUnit(ends.high, own, unit)];
  if (low === undefined || high === undefined) return undefined;
  if (isReciprocal(own) !== isReciprocal(unit)) return { low: high, high: low, bound: TURNED[bound] ?? bound };
  return { low, high, bound, ...(sense === undefined ? {} : { sense }) };
}
