import type { Finding } from '../diagnostic.ts';

/** Where the fields of a claim say something else than the words of its phrase. */

export function boundDropped(words: string, bound: string, written: string): Finding {
  return {
    code: 'bound-dropped',
    message:
      written === 'exact'
        ? `The phrase says “${words}” of the figure, and the claim leaves it out.`
        : `The phrase says “${words}” of the figure, and the claim says \`${written}\`.`,
    hint: `Set \`bound: ${bound}\`.`,
  };
}

export function boundUnsaid(bound: string): Finding {
  return {
    code: 'bound-unsaid',
    message: `The claim says \`${bound}\`, and no word of the phrase does.`,
    hint: 'Quote the limiting word with the figure, or leave `bound` out.',
  };
}

export function polarityReversed(word: string, polarity: string): Finding {
  return {
    code: 'polarity-reversed',
    message: `The phrase says “${word}”, and the claim says the opposite.`,
    hint: `Set \`polarity: ${polarity}\`, or choose the metric of which the phrase speaks.`,
  };
}

export function hedgeDropped(word: string, hedge: string): Finding {
  return {
    code: 'hedge-dropped',
    message: `The phrase says “${word}”, and the claim leaves it out.`,
    hint: `Set \`hedge: ${hedge}\`, or quote shorter words where it is said of something else.`,
  };
}
