/** One step of shortening: amounts from `from` upwards are divided by it and carry the letter or word. */
interface Step {
  readonly from: number;
  readonly letter: string;
  readonly words: string;
  /** A figure with more significant digits than this is written in full: 131,072 and 1,024. */
  readonly digitsMax: number;
}

/** Counts are shortened as papers print them: 128k, 1M, 31.6B, 25T. */
export const COUNT_STEPS: readonly Step[] = [
  { from: 1e12, letter: 'T', words: ' trillion', digitsMax: 5 },
  { from: 1e9, letter: 'B', words: ' billion', digitsMax: 5 },
  { from: 1e6, letter: 'M', words: ' million', digitsMax: 5 },
  { from: 1e3, letter: 'k', words: ' thousand', digitsMax: 3 },
];

/** Frequencies take SI prefixes (BIPM, SI Brochure, table 7), and nobody counts their hertz one by one: 1.48015 MHz. */
export const SI_STEPS: readonly Step[] = [
  { from: 1e12, letter: 'T', words: 'T', digitsMax: 7 },
  { from: 1e9, letter: 'G', words: 'G', digitsMax: 7 },
  { from: 1e6, letter: 'M', words: 'M', digitsMax: 7 },
  { from: 1e3, letter: 'k', words: 'k', digitsMax: 5 },
];

/** Digits of a double that survive every decimal writing (IEEE 754: 15 significant digits). */
const SAFE_DIGITS = 15;
/** The most decimals that `toFixed` gives. */
const DECIMALS_MAX = 100;

/** A number that JavaScript writes with a positive exponent, as its digits and zeros. */
function wholeDecimal(amount: number): string {
  const [mantissa = '', exponent = ''] = amount.toExponential().split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  return whole + decimals.padEnd(Number(exponent), '0');
}

/** The shortest decimal writing of a finite number to 15 significant digits, without exponent and binary noise. */
export function plainDecimal(amount: number): string {
  const clean = Number(amount.toPrecision(SAFE_DIGITS));
  const text = String(clean);
  if (!text.includes('e')) return text;
  if (Math.abs(clean) >= 1) return wholeDecimal(clean);
  const decimals = SAFE_DIGITS - Math.floor(Math.log10(Math.abs(clean)));
  return clean.toFixed(Math.min(DECIMALS_MAX, decimals)).replace(/\.?0+$/, '');
}

/** The signs of a power of ten. */
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789'].map((digit, index) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][index] ?? '']),
);

/** An amount too large to count its zeros: 3.8 × 10²⁵. */
export function powerOfTen(amount: number): string {
  const [mantissa = '', exponent = ''] = amount.toExponential().split('e+');
  return `${mantissa} × 10${[...exponent].map((digit) => RAISED[digit] ?? '').join('')}`;
}

/** Groups the whole part in threes with commas: 96,962. */
export function groupedDecimal(amount: number): string {
  const [whole = '0', fraction] = plainDecimal(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function significantDigits(text: string): number {
  return text
    .replace(/[^0-9]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '').length;
}

/** The step and scaled digits of an amount, `undefined` where it is written in full. */
export function shorten(amount: number, steps: readonly Step[]): { digits: string; step: Step } | undefined {
  const step = steps.find(({ from }) => Math.abs(amount) >= from);
  if (step === undefined) return undefined;
  const digits = plainDecimal(amount / step.from);
  return significantDigits(digits) > step.digitsMax ? undefined : { digits, step };
}
