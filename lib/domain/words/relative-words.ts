import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import type { Assertion } from '#lib/domain/facts/claim.ts';
import { quantityWords } from './format.ts';
import type { RelativeForm } from '#lib/domain/facts/form.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { nounNumber, withArticle, type NounNumber } from '#lib/text/noun.ts';
import { dimensionOf, type Dimension } from '#lib/domain/facts/unit.ts';

type Relative = Extract<Assertion, { form: 'relative' }>;

interface Facts {
  readonly metric: Metric;
  readonly noun: string;
  readonly baseline: string;
}

const COMPARATIVES = {
  things: { more: 'more', less: 'fewer' },
  stuff: { more: 'more', less: 'less' },
  measure: { more: 'higher', less: 'lower' },
  time: { more: 'longer', less: 'shorter' },
} as const;

/** Shares and scores are never counted, even where the noun is plural: scores are higher, not more. */
const UNCOUNTED: ReadonlySet<Dimension> = new Set<Dimension>([
  'score',
  'score-difference',
  'share',
  'share-difference',
]);

function numberOf({ metric, noun }: Facts): NounNumber {
  return UNCOUNTED.has(dimensionOf(metric.unit)) ? 'measure' : nounNumber(noun);
}

/** "5x fewer parameters than B", "a training time 2x shorter than that of B". */
function difference(words: string, { polarity }: Relative, facts: Facts): string {
  const { metric, noun, baseline } = facts;
  const number = numberOf(facts);
  if (number !== 'measure') return `have ${words} ${COMPARATIVES[number][polarity]} ${noun} than ${baseline}`;
  const isTime = dimensionOf(metric.unit) === 'duration';
  const sense = COMPARATIVES[isTime ? 'time' : 'measure'][polarity];
  const thatOf = nounNumber(noun) === 'things' ? 'those of' : 'that of';
  return `have ${withArticle(noun)} ${words} ${sense} than ${thatOf} ${baseline}`;
}

function times(words: string, facts: Facts): string {
  const { noun, baseline } = facts;
  const number = numberOf(facts);
  if (number === 'things') return `have ${words} as many ${noun} as ${baseline}`;
  if (number === 'stuff') return `have ${words} as much ${noun} as ${baseline}`;
  return `reach ${words} the ${noun} of ${baseline}`;
}

/** A percentage of a percentage is easily read as points, so it says that it is relative. */
function percentChange(relative: Relative, facts: Facts): string {
  const { quantity } = relative;
  const isOfShare = dimensionOf(facts.metric.unit) === 'share' && quantity.unit === 'percent';
  return difference(`${quantityWords(quantity)}${isOfShare ? ' (relative)' : ''}`, relative, facts);
}

const VERBS: Readonly<Record<RelativeForm, (relative: Relative, facts: Facts) => string>> = {
  multiple: (relative, facts) => {
    const words = quantityWords(relative.quantity);
    return relative.polarity === 'more' ? times(words, facts) : difference(words, relative, facts);
  },
  percent_change: percentChange,
  points: (relative, facts) => difference(quantityWords(relative.quantity), relative, facts),
  fraction: ({ quantity }, { noun, baseline }) =>
    `have ${BOUND_WORDS[quantity.bound].words}${quantity.printed} of the ${noun} of ${baseline}`,
  order_of_magnitude: (relative, facts) => difference('an order of magnitude (about ten times)', relative, facts),
};

/** What a relative claim says of its subject, as a verb phrase that ends with the baseline. */
export function relativeVerb(relative: Relative, facts: Facts): string {
  return VERBS[relative.relativeForm](relative, facts);
}
