import type { Figure, Quantity } from '#lib/domain/facts/claim.ts';

import { printedAmounts } from './printed-amount.ts';
import { headMarks } from './printed-head.ts';

/** Two figures are the same where only the arithmetic of a conversion separates them. */
const TOLERANCE = 1e-6;

/** Where a figure is printed: the phrase, and the locator that quotes the heads of its row and column. */
export interface PrintedPlace {
  readonly phrase: string;
  /** Left out for figures that stand in no cell of their own, such as circumstances. */
  readonly locator?: string;
}

/**
 * Whether a value is what is printed, with its power of ten and its unit: `25 trillion` is 25e12, a
 * `680` that goes on as "680k hours" in the phrase is 680,000, and a bare `2` under the head "Model
 * size (B)" is 2e9. Gives what is printed where they differ, with no amount where no number can be
 * read.
 */
export function printedInstead(quantity: Quantity, place: PrintedPlace): readonly number[] | undefined {
  const said = amountsSaid(quantity, place);
  if (said === undefined) return undefined;
  const amounts = amountsIn(quantity.figure);
  return amounts.every((amount) => said.some((each) => isSame(each, amount))) ? undefined : said;
}

function amountsSaid({ printed, unit }: Quantity, { phrase, locator }: PrintedPlace): readonly number[] | undefined {
  const places = placesOf(phrase, printed);
  const behind = places.map((index) => phrase.slice(index + printed.length));
  const plain = printedAmounts(printed, behind[0] ?? '', unit);
  if (HAS_WORDS.test(printed) || !behind.some((text) => IS_ALONE.test(text))) return plain;
  const marks = locator === undefined ? [] : headMarks(locator, unit);
  const isFraction =
    unit === 'percent' && (SAYS_FRACTION.test(phrase) || marks.some(({ kind }) => kind === 'fraction'));
  if (isFraction) return printedAmounts(printed, '', unit)?.map((amount) => amount * 100);
  const headed = marks.flatMap((mark) =>
    mark.kind === 'behind' ? (printedAmounts(printed, ` ${mark.words}`, unit) ?? []) : [],
  );
  return headed.length > 0 ? headed : plain;
}

/** A figure with a scale or a unit of its own takes none from a head. */
const HAS_WORDS = /[\p{L}%]/u;
/** What follows a bare figure: the end of the phrase, of the cell or of the figure's own brackets, or another figure. */
const IS_ALONE = /^\s*(?:$|[|&,;)\]/±+–—\d$`({[-]|\\)/u;
const SAYS_FRACTION = /\b(?:as|in) (?:an? )?(?:fractions?|proportions?)\b|\((?:fractions?|proportions?)\)/iu;

function amountsIn(figure: Figure): readonly number[] {
  return figure.kind === 'number' ? [figure.amount] : [figure.low, figure.high];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Where a figure stands in a phrase by itself and not as a part of a longer number; -1 where it does not. */
export function findFigure(phrase: string, printed: string): number {
  return placesOf(phrase, printed)[0] ?? -1;
}

function placesOf(phrase: string, printed: string): readonly number[] {
  if (printed === '') return [];
  const places: number[] = [];
  for (let index = phrase.indexOf(printed); index >= 0; index = phrase.indexOf(printed, index + 1)) {
    if (!cutsNumber(phrase, index) && !cutsNumber(phrase, index + printed.length)) places.push(index);
  }
  return places;
}

/** Whether an index falls inside a number: between digits, or between a digit and its decimal part. */
function cutsNumber(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index);
  const endsInNumber = /\d[.,]?$/u.test(before);
  const goesOn = /^\d/u.test(after) || (/\d$/u.test(before) && /^[.,]\d/u.test(after));
  return endsInNumber && goesOn;
}
