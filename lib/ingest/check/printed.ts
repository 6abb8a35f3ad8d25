import type { Quantity } from '#lib/domain/facts/claim.ts';
import { plainDecimal } from '#lib/domain/words/number.ts';
import { dimensionOf, type Dimension } from '#lib/domain/facts/unit.ts';

/** A number as papers print it: digits with thousands commas, and a decimal part. */
const PRINTED_NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/gu;

/** Dimensions whose printed figures may stand in another unit than the value (a day, ten minutes). */
const CONVERTED: ReadonlySet<Dimension> = new Set<Dimension>(['duration', 'device-time', 'memory']);

/**
 * Whether a value has the digits that are printed. Zeros at either end and the decimal point do not
 * count, so `25 trillion` is 25e12 and `128k` is 128000. A figure printed in words, or in another
 * number of numbers than the value has, cannot be told and passes.
 */
export function agreesWithPrinted({ figure, printed, unit }: Quantity): boolean {
  if (CONVERTED.has(dimensionOf(unit))) return true;
  const numbers = printed.match(PRINTED_NUMBER) ?? [];
  const amounts = figure.kind === 'number' ? [figure.amount] : [figure.low, figure.high].toSorted((a, b) => a - b);
  if (numbers.length !== amounts.length) return true;
  return numbers.every((number, index) => digits(number) === digits(plainDecimal(amounts[index] ?? 0)));
}

function digits(number: string): string {
  return number.replace(/[^\d]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '');
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
