/** One step of shortening: amounts from `from` upwards are divided by it and carry the letter or word. */
interface Step {
  readonly from: number;
  readonly letter: string;
  readonly words: string;
}

/** Counts are shortened as papers print them: 128k, 1M, 31.6B, 25T. */
export const COUNT_STEPS: readonly Step[] = [
  { from: 1e12, letter: 'T', words: ' trillion' },
  { from: 1e9, letter: 'B', words: ' billion' },
  { from: 1e6, letter: 'M', words: ' million' },
  { from: 1e3, letter: 'k', words: ' thousand' },
];

/** Frequencies take SI prefixes (BIPM, SI Brochure, table 7). */
export const SI_STEPS: readonly Step[] = [
  { from: 1e9, letter: 'G', words: 'G' },
  { from: 1e6, letter: 'M', words: 'M' },
  { from: 1e3, letter: 'k', words: 'k' },
];

/** A shortened figure keeps at most this many significant digits; a longer one is written in full. */
const SHORTENED_DIGITS_MAX = 4;

/** The shortest decimal writing of a finite number, without exponent and without binary noise. */
export function plainDecimal(amount: number): string {
  const clean = Number(amount.toPrecision(15));
  const text = String(clean);
  if (!text.includes('e')) return text;
  return clean.toFixed(20).replace(/\.?0+$/, '').slice(0, 40);
}

/** Groups the whole part in threes with commas: 96,962. */
export function groupedDecimal(amount: number): string {
  const [whole = '0', fraction] = plainDecimal(amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function significantDigits(text: string): number {
  return text.replace(/[^0-9]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** The step and scaled digits of an amount, `undefined` where it is written in full. */
export function shorten(amount: number, steps: readonly Step[]): { digits: string; step: Step } | undefined {
  const step = steps.find(({ from }) => Math.abs(amount) >= from);
  if (step === undefined) return undefined;
  const digits = plainDecimal(amount / step.from);
  return significantDigits(digits) > SHORTENED_DIGITS_MAX ? undefined : { digits, step };
}
