import { convertUnit } from '#lib/domain/facts/convert-unit.ts';
import { quantityOf, type Figure, type Quantity } from '#lib/domain/facts/claim.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';

import { problemWhen, type Problem } from '../link/problem.ts';
import {
  boundMisfit,
  dateNotAsPrinted,
  figureNotAsPrinted,
  rangeReversed,
  relativePowerOfTen,
  relativeSign,
} from '../sentences/claims.ts';
import { numberOutOfRange, numberSentinel } from '../sentences/shapes.ts';
import type { ClaimRule, LinkedClaim } from './linked-claim.ts';
import { printedInstead } from './printed.ts';

/** Figures that programs write for "unknown", and that no source prints. */
const SENTINELS: ReadonlySet<number> = new Set([
  -1,
  -99,
  -999,
  -9999,
  -99_999,
  99_999,
  999_999,
  9_999_999,
  99_999_999,
  999_999_999,
  2_147_483_647,
  4_294_967_295,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
]);

/** The amounts of a figure with the keys that lead to each. */
function amountsOf(figure: Figure): readonly { readonly amount: number; readonly path: readonly string[] }[] {
  if (figure.kind === 'number') return [{ amount: figure.amount, path: ['value'] }];
  return [
    { amount: figure.low, path: ['value', 'low'] },
    { amount: figure.high, path: ['value', 'high'] },
  ];
}

export const figuresAreReal: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [];
  return amountsOf(quantity.figure).flatMap(({ amount, path }) =>
    problemWhen(SENTINELS.has(amount), path, () => numberSentinel(groupedDecimal(amount))),
  );
};

export const endsAreInOrder: ClaimRule = ({ claim }) => {
  const figure = quantityOf(claim)?.figure;
  if (figure?.kind !== 'interval') return [];
  const { low, high } = figure;
  return problemWhen(low >= high, ['value'], () => rangeReversed(groupedDecimal(low), groupedDecimal(high)));
};

export const boundFitsFigure: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [];
  const { figure, bound } = quantity;
  const hasTwoEnds = figure.kind === 'interval';
  const fits = hasTwoEnds ? bound === 'range' || bound === 'about' : bound !== 'range';
  return problemWhen(!fits, ['bound'], () => boundMisfit(bound, hasTwoEnds));
};

export const digitsArePrinted: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [];
  const isSentinel = amountsOf(quantity.figure).some(({ amount }) => SENTINELS.has(amount));
  const printed = isSentinel ? undefined : printedInstead(quantity, claim);
  if (printed === undefined) return [];
  const value = amountsOf(quantity.figure)
    .map(({ amount }) => groupedDecimal(Math.abs(amount)))
    .join(' to ');
  const said = printed.map((amount) => groupedDecimal(amount)).join(' to ');
  const isSignAlone = value === said;
  return problemWhen(!isSignAlone, ['value'], () => figureNotAsPrinted(value, quantity.printed, said));
};

/** Figures among the circumstances are what is printed, too. */
export const conditionsArePrinted: ClaimRule = ({ claim }) =>
  claim.conditions.flatMap(({ key, value: amount, unit, printed }) => {
    if (typeof amount !== 'number' || printed === undefined) return [];
    const figure: Figure = { kind: 'number', amount };
    const said = printedInstead({ figure, printed, unit, bound: 'exact' }, { phrase: claim.phrase });
    return problemWhen(said !== undefined, ['conditions', key, 'value'], () =>
      figureNotAsPrinted(
        groupedDecimal(amount),
        printed,
        (said ?? []).map((each) => groupedDecimal(each)).join(' to '),
      ),
    );
  });

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date has the year that is printed, and the month where one is. */
export const dateIsPrinted: ClaimRule = ({ claim }) => {
  if (claim.assertion.form !== 'date') return [];
  const { date, printed } = claim.assertion;
  const [year = '', month] = date.split('-');
  const printedYear = /\b(?:19|20)\d\d\b/u.exec(printed)?.[0];
  const printedMonth = MONTHS.findIndex((name) => new RegExp(String.raw`\b${name.slice(0, 3)}`, 'u').test(printed)) + 1;
  const isOther =
    (printedYear !== undefined && printedYear !== year) ||
    (printedMonth > 0 && printedMonth !== Number(month ?? printedMonth));
  return problemWhen(isOther, ['date'], () => dateNotAsPrinted(date, printed));
};

/** Absolute values stay in the metric's range; units that do not convert have a problem of their own. */
export const valuesArePossible: ClaimRule = ({ claim, metric }) => {
  if (claim.assertion.form !== 'absolute') return [];
  const { figure, unit } = claim.assertion.quantity;
  const { low = -Infinity, high = Infinity } = metric.range;
  return amountsOf(figure).flatMap(({ amount, path }) => {
    const converted = convertUnit(amount, unit, metric.unit);
    const isOutside = converted !== undefined && (converted < low || converted > high);
    return problemWhen(isOutside && !SENTINELS.has(amount), path, () =>
      numberOutOfRange(groupedDecimal(amount), rangeWords(metric.range), `\`${metric.id}\``),
    );
  });
};

function rangeWords({ low, high }: LinkedClaim['metric']['range']): string {
  if (low !== undefined && high !== undefined) return `${groupedDecimal(low)} to ${groupedDecimal(high)}`;
  if (low !== undefined) return `at least ${groupedDecimal(low)}`;
  return `at most ${groupedDecimal(high ?? 0)}`;
}

/** The direction of a relative figure stands in its polarity, never in a sign or a reciprocal. */
export const relativeFiguresAreMagnitudes: ClaimRule = ({ claim }) => {
  if (claim.assertion.form !== 'relative') return [];
  const { quantity, relativeForm, polarity } = claim.assertion;
  const shareLost = relativeForm === 'percent_change' && polarity === 'less';
  return amountsOf(quantity.figure).flatMap(({ amount, path }): readonly Problem[] => [
    ...problemWhen(amount <= 0 && !SENTINELS.has(amount), path, () => relativeSign(groupedDecimal(amount))),
    ...problemWhen(shareLost && amount > 100, path, () =>
      numberOutOfRange(groupedDecimal(amount), 'at most 100', 'a percentage of less'),
    ),
    ...problemWhen(relativeForm === 'fraction' && isAboveWhole(amount, quantity), path, () =>
      numberOutOfRange(groupedDecimal(amount), 'at most the whole', 'a fraction'),
    ),
    ...problemWhen(relativeForm === 'order_of_magnitude' && !isPowerOfTen(amount, quantity), path, () =>
      relativePowerOfTen(groupedDecimal(amount)),
    ),
  ]);
};

/** A part of something is at most the whole of it. */
function isAboveWhole(amount: number, { unit }: Quantity): boolean {
  return unit === 'percent' ? amount > 100 : amount >= 1;
}

function isPowerOfTen(amount: number, { bound }: Quantity): boolean {
  return amount >= 10 && Number.isInteger(Math.log10(amount)) && bound === 'order-of-magnitude';
}
