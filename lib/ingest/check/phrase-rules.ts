import type { Bound } from '#lib/domain/facts/bound.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';

import { problemWhen } from '../link/problem.ts';
import { boundDropped, phraseWithoutFigure } from '../sentences/claims.ts';
import type { ClaimRule } from './linked-claim.ts';
import { findFigure } from './printed.ts';

export const phraseHoldsFigure: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [];
  return problemWhen(findFigure(claim.phrase, quantity.printed) < 0, ['phrase'], () =>
    phraseWithoutFigure(quantity.printed),
  );
};

/** Limiting words that can mean nothing else when they stand straight before a figure. */
const LIMITING_WORDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['up to', 'up-to'],
  ['as much as', 'up-to'],
  ['more than', 'more-than'],
  ['less than', 'less-than'],
  ['at least', 'at-least'],
  ['approximately', 'about'],
  ['roughly', 'about'],
];

/** "Up to 3.3x" never becomes 3.3x. */
export const boundIsKept: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity?.bound !== 'exact') return [];
  const before = claim.phrase
    .slice(0, Math.max(0, findFigure(claim.phrase, quantity.printed)))
    .toLowerCase()
    .trimEnd();
  const dropped = LIMITING_WORDS.find(([words]) => before === words || before.endsWith(` ${words}`));
  return dropped === undefined ? [] : [{ path: ['phrase'], finding: boundDropped(...dropped) }];
};
