import { BOUND_WORDS } from '#lib/domain/facts/bound.ts';
import type { Assertion } from '#lib/domain/facts/claim.ts';
import { articleBefore, comparative, isOfSubject, numberOf, verbOf, type Compared } from './comparison-words.ts';
import { quantityWords } from '#lib/domain/words/format.ts';
import type { RelativeForm } from '#lib/domain/facts/form.ts';
import { nounNumber } from '#lib/text/noun.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';

type Relative = Extract<Assertion, { form: 'relative' }>;

/** A score is so many points higher than another; "better" takes no figure. */
const MEASURED: Readonly<Record<string, string>> = { better: 'higher', worse: 'lower', greater: 'higher' };

/** "5x fewer parameters than B", "a training time 2x shorter than that of B", "20% faster than B". */
function difference(words: string, { polarity }: Relative, compared: Compared): string {
  const { noun, baseline } = compared;
  const word = comparative(compared, polarity);
  if (isOfSubject(word)) return `be ${words} ${word} than ${baseline}`;
  if (numberOf(compared) !== 'measure') return `${verbOf(compared)} ${words} ${word} ${noun} than ${baseline}`;
  const sense = MEASURED[word] ?? word;
  const thatOf = nounNumber(noun) === 'things' ? 'those of' : 'that of';
  return `${verbOf(compared)} ${articleBefore(noun, noun)}${noun} ${words} ${sense} than ${thatOf} ${baseline}`;
}

function times(words: string, compared: Compared): string {
  const { noun, baseline } = compared;
  const number = numberOf(compared);
  if (number === 'things') return `${verbOf(compared)} ${words} as many ${noun} as ${baseline}`;
  if (number === 'stuff') return `${verbOf(compared)} ${words} as much ${noun} as ${baseline}`;
  return `reach ${words} the ${noun} of ${baseline}`;
}

/** A percentage of a percentage is easily read as points, so it says that it is relative. */
function percentChange(relative: Relative, compared: Compared): string {
  const { quantity } = relative;
  const isOfShare = dimensionOf(compared.metric.unit) === 'share' && quantity.unit === 'percent';
  return difference(`${quantityWords(quantity)}${isOfShare ? ' (relative)' : ''}`, relative, compared);
}

/** "half" as it is printed; a dash between two figures is said. */
function part({ quantity }: Relative): string {
  return BOUND_WORDS[quantity.bound].words + quantity.printed.replace(/(\d%?)\s*[-–—]\s*(\d)/, '$1 to $2');
}

const VERBS: Readonly<Record<RelativeForm, (relative: Relative, compared: Compared) => string>> = {
  multiple: (relative, compared) => {
    const words = quantityWords(relative.quantity);
    return relative.polarity === 'more' ? times(words, compared) : difference(words, relative, compared);
  },
  percent_change: percentChange,
  points: (relative, compared) => difference(quantityWords(relative.quantity), relative, compared),
  fraction: (relative, compared) => {
    const verb = numberOf(compared) === 'measure' ? 'reach' : verbOf(compared);
    return `${verb} ${part(relative)} of the ${compared.noun} of ${compared.baseline}`;
  },
  order_of_magnitude: (relative, compared) => difference('an order of magnitude (about ten times)', relative, compared),
};

/** What a relative claim says of its subject, as a verb phrase that ends with the baseline. */
export function relativeVerb(relative: Relative, compared: Compared): string {
  return VERBS[relative.relativeForm](relative, compared);
}
