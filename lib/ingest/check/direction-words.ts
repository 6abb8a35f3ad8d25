import type { Polarity } from '#lib/domain/facts/form.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Hedge } from '#lib/domain/facts/nature.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';

import { findFigure } from './printed.ts';

const LESS =
  /^(?:less|fewer|lower|smaller|shorter|reduc(?:e|es|ed|ing|tions?)|decreas(?:e|es|ed|ing)|drops?|dropped|cuts?|cutting|saves?|savings?|shrinks?|shrinking|lowers|lowering)$/u;
const MORE = /^(?:more|higher|larger|greater|bigger|longer|increas(?:e|es|ed|ing)|raises?|raising|rises?)$/u;
/** More of a speed, less of a time. */
const SPEED = /^(?:faster|quicker|speed-?ups?|slower)$/u;
/** The good direction of a metric, whichever it is. */
const GOOD = /^(?:improv(?:e|es|ed|ing|ements?)|better|worse|gains?|boosts?|boosting)$/u;
const BAD = new Set(['slower', 'worse']);

/** How near a direction must stand behind a figure, in words: "2.2x and 7.5x higher". */
const WORDS_AFTER = 3;
const LIMITS =
  /\b(?:(?:no|not) )?(?:more|less|fewer|greater|higher|lower|larger|smaller) than\b|\bor (?:more|less|fewer|greater|higher|lower)\b/gu;

interface Said {
  readonly word: string;
  readonly polarity: Polarity;
}

/**
 * Whether the words straight around a printed figure say more or less of a metric: "3x higher",
 * "a reduction of 25%", "reducing memory by up to 11x". `undefined` where they say neither.
 */
export function saidPolarity(phrase: string, printed: string, metric: Metric): Said | undefined {
  const index = findFigure(phrase, printed);
  if (index < 0) return undefined;
  const after = wordsOf(phrase.slice(index + printed.length)).slice(0, WORDS_AFTER);
  const before = wordsOf(phrase.slice(0, index));
  const governs = /\b(?:of|by)(?:\s+(?:up to|at least|about|around|nearly|over|almost|an?|average|of))*\s*$/u;
  const isGoverned = governs.test(phrase.slice(0, index).replaceAll(LIMITS, ''));
  const candidates = isGoverned ? [...after, ...before.toReversed()] : after;
  for (const word of candidates) {
    const polarity = polarityOf(word, metric);
    if (polarity !== undefined) return { word, polarity };
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(LIMITS, ' ')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');
}

function polarityOf(word: string, metric: Metric): Polarity | undefined {
  if (LESS.test(word)) return 'less';
  if (MORE.test(word)) return 'more';
  const isGood = !BAD.has(word);
  if (SPEED.test(word)) return isGood === (dimensionOf(metric.unit) !== 'duration') ? 'more' : 'less';
  if (!GOOD.test(word) || metric.direction === 'none') return undefined;
  return isGood === (metric.direction === 'higher') ? 'more' : 'less';
}

/** Hedges before a verb; the month and "cannot" are none. */
const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [/\b(can|could)\b(?! not\b)/u, 'can'],
  [/\b(may|might|potentially|possibly|perhaps)\b(?! not\b)/u, 'may'],
  [/\b(expected to|is expected|are expected|expect to|anticipated to|projected to)\b/u, 'expected'],
];

/** The word of a phrase that takes back a part of what it asserts, `undefined` where there is none. */
export function saidHedge(phrase: string): { readonly word: string; readonly hedge: Hedge } | undefined {
  for (const [pattern, hedge] of HEDGES) {
    const word = pattern.exec(phrase)?.[1];
    if (word !== undefined) return { word, hedge };
  }
  return undefined;
}
