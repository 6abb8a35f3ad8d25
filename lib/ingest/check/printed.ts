import type { Figure, Quantity } from '#lib/domain/facts/claim.ts';

import { printedAmounts } from './printed-amount.ts';

/** Two figures are the same where only the arithmetic of a conversion separates them. */
const TOLERANCE = 1e-6;

/**
 * Whether a value is what is printed, with its power of ten and its unit: `25 trillion` is 25e12, and
 * a `680` that goes on as "680k hours" in the phrase is 680,000. Gives what is printed where they
 * differ, with no amount where no number can be read.
 */
export function printedInstead({ figure, printed, unit }: Quantity, phrase: string): readonly number[] | undefined {
  const index = findFigure(phrase, printed);
  const following = index < 0 ? '' : phrase.slice(index + printed.length);
  const said = printedAmounts(printed, following, unit);
  if (said === undefined) return undefined;
  const amounts = amountsIn(figure);
  return amounts.every((amount) => said.some((each) => isSame(each, amount))) ? undefined : said;
}

function amountsIn(figure: Figure): readonly number[] {
  return figure.kind === 'number' ? [figure.amount] : [figure.low, figure.high];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Where a figure stands in a phrase by itself and not as a part of a longer number; -1 where it does not. */
export function findFigure(phrase: string, printed: string): number {
  for (let index = phrase.indexOf(printed); index >= 0; index = phrase.indexOf(printed, index + 1)) {
    if (!cutsNumber(phrase, index) && !cutsNumber(phrase, index + printed.length)) return index;
  }
  return -1;
}

/** Whether an index falls inside a number: between digits, or between a digit and its decimal part. */
function cutsNumber(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index);
  const endsInNumber = /\d[.,]?$/u.test(before);
  const goesOn = /^\d/u.test(after) || (/\d$/u.test(before) && /^[.,]\d/u.test(after));
  return endsInNumber && goesOn;
}
