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

/** Round numbers of a logarithmic axis: 1, 2 and 5 over short spans, powers of ten over long ones. */
export function logTicks(low: number, high: number, count: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const inside = roundNumbers(first, last).filter((value) => value >= low && value <= high);
  if (inside.length <= Math.max(count, FEW)) return inside;
  const powers = inside.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9));
  const every = Math.ceil(powers.length / count);
  return powers.length < 2
    ? [inside[0] ?? low, inside.at(-1) ?? high]
    : powers.filter((_, index) => index % every === 0);
}
