import { ticks } from 'd3-array';

/** The leading digits of round numbers on a logarithmic axis. */
const LEADING_DIGITS = [1, 2, 5] as const;

/** So few ticks are never too many for an axis; labels that would touch are left out where it is drawn. */
const FEW = 6;

/** Round numbers (1, 2 or 5 times a power of ten) between two ends, both included, about `count` of them. */
export function linearTicks(low: number, high: number, count: number): readonly number[] {
  return low === high ? [low] : ticks(low, high, Math.max(1, count));
}

/** Powers are written through the decimal point, since 10 ** -3 * 5 carries binary noise. */
function roundNumber(digit: number, exponent: number): number {
  return Number(`${digit}e${exponent}`);
}

function roundNumbers(fromExponent: number, toExponent: number): readonly number[] {
  const exponents = Array.from({ length: toExponent - fromExponent + 1 }, (_, index) => fromExponent + index);
  return exponents.flatMap((exponent) => LEADING_DIGITS.map((digit) => roundNumber(digit, exponent)));
}

/** The closest round numbers that enclose two positive amounts; a step wider where both are one. */
export function logDomain(low: number, high: number): readonly [number, number] {
  const numbers = roundNumbers(Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1);
  const below = numbers.findLast((value) => value <= low) ?? low;
  const above = numbers.find((value) => value >= high) ?? high;
  if (below < above) return [below, above];
  return [numbers[numbers.indexOf(below) - 1] ?? below, numbers[numbers.indexOf(above) + 1] ?? above];
}

function leadingDigit(value: number): number {
  return Number(value.toExponential().charAt(0));
}

/** Numbers ten times each other: powers of ten, or where only two of these fit the longest such row. */
function decadesAmong(inside: readonly number[]): readonly number[] {
  const rows = LEADING_DIGITS.map((digit) => inside.filter((value) => leadingDigit(value) === digit));
  const [powers = []] = rows;
  return powers.length >= 3 ? powers : rows.reduce((best, row) => (row.length > best.length ? row : best), powers);
}

/** Steps between whole factors that count evenly from 1: 1x 3x 5x, 1x 4x 7x, 1x 5x 9x. */
const FACTOR_STEPS = [1, 2, 3, 4] as const;

/** Factors over 1, evenly spaced from it, about `count` of them; far reaching ones are round instead. */
export function factorSteps(largest: number, count: number): readonly number[] {
  const fine = linearTicks(1, largest, count).filter((value) => value > 1);
  if (fine.some((value) => !Number.isInteger(value))) return fine;
  const step = FACTOR_STEPS.find((candidate) => (largest - 1) / candidate <= count + 1);
  if (step === undefined) return linearTicks(0, largest, count).filter((value) => value > 1);
  return Array.from({ length: Math.floor((largest - 1) / step) }, (_, index) => 1 + (index + 1) * step);
}

/** Round numbers of a logarithmic axis: 1, 2 and 5 over short spans, powers of ten over long ones. */
export function logTicks(low: number, high: number, count: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const inside = roundNumbers(first, last).filter((value) => value >= low && value <= high);
  if (inside.length <= Math.max(count, FEW)) return inside;
  const decades = decadesAmong(inside);
  // Two numbers do not show that an axis is logarithmic; three do.
  const every = Math.min(Math.ceil(decades.length / count), Math.max(1, Math.floor((decades.length - 1) / 2)));
  return decades.length < 2
    ? [inside[0] ?? low, inside.at(-1) ?? high]
    : decades.filter((_, index) => index % every === 0);
}
