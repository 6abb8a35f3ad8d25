import type { Outcome, Polarity } from '#lib/domain/facts/form.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';
import { type Dimension } from '#lib/domain/facts/unit.ts';
import { headOf, indefiniteArticle, nounNumber, type NounNumber } from '#lib/text/noun.ts';

/** What a comparison speaks of: the metric, its noun, and what the claim compares with. */
export interface Compared {
  readonly metric: Metric;
  readonly noun: string;
  readonly baseline: string;
}

/** Shares and scores are never counted, even where the noun is plural: scores are higher, not more. */
const UNCOUNTED: ReadonlySet<Dimension> = new Set<Dimension>([
  'score',
  'score-difference',
  'share',
  'share-difference',
]);

/** How the noun counts under this metric. */
export function numberOf({ metric, noun }: Pick<Compared, 'metric' | 'noun'>): NounNumber {
  return UNCOUNTED.has(dimensionOf(metric.unit)) ? 'measure' : nounNumber(noun);
}

const DEFAULTS = {
  things: { more: 'more', less: 'fewer' },
  stuff: { more: 'more', less: 'less' },
  measure: { more: 'higher', less: 'lower' },
  time: { more: 'longer', less: 'shorter' },
} as const;

/** The metric's word for more or less of it: longer, fewer, lower. */
export function comparative(compared: Compared, polarity: Polarity): string {
  const { metric } = compared;
  const number = numberOf(compared);
  const isTime = number === 'measure' && dimensionOf(metric.unit) === 'duration';
  return metric.comparative?.[polarity] ?? DEFAULTS[isTime ? 'time' : number][polarity];
}

/** Words that say it of the subject itself, without the noun: "is faster than". */
const OF_SUBJECT: ReadonlySet<string> = new Set(['faster', 'slower']);

/** Whether a comparative is said of the subject and not of the noun. */
export function isOfSubject(word: string): boolean {
  return OF_SUBJECT.has(word);
}

/**
 * What the subject does with the things or the stuff: the verb of the metric's statement, "hold"
 * tokens, "need" memory; "have" where there is none, and for measures that the statement does not name.
 */
export function verbOf(compared: Compared): string {
  const { metric, noun } = compared;
  const [before = '', after] = (metric.statement ?? '').split(numberOf(compared) === 'measure' ? noun : '{value}');
  const verb = before.trim();
  return after === undefined || verb === '' || verb.includes('{value}') ? 'have' : verb;
}

/** Measures that are not counted: "higher accuracy", not "a higher accuracy". */
const UNCOUNTABLE =
  /(?:quality|accuracy|performance|knowledgeability|relevance|engagement|correctness|robustness|stability|efficiency|utilisation|learning|throughput|propagation|generalisation)$/;

/** An article with the space after it, where the noun takes one before these words. */
export function articleBefore(words: string, noun: string): string {
  const isCounted = nounNumber(noun) === 'measure' && !UNCOUNTABLE.test(headOf(noun));
  return isCounted ? `${indefiniteArticle(words)} ` : '';
}

function differs(polarity: Polarity, compared: Compared): string {
  const { noun, baseline } = compared;
  const word = comparative(compared, polarity);
  if (isOfSubject(word)) return `be ${word} than ${baseline}`;
  const article = numberOf(compared) === 'measure' ? articleBefore(word, noun) : '';
  return `${verbOf(compared)} ${article}${word} ${noun} than ${baseline}`;
}

/** What is better of this metric: less of an error, more of an accuracy. */
function senseOf(outcome: 'better' | 'worse', { direction }: Metric): Polarity {
  return (outcome === 'better') === (direction === 'lower') ? 'less' : 'more';
}

/** What a claim of direction says of its subject, as a verb phrase that ends with the baseline. */
export function directionVerb(outcome: Outcome, compared: Compared): string {
  const { metric, noun, baseline } = compared;
  switch (outcome) {
    case 'better':
    case 'worse':
      return differs(senseOf(outcome, metric), compared);
    case 'on-par':
      return `be on par in ${noun} with ${baseline}`;
    case 'on-par-or-better': {
      const word = comparative(compared, senseOf('better', metric));
      const thatOf = nounNumber(noun) === 'things' ? 'those of' : 'that of';
      return isOfSubject(word)
        ? `be as fast as ${baseline} or ${word}`
        : `have ${articleBefore(noun, noun)}${noun} on par with, or ${word} than, ${thatOf} ${baseline}`;
    }
    case 'competitive':
      return `be competitive in ${noun} with ${baseline}`;
  }
}
