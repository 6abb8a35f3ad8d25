import type { Unit } from '#lib/domain/facts/unit.ts';

import { FRACTION_WORDS, NUMBER_WORDS, POWER_WORDS, SCALES } from './number-words.ts';
import { printedFactor } from './printed-units.ts';

/** Digits with thousands commas, a decimal part and a power of ten. */
const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:[eE][+-]?\d+\b)?|\.\d+`;
const WORDS = `(?<![\\p{L}])(?:${[...NUMBER_WORDS.keys(), ...FRACTION_WORDS.keys(), ...POWER_WORDS.keys()].join('|')})(?![\\p{L}])`;
const TOKEN = new RegExp(`${DIGITS}|${WORDS}`, 'giu');
const SCALE = /^[\s-]*([Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Hh]undred|bn|mn|[kKMBbT])(?:s\b|(?![\p{L}\d]))/u;
const TEN_POWER = /^\s*(?:x|×|\*|\\times|\$\\times\$|\\cdot)?\s*\$?10\s*(?:\^|\*\*)\s*\{?([+-]?\d+)\}?/u;
/** A letter that is also the metre's and the minute's, but not where parameters are counted: "whisper-769m". */
const MILLION = /^m(?![\p{L}\d])/u;
const SUPERSCRIPT = /^\s*(?:x|×)\s*10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/u;
const ORDERS = /^[\s-]*(?:orders?|order) of magnitude/u;
const TIME_WORD = /(?<![\p{L}])(second|minute|hour|day|week)(?:-long|s long)?/u;

interface Read {
  readonly amount: number;
  readonly hasScale: boolean;
  readonly scale: number;
  /** Where its own text ends. */
  readonly end: number;
  readonly isPart: boolean;
  readonly isOrders: boolean;
}

/**
 * The amounts that a printed figure says, in the unit of its value, with the words that follow it in
 * the phrase: "680" before "k hours" is 680,000. Empty where no number can be read in it;
 * `undefined` where its unit has no fixed size.
 */
export function printedAmounts(printed: string, following: string, unit: Unit): readonly number[] | undefined {
  const text = printed + following;
  const reads = joined(readsOf(text, printed.length, unit), text);
  const first = reads.at(0);
  if (first === undefined) {
    const [word = ''] = TIME_WORD.exec(printed) ?? [];
    const factor = word === '' ? undefined : printedFactor(word, unit);
    return factor === undefined ? [] : [factor];
  }
  const last = reads.at(-1) ?? first;
  const scaled = reads.map((read) => (read.hasScale ? read : { ...read, amount: read.amount * last.scale }));
  const factors = scaled.map(({ end }) => printedFactor(text.slice(end), unit));
  const ownUnit = printedFactor(text.slice(last.end), unit);
  if (ownUnit === undefined) return undefined;
  return scaled.map((read, index) => {
    if (read.isOrders) return 10 ** read.amount;
    const whole = read.isPart && unit === 'percent' ? 100 : 1;
    const factor = factors[index] ?? ownUnit;
    return read.amount * whole * (factor === 1 ? ownUnit : factor);
  });
}

function readsOf(text: string, length: number, unit: Unit): readonly Read[] {
  return [...text.slice(0, length).matchAll(TOKEN)].flatMap(([token], index, all) => {
    const start = all[index]?.index ?? 0;
    return [readAt(token, text, start + token.length, unit)];
  });
}

function readAt(token: string, text: string, end: number, unit: Unit): Read {
  const word = token.toLowerCase();
  const rest = text.slice(end);
  const isMillion = unit === 'parameters' && MILLION.test(rest);
  const { scale, length } = isMillion ? { scale: 1e6, length: 1 } : scaleAt(rest);
  return {
    amount: amountOf(word) * (scale ?? 1),
    hasScale: scale !== undefined,
    scale: scale ?? 1,
    end: end + length,
    isPart: FRACTION_WORDS.has(word),
    isOrders: ORDERS.test(rest),
  };
}

function amountOf(word: string): number {
  const inWords = NUMBER_WORDS.get(word) ?? FRACTION_WORDS.get(word) ?? POWER_WORDS.get(word);
  return inWords ?? Number(word.replaceAll(',', ''));
}

/** What multiplies a number, from the text behind it, with the length of that text. */
function scaleAt(rest: string): { readonly scale?: number; readonly length: number } {
  const power = TEN_POWER.exec(rest);
  if (power !== null) return { scale: 10 ** Number(power[1]), length: power[0].length };
  const raised = SUPERSCRIPT.exec(rest);
  if (raised !== null) return { scale: 10 ** fromSuperscript(raised[1] ?? ''), length: raised[0].length };
  const [matched = '', letters = ''] = SCALE.exec(rest) ?? [];
  const scale = SCALES.get(letters.length > 1 ? letters.toLowerCase() : letters);
  return scale === undefined ? { length: 0 } : { scale, length: matched.length };
}

function fromSuperscript(digits: string): number {
  return Number([...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''));
}

const IS_ONE_FIGURE = /^(?: (?:of )?(?:a )?|-)[a-z]+$/u;

/** Numbers that are one figure together: "hundreds of thousands", "two thirds", "a half", "1 x 10^5", "thirty-two". */
function joined(reads: readonly Read[], text: string): readonly Read[] {
  const figures: Read[] = [];
  let previousEnd = 0;
  for (const read of reads) {
    const before = figures.at(-1);
    const between = text.slice(previousEnd, read.end);
    previousEnd = read.end;
    if (before !== undefined && read.end <= before.end) continue;
    if (before === undefined || !IS_ONE_FIGURE.test(between)) {
      figures.push(read);
    } else {
      const isSum = between.startsWith('-') && !read.isPart;
      const amount = isSum ? before.amount + read.amount : before.amount * read.amount;
      figures.splice(-1, 1, { ...read, amount });
    }
  }
  return figures;
}
