import type { Unit } from '#lib/domain/facts/unit.ts';

import { FRACTION_WORDS, NUMBER_WORDS, POWER_WORDS, SCALES } from './number-words.ts';
import { printedFactor } from './printed-units.ts';

/** Digits with thousands commas, a decimal part and a power of ten. */
const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:[eE][+-]?\d+\b)?|\.\d+`;
const WORDS = `(?<![\\p{L}])(?:${[...NUMBER_WORDS.keys(), ...FRACTION_WORDS.keys(), ...POWER_WORDS.keys()].join('|')})(?![\\p{L}])`;
const TOKEN = new RegExp(`${DIGITS}|${WORDS}`, 'giu');
const SCALE = /^[\s-]*([Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Hh]undred|bn|mn|[kKMBbT])(?:s\b|(?![\p{L}\d]))/u;
const TEN_POWER = /^\s*(?:x|×|\*|\\times|\$\\times\$|\\cdot)?\s*\$?10\s*(?:\^|\*\*)\s*\{?([+-]?\d+)\}?/u;
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
  const reads = joined(readsOf(text, printed.length), text);
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

function readsOf(text: string, length: number): readonly Read[] {
  return [...text.slice(0, length).matchAll(TOKEN)].flatMap(([token], index, all) => {
    const start = all[index]?.index ?? 0;
    return [readAt(token, text, start + token.length)];
  });
}

function readAt(token: string, text: string, end: number): Read {
  const word = token.toLowerCase();
  const amount =
    NUMBER_WORDS.get(word) ?? FRACTION_WORDS.get(word) ?? POWER_WORDS.get(word) ?? Number(token.replaceAll(',', ''));
  const rest = text.slice(end);
  const power = TEN_POWER.exec(rest) ?? undefined;
  const raised = SUPERSCRIPT.exec(rest) ?? undefined;
  const [matched = '', letters = ''] = SCALE.exec(rest) ?? [];
  const scale =
    power?.[1] === undefined
      ? raised?.[1] === undefined
        ? SCALES.get(letters.length > 1 ? letters.toLowerCase() : letters)
        : 10 ** fromSuperscript(raised[1])
      : 10 ** Number(power[1]);
  return {
    amount: amount * (scale ?? 1),
    hasScale: scale !== undefined,
    scale: scale ?? 1,
    end: end + (power?.[0] ?? raised?.[0] ?? matched).length,
    isPart: FRACTION_WORDS.has(word),
    isOrders: ORDERS.test(rest),
  };
}

function fromSuperscript(digits: string): number {
  return Number([...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''));
}

/** Numbers that are one figure together: "hundreds of thousands", "two thirds", "a half", "1 x 10^5", "thirty-two". */
function joined(reads: readonly Read[], text: string): readonly Read[] {
  const figures: Read[] = [];
  let previousEnd = 0;
  for (const read of reads) {
    const before = figures.at(-1);
    const between = text.slice(previousEnd, read.end);
    previousEnd = read.end;
    if (before !== undefined && read.end <= before.end) continue;
    const isOneFigure =
      before !== undefined && (/^ (?:of )?(?:a )?[a-z]+$/u.test(between) || /^-[a-z]+$/u.test(between));
    if (!isOneFigure) figures.push(read);
    else if (/^-/u.test(between) && !read.isPart)
      figures.splice(-1, 1, { ...read, amount: before.amount + read.amount });
    else figures.splice(-1, 1, { ...read, amount: before.amount * read.amount });
  }
  return figures;
}
