import {
  boundFitsFigure,
  conditionsArePrinted,
  dateIsPrinted,
  digitsArePrinted,
  endsAreInOrder,
  figuresAreReal,
  relativeFiguresAreMagnitudes,
  valuesArePossible,
} from './figure-rules.ts';
import type { ClaimRule } from './linked-claim.ts';
import { boundIsKept, cellHasPlace, hedgeIsKept, phraseHoldsFigure, polarityIsKept } from './phrase-rules.ts';
import { metricApplies, subjectIsOwn, testIsNamed } from './subject-rules.ts';
import { conditionsHaveUnits, outcomeHasDirection, unitFitsMetric, unitFitsRelativeForm } from './unit-rules.ts';

/** Every invariant of a single claim. A new one is added here, with its sentence and its golden. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  subjectIsOwn,
  metricApplies,
  testIsNamed,
  phraseHoldsFigure,
  boundIsKept,
  cellHasPlace,
  polarityIsKept,
  hedgeIsKept,
  figuresAreReal,
  digitsArePrinted,
  conditionsArePrinted,
  dateIsPrinted,
  endsAreInOrder,
  boundFitsFigure,
  valuesArePossible,
  relativeFiguresAreMagnitudes,
  unitFitsMetric,
  unitFitsRelativeForm,
  conditionsHaveUnits,
  outcomeHasDirection,
];
