/** The short sign of a magnitude, its word, and how many digits it stands for. */
const MAGNITUDES = [
  ['k', 'thousand', 3],
  ['m', 'million', 6],
  ['b', 'billion', 9],
  ['t', 'trillion', 12],
] as const;
type Magnitude = (typeof MAGNITUDES)[number];

const FIGURE = /^(\d+(?:\.\d+)?)([a-z]*)$/u;

/** Figures of more digits are read by nobody, and would not be exact. */
const DIGITS_MAX = 15;

function magnitudeOf(sign: string): Magnitude | undefined {
  return MAGNITUDES.find(([short, word]) => sign === short || sign === word);
}

/** A figure that is written with all its digits, as a count of the largest magnitude that divides it: 128 thousand. */
function countOf(digits: string): readonly [count: string, magnitude: Magnitude] | undefined {
  const magnitude = MAGNITUDES.findLast(([, , zeros]) => digits.length > zeros && digits.endsWith('0'.repeat(zeros)));
  return magnitude === undefined || digits.length > DIGITS_MAX
    ? undefined
    : [digits.slice(0, -magnitude[2]), magnitude];
}

/** All digits of a figure; `undefined` where it is no whole number, or too long a one. */
function digitsOf(count: string, zeros: number): string | undefined {
  const [whole = '', decimals = ''] = count.split('.');
  const digits = `${whole}${decimals}${'0'.repeat(Math.max(0, zeros - decimals.length))}`.replace(/^0+/u, '');
  return decimals.length > zeros || digits.length > DIGITS_MAX ? undefined : digits;
}

function formsOf(term: string, next: string): readonly string[] {
  const [, count = '', sign = ''] = FIGURE.exec(term) ?? [];
  if (count === '') return [];
  const said = magnitudeOf(sign === '' ? next : sign);
  const [printed, magnitude] = said === undefined ? (countOf(term) ?? []) : [count, said];
  if (printed === undefined || magnitude === undefined) return [];
  const [short, word, zeros] = magnitude;
  const digits = digitsOf(printed, zeros);
  return [`${printed}${short}`, `${printed}${word}`, ...(digits === undefined ? [] : [digits])];
}

/**
 * The other ways to write the figures among the words of a text, each without spaces: of "25", "trillion" also "25t"
 * and all its digits, and the other way round. A figure itself stays as precise as it is printed.
 */
export function figureForms(terms: readonly string[]): readonly string[] {
  return terms.flatMap((term, at) => formsOf(term, terms[at + 1] ?? ''));
}

const PERCENT = /(\d+(?:\.\d+)?)\s?(?:%|percent\b)/gu;

/** The percentages of a text as words without spaces: "10percent", for a sign is no word. */
export function percentForms(text: string): readonly string[] {
  return [...text.matchAll(PERCENT)].map(([, amount = '']) => `${amount}percent`);
}
