import { BOUND_WORDS } from './bound.ts';
import type { Assertion, Figure, Quantity } from './claim.ts';
import { COUNT_STEPS, SI_STEPS, groupedDecimal, shorten } from './number.ts';
import { UNIT_FACTS, type Unit } from './unit.ts';

/**
 * Writes an amount without its unit: 25T, 31.6B, 128k, 96,962, 500 k (hertz).
 * Nothing is rounded away: what does not shorten cleanly is written in full.
 */
function digitsOf(amount: number, unit: Unit): string {
  if (unit === 'hertz') {
    const short = shorten(amount, SI_STEPS);
    return short === undefined ? `${groupedDecimal(amount)} ` : `${short.digits} ${short.step.letter}`;
  }
  const short = UNIT_FACTS[unit].shortened ? shorten(amount, COUNT_STEPS) : undefined;
  return short === undefined ? groupedDecimal(amount) : `${short.digits}${short.step.letter}`;
}

/** The sign or word of a unit after an amount; one of a thing is not a plural. */
export function unitSuffix(amount: number, unit: Unit): string {
  const { suffix } = UNIT_FACTS[unit];
  return amount === 1 ? suffix.replace(/^( .*[a-z]{2})s$/, '$1').replace(/^ GPUs$/, ' GPU') : suffix;
}

/** Writes an amount with its unit as charts and tables show it: 25T, 3.3x, 4.2%, 500 kHz. */
export function formatAmount(amount: number, unit: Unit): string {
  return `${digitsOf(amount, unit)}${unitSuffix(amount, unit)}`;
}

/** Writes a figure with its unit; a range takes an en dash and the unit once: 95–100%. */
export function formatFigure(figure: Figure, unit: Unit): string {
  if (figure.kind === 'number') return formatAmount(figure.amount, unit);
  return `${digitsOf(figure.low, unit)}–${formatAmount(figure.high, unit)}`;
}

/** Writes a quantity with the sign of its bound: "≤ 3.3x", "> 500 kHz", "95–100%". */
export function quantityLabel(quantity: Quantity): string {
  const { glyph } = BOUND_WORDS[quantity.bound];
  const figure = formatFigure(quantity.figure, quantity.unit);
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
  }
}

function amountWords(amount: number, unit: Unit): string {
  const facts = UNIT_FACTS[unit];
  if (!facts.shortened || unit === 'hertz') return formatAmount(amount, unit);
  const short = shorten(amount, COUNT_STEPS);
  const isWord = short !== undefined && short.step.from >= 1e6;
  return isWord ? `${short.digits}${short.step.words}` : groupedDecimal(amount);
}

/** A unit whose sign is already written needs no words after it. */
function unitWords(unit: Unit): string {
  const facts = UNIT_FACTS[unit];
  return facts.suffix === '' ? facts.words : '';
}

function figureWords(figure: Figure, unit: Unit): string {
  if (figure.kind === 'number') return `${amountWords(figure.amount, unit)}${unitWords(unit)}`;
  return `${digitsOf(figure.low, unit)} to ${amountWords(figure.high, unit)}${unitWords(unit)}`;
}

/** A quantity as it is said in a sentence: "up to 1 million tokens", "more than 500 kHz". */
export function quantityWords(quantity: Quantity): string {
  return `${BOUND_WORDS[quantity.bound].words}${figureWords(quantity.figure, quantity.unit)}`;
}
