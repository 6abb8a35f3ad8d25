import { baselineKey } from '#lib/domain/words/baseline.ts';
import { quantityOf, type Claim, type Quantity } from '#lib/domain/facts/claim.ts';
import { dimensionOf, isReciprocal } from '#lib/domain/facts/convert-unit.ts';
import { instrumentKey } from './instrument.ts';
import { intervalOf, isBestCase, roundingHalf, type Interval } from './interval.ts';

/** Which of two figures is more: what the first is beside the second. */
export const ORDERS = ['more', 'less', 'equal', 'undetermined'] as const;
export type Order = (typeof ORDERS)[number];

/** What the order of two figures depends on. */
export type Ordered = Pick<Claim, 'assertion' | 'baseline' | 'conditions' | 'metric' | 'source'>;

/** The values of the metric that a figure leaves possible; ends that do not belong to it are open. */
interface Reach extends Interval {
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** Ends that are equal but for the arithmetic of floating numbers touch. */
const TOLERANCE = 1e-13;

/** Digits are rounded half up, so the upper end of what they stand for belongs to the next digit. */
function reachOf(quantity: Quantity): Reach {
  const { figure, printed, bound, unit } = quantity;
  const isRounded =
    figure.kind === 'number'
      ? roundingHalf(figure.amount, printed) > 0
      : roundingHalf(figure.high, printed, 'last') > 0;
  const isSoft = bound === 'about' || bound === 'order-of-magnitude';
  const isLowOpen = bound === 'more-than';
  const isHighOpen = bound === 'less-than' || (isRounded && !isSoft);
  const [low, high] = isReciprocal(unit) ? [isHighOpen, isLowOpen] : [isLowOpen, isHighOpen];
  return { ...intervalOf(quantity), isLowOpen: low, isHighOpen: high };
}

function turned({ low, high, isLowOpen, isHighOpen }: Reach, turn: (end: number) => number): Reach {
  return { low: turn(high), high: turn(low), isLowOpen: isHighOpen, isHighOpen: isLowOpen };
}

/** Ten times less is a tenth; a share has no less than nothing. */
function inverse(end: number): number {
  return end <= 0 ? Number.POSITIVE_INFINITY : 1 / end;
}

/** What a figure says of its metric: "5x less" stands below "2x less", and both below "2x more". */
function towardsMetric(assertion: Claim['assertion'], reach: Reach): Reach {
  if (assertion.form !== 'relative' || assertion.polarity === 'more') return reach;
  switch (assertion.relativeForm) {
    case 'multiple':
    case 'order_of_magnitude':
      return turned(reach, inverse);
    case 'percent_change':
    case 'points':
      return turned(reach, (end) => -end);
    case 'fraction':
      return reach;
  }
}

/**
 * The values of its metric that a figure leaves possible, in the base unit; of a figure set against
 * a baseline, in terms of that baseline ("10x less" is about a tenth). `undefined` without a figure.
 */
export function valuesOf(claim: Pick<Claim, 'assertion'>): Interval | undefined {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return undefined;
  const { low, high } = towardsMetric(claim.assertion, reachOf(quantity));
  return { low, high };
}

/**
 * A text that is equal for two figures exactly when they lie on one scale: the same metric, instrument,
 * form and dimension, and the same baseline where they have one. `undefined` for claims without a figure.
 */
export function scaleKey(claim: Ordered): string | undefined {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return undefined;
  const { assertion, metric } = claim;
  const form = assertion.form === 'relative' ? assertion.relativeForm : assertion.form;
  return [metric, instrumentKey(claim), form, dimensionOf(quantity.unit), baselineKey(claim)].join('|');
}

function isAbove(a: Reach, b: Reach): boolean {
  const scale = TOLERANCE * Math.max(Math.abs(a.low), Math.abs(b.high));
  if (!Number.isFinite(a.low) || !Number.isFinite(b.high)) return a.low > b.high;
  if (Math.abs(a.low - b.high) <= scale) return a.isLowOpen || b.isHighOpen;
  return a.low > b.high;
}

/** Figures that close on one printed value, so that two of them can be equal. */
function closesOn(quantity: Quantity): boolean {
  const { figure, bound, unit } = quantity;
  return figure.kind === 'number' && (bound === 'exact' || (bound === 'up-to' && !isReciprocal(unit)));
}

function isSame(a: Interval, b: Interval): boolean {
  const near = (left: number, right: number) => Math.abs(left - right) <= TOLERANCE * Math.abs(left);
  return near(a.low, b.low) && near(a.high, b.high);
}

function polarityOf({ assertion }: Ordered): string {
  return assertion.form === 'relative' ? assertion.polarity : '';
}

/** A best case as the figure that is reached at best, without what lies below. */
function atBest(quantity: Quantity): Quantity {
  return isBestCase(quantity) ? { ...quantity, bound: 'exact' } : quantity;
}

/**
 * Which of two figures says more of its metric, by what bounds, sense and printed digits leave open;
 * units are converted. `undetermined` where some possible values have one order and some the other,
 * where there is no figure, or where the figures lie on two scales (another instrument,
 * form, baseline or dimension).
 *
 * - Of relative figures the value of the metric counts, not the figure: "10x less" is `less` than
 *   "5x less", as a tenth is less than a fifth.
 * - Two best cases of one polarity are ordered as best cases: the words beside them have to say so. A best case and
 *   another figure are ordered only where the other lies wholly above what is reached at best.
 * - `equal` means printed alike to the last digit, in whatever unit.
 *
 * It says nothing of whether the two may be compared: that is for `assessComparability`.
 */
export function orderOf(a: Ordered, b: Ordered): Order {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  if (left === undefined || right === undefined || scaleKey(a) !== scaleKey(b)) return 'undetermined';
  const areBest = isBestCase(left) && isBestCase(right) && polarityOf(a) === polarityOf(b);
  const reach = (quantity: Quantity, { assertion }: Ordered) =>
    towardsMetric(assertion, reachOf(areBest ? atBest(quantity) : quantity));
  const isDetermined = (quantity: Quantity) => closesOn(quantity) && (areBest || !isBestCase(quantity));
  return orderOfReaches(reach(left, a), reach(right, b), isDetermined(left) && isDetermined(right));
}

function orderOfReaches(a: Reach, b: Reach, canBeEqual: boolean): Order {
  if (isAbove(a, b)) return 'more';
  if (isAbove(b, a)) return 'less';
  return canBeEqual && isSame(a, b) ? 'equal' : 'undetermined';
}
