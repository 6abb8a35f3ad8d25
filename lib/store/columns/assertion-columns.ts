import { quantityOf, type Assertion, type NamedValue } from '#lib/domain/facts/claim.ts';

import { inClaimRow, type ClaimRow, type ValueRow } from './claim-row.ts';
import { columnsOf } from './columns.ts';
import { present } from './present.ts';

/** The form decides which of the columns are filled; the others are empty. */
export const ASSERTION_COLUMNS = inClaimRow(
  ['form', 'relativeForm', 'polarity', 'words', 'amount', 'low', 'high', 'printed', 'unit', 'bound', 'sense'],
  {
    write: (assertion: Assertion) => [
      assertion.form,
      'relativeForm' in assertion ? assertion.relativeForm : null,
      'polarity' in assertion ? assertion.polarity : null,
      wordsOf(assertion),
      ...quantityValues(assertion),
    ],
    read: ({ form, relativeForm, polarity, words, ...quantity }, { values }) => {
      if (form === 'direction') return { form, outcome: words };
      if (form === 'superlative') return { form, text: words };
      if (form === 'date') return { form, date: words, printed: quantity.printed };
      if (form === 'categorical') {
        const named = values.map((row) => VALUE_COLUMNS.read(row, {}));
        return { form, text: words, ...(named.length === 0 ? {} : { values: named }) };
      }
      if (form === 'absolute') return { form, quantity: quantityOfRow(quantity) };
      return { form, relativeForm, polarity, quantity: quantityOfRow(quantity) };
    },
  },
);

function wordsOf(assertion: Assertion): string | null {
  if (assertion.form === 'direction') return assertion.outcome;
  if (assertion.form === 'date') return assertion.date;
  return 'text' in assertion ? assertion.text : null;
}

type End = number | null;
type Word = string | null;

/** Amount, low, high, printed, unit, bound, sense: of a range the two ends, of one figure the amount alone. */
function quantityValues(assertion: Assertion): readonly [End, End, End, Word, Word, Word, Word] {
  const quantity = quantityOf({ assertion });
  const printedDate = assertion.form === 'date' ? assertion.printed : null;
  if (quantity === undefined) return [null, null, null, printedDate, null, null, null];
  const { figure, printed, unit, bound, sense = null } = quantity;
  if (figure.kind === 'number') return [figure.amount, null, null, printed, unit, bound, sense];
  return [null, figure.low, figure.high, printed, unit, bound, sense];
}

type QuantityRow = Pick<ClaimRow, 'amount' | 'low' | 'high' | 'printed' | 'unit' | 'bound' | 'sense'>;

function quantityOfRow({ amount, low, high, printed, unit, bound, sense }: QuantityRow): object {
  const figure = amount === null ? { kind: 'interval', low, high } : { kind: 'number', amount };
  return { figure, printed, unit, bound, ...present({ sense }) };
}

/** The values in words that a claim names, which are rows of their own. */
export const VALUE_COLUMNS = columnsOf<ValueRow>()(['valueId', 'name'], {
  write: ({ id, name }: NamedValue) => [id, name],
  read: ({ valueId, name }) => ({ id: valueId, name }),
});
