import { quantityOf, type Assertion } from '#lib/domain/facts/claim.ts';

import { inClaimRow, type ClaimRow } from './claim-row.ts';

/** The form decides which of the columns are filled; the others are empty. */
export const ASSERTION_COLUMNS = inClaimRow(
  ['form', 'relativeForm', 'polarity', 'words', 'amount', 'low', 'high', 'printed', 'unit', 'bound'],
  {
    write: (assertion: Assertion) => [
      assertion.form,
      'relativeForm' in assertion ? assertion.relativeForm : null,
      'polarity' in assertion ? assertion.polarity : null,
      wordsOf(assertion),
      ...quantityValues(assertion),
    ],
    read: ({ form, relativeForm, polarity, words, ...quantity }) => {
      if (form === 'direction') return { form, outcome: words };
      if (form === 'superlative' || form === 'categorical') return { form, text: words };
      if (form === 'absolute') return { form, quantity: quantityOfRow(quantity) };
      return { form, relativeForm, polarity, quantity: quantityOfRow(quantity) };
    },
  },
);

function wordsOf(assertion: Assertion): string | null {
  if (assertion.form === 'direction') return assertion.outcome;
  return 'text' in assertion ? assertion.text : null;
}

type End = number | null;
type Word = string | null;

/** Amount, low, high, printed, unit, bound: of a range the two ends, of one figure the amount alone. */
function quantityValues(assertion: Assertion): readonly [End, End, End, Word, Word, Word] {
  const quantity = quantityOf({ assertion });
  if (quantity === undefined) return [null, null, null, null, null, null];
  const { figure, printed, unit, bound } = quantity;
  if (figure.kind === 'number') return [figure.amount, null, null, printed, unit, bound];
  return [null, figure.low, figure.high, printed, unit, bound];
}

type QuantityRow = Pick<ClaimRow, 'amount' | 'low' | 'high' | 'printed' | 'unit' | 'bound'>;

function quantityOfRow({ amount, low, high, printed, unit, bound }: QuantityRow): object {
  const figure = amount === null ? { kind: 'interval', low, high } : { kind: 'number', amount };
  return { figure, printed, unit, bound };
}
