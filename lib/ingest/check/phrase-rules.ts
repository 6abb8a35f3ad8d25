import type { Bound } from '#lib/domain/facts/bound.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';

import type { Nature } from '#lib/domain/facts/nature.ts';

import { problemWhen } from '../link/problem.ts';
import { phraseWithoutFigure } from '../sentences/claims.ts';
import { cellWithoutPlace } from '../sentences/sources.ts';
import { boundDropped, boundUnsaid, hedgeDropped, polarityReversed } from '../sentences/wording.ts';
import type { ClaimRule } from './linked-claim.ts';
import { saidHedge, saidPolarity } from './direction-words.ts';
import { holdsLimitingWords, limitingWords } from './limiting-words.ts';
import { findFigure } from './printed.ts';

export const phraseHoldsFigure: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [];
  return problemWhen(findFigure(claim.phrase, quantity.printed) < 0, ['phrase'], () =>
    phraseWithoutFigure(quantity.printed),
  );
};

/** "Up to 3.3x" never becomes 3.3x, and "no more than 99" never becomes more than 99. */
export const boundIsKept: ClaimRule = ({ claim }) => {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return [];
  const limit = limitingWords(claim.phrase, quantity.printed);
  if (limit === undefined) {
    const isUnsaid = SAID_IN_WORDS.has(quantity.bound) && !holdsLimitingWords(claim.phrase);
    return problemWhen(isUnsaid, ['bound'], () => boundUnsaid(quantity.bound));
  }
  const { words, bounds } = limit;
  const isTwoEnds = quantity.bound === 'range' && !bounds.includes('about');
  const [cure = 'exact'] = bounds;
  return problemWhen(!isTwoEnds && !bounds.includes(quantity.bound), ['phrase'], () =>
    boundDropped(words, cure, quantity.bound),
  );
};

/** Bounds that no reading gives without a word of the source. */
const SAID_IN_WORDS: ReadonlySet<Bound> = new Set<Bound>(['up-to', 'at-most', 'more-than', 'less-than']);

/** "A reduction of 25%" is never more of its metric. */
export const polarityIsKept: ClaimRule = ({ claim, metric }) => {
  const { assertion } = claim;
  if (assertion.form !== 'relative' || assertion.relativeForm === 'fraction') return [];
  const said = saidPolarity(claim.phrase, assertion.quantity.printed, metric);
  if (said === undefined || said.polarity === assertion.polarity) return [];
  return [{ path: ['relative', 'polarity'], finding: polarityReversed(said.word, said.polarity) }];
};

/** "Can reach 3.3x" is never told as if it were reached. */
export const hedgeIsKept: ClaimRule = ({ claim }) => {
  if (claim.hedge !== undefined || UNSURE.has(claim.nature)) return [];
  const said = saidHedge(claim.phrase);
  const own = 'text' in claim.assertion ? claim.assertion.text : '';
  return said === undefined || saidHedge(own)?.word === said.word
    ? []
    : [{ path: ['phrase'], finding: hedgeDropped(said.word, said.hedge) }];
};

/** What is not yet there needs no hedge to say so. */
const UNSURE: ReadonlySet<Nature> = new Set<Nature>(['goal', 'plan']);

const BARE_FIGURE = /^[\s\d.,%±+\-–−~<>≤≥()[\]$×xkKMBT/^{}]+$/u;

/** A bare cell of a table says of what it is by its row and column. */
export const cellHasPlace: ClaimRule = ({ claim }) => {
  const isPlaced = /\brow\b/iu.test(claim.locator) && /\bcolumn\b/iu.test(claim.locator);
  return problemWhen(BARE_FIGURE.test(claim.phrase) && !isPlaced, ['locator'], cellWithoutPlace);
};
