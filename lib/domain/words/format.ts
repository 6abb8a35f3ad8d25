import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import type { Assertion, Figure, Quantity } from '#lib/domain/facts/claim.ts';
import { printedDuration } from './duration.ts';
import { COUNT_STEPS, SI_STEPS, groupedDecimal, powerOfTen, shorten } from './number.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';

/**
 * Writes an amount without its unit: 25T, 31.6B, 128k, 96,962, 500 k (hertz).
 * Nothing is rounded away: what does not shorten cleanly is written in full.
 */
function digitsOf(amount: number, unit: Unit): string {
  if (UNIT_FACTS[unit].isPrefixed === true) {
    const short = shorten(amount, SI_STEPS);
    return short === undefined ? `${groupedDecimal(amount)} ` : `${short.digits} ${short.step.letter}`;
  }
  if (unit === 'flop' && amount >= 1e15) return powerOfTen(amount);
  const short = shortCount(amount, unit);
  return short === undefined ? groupedDecimal(amount) : `${short.digits}${short.step.letter}`;
}

/** A count in its short form, where its unit has one: 128k tokens, but 1,000 GPU hours. */
function shortCount(amount: number, unit: Unit): ReturnType<typeof shorten> {
  const { shortened, shortenedFrom = 0 } = UNIT_FACTS[unit];
  return shortened && Math.abs(amount) >= shortenedFrom ? shorten(amount, COUNT_STEPS) : undefined;
}

/** One of a thing is not a plural. */
function inNumber(amount: number, plural: string): string {
  return amount === 1 ? plural.replace(/^( .*(?:[a-z]{2}|GPU))s$/, '$1') : plural;
}

/** The sign or word of a unit after an amount. */
export function unitSuffix(amount: number, unit: Unit): string {
  return inNumber(amount, UNIT_FACTS[unit].suffix);
}

/** Writes an amount with its unit as charts and tables show it: 25T, 3.3x, 4.2%, 500 kHz. */
export function formatAmount(amount: number, unit: Unit): string {
  return `${digitsOf(amount, unit)}${unitSuffix(amount, unit)}`;
}

/** Writes a figure with its unit; a range takes an en dash and the unit once: 95–100%. Prefixed hertz stand twice. */
function formatFigure(figure: Figure, unit: Unit): string {
  if (figure.kind === 'number') return formatAmount(figure.amount, unit);
  const low = UNIT_FACTS[unit].isPrefixed === true ? formatAmount(figure.low, unit) : digitsOf(figure.low, unit);
  return `${low}–${formatAmount(figure.high, unit)}`;
}

/** A duration in the unit in which the source prints it, with its sign or its word: 24 min, "24 minutes". */
function durationText(quantity: Quantity, kind: 'suffix' | 'words'): string | undefined {
  const duration = printedDuration(quantity);
  if (duration === undefined) return undefined;
  const { figure } = quantity;
  const digits = (amount: number) => groupedDecimal(amount * duration.scale);
  if (figure.kind === 'number') {
    return digits(figure.amount) + inNumber(figure.amount * duration.scale, duration[kind]);
  }
  return `${digits(figure.low)}${kind === 'words' ? ' to ' : '–'}${digits(figure.high)}${duration[kind]}`;
}

/** Zeros that a source prints after the point say how exact it is: 68.0% stays 68.0%. */
function withPrintedZeros(text: string, { figure, printed }: Quantity): string {
  const [exact = ''] = /\d[\d,]*\.\d*0(?!\d)/.exec(printed) ?? [];
  const short = exact.replace(/\.?0+$/, '');
  const isSame = exact !== '' && figure.kind === 'number' && text.startsWith(short);
  return isSame && !/^[\d.,]/.test(text.slice(short.length)) ? exact + text.slice(short.length) : text;
}

/** Writes a quantity with the sign of its bound: "≤ 3.3x", "> 500 kHz", "95–100%", "68.0%". */
export function quantityLabel(quantity: Quantity): string {
  const { glyph } = BOUND_WORDS[quantity.bound];
  const figure = withPrintedZeros(
    durationText(quantity, 'suffix') ?? formatFigure(quantity.figure, quantity.unit),
    quantity,
  );
  return glyph === '' ? figure : `${glyph} ${figure}`;
}

/** A change keeps its sense in words or a plus sign, never in a minus: "+2.4 BLEU", "5x less". */
function relativeLabel(assertion: Extract<Assertion, { form: 'relative' }>): string {
  const label = quantityLabel(assertion.quantity);
  if (assertion.relativeForm === 'fraction') return label;
  if (assertion.polarity === 'less') return `${label} less`;
  const isChange = assertion.relativeForm === 'percent_change' || assertion.relativeForm === 'points';
  return isChange ? label.replace(/(\d)/, '+$1') : label;
}

const OUTCOME_LABELS = {
  better: 'better',
  worse: 'worse',
  'on-par': 'on par',
  'on-par-or-better': 'on par or better',
  competitive: 'competitive',
} as const;

/** The short writing of what a claim asserts, for cells, marks and lists. */
export function assertionLabel(assertion: Assertion): string {
  switch (assertion.form) {
    case 'absolute':
      return quantityLabel(assertion.quantity);
    case 'relative':
      return relativeLabel(assertion);
    case 'direction':
      return OUTCOME_LABELS[assertion.outcome];
    case 'superlative':
    case 'categorical':
      return assertion.text;
    case 'date':
      return assertion.date;
  }
}

/** "30 billion", "128k", "96,962": letters from a million upwards are words in a sentence. */
function digitWords(amount: number, unit: Unit): string {
  const short = UNIT_FACTS[unit].isPrefixed === true ? undefined : shortCount(amount, unit);
  return short !== undefined && short.step.from >= 1e6 ? `${short.digits}${short.step.words}` : digitsOf(amount, unit);
}

/** What follows an amount in a sentence: a sign that clings to it (%, x, Hz) stays, an abbreviation is spelled out. */
function unitWords(amount: number, unit: Unit): string {
  const { suffix, words, before } = UNIT_FACTS[unit];
  if (before !== undefined) return inNumber(amount, words);
  return suffix !== '' && !suffix.startsWith(' ') ? suffix : inNumber(amount, words);
}

function figureWords(figure: Figure, unit: Unit): string {
  if (figure.kind === 'number') return `${digitWords(figure.amount, unit)}${unitWords(figure.amount, unit)}`;
  const low = UNIT_FACTS[unit].isPrefixed === true ? formatAmount(figure.low, unit) : digitWords(figure.low, unit);
  return `${low} to ${digitWords(figure.high, unit)}${unitWords(figure.high, unit)}`;
}

/** A quantity as it is said in a sentence: "up to 1 million tokens", "more than 500 kHz". */
export function quantityWords(quantity: Quantity): string {
  const figure = withPrintedZeros(
    durationText(quantity, 'words') ?? figureWords(quantity.figure, quantity.unit),
    quantity,
  );
  return `${UNIT_FACTS[quantity.unit].before ?? ''}${BOUND_WORDS[quantity.bound].words}${figure}`;
}
