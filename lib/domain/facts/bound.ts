import { z } from 'zod';

/** The source's own limiting word for a figure. Separate from uncertainty, which is an error figure. */
export const Bound = z.enum([
  'exact',
  'up-to',
  'at-most',
  'at-least',
  'more-than',
  'less-than',
  'about',
  'range',
  'order-of-magnitude',
]);
export type Bound = z.infer<typeof Bound>;

interface BoundWords {
  /** The sign written before a figure, empty when the figure stands as it is. */
  readonly glyph: string;
  /** The words said before a figure in a sentence, with a trailing space where there are any. */
  readonly words: string;
  /** One sentence for legends and the method page. */
  readonly meaning: string;
}

/** How each bound is written and said. Drawing follows the same closed list in the chart layer. */
export const BOUND_WORDS: Readonly<Record<Bound, BoundWords>> = {
  exact: { glyph: '', words: '', meaning: 'The source states the figure without a limiting word.' },
  'up-to': { glyph: '≤', words: 'up to ', meaning: 'The figure is the most: a limit, or the best case.' },
  'at-most': { glyph: '≤', words: 'at most ', meaning: 'The figure or less.' },
  'at-least': { glyph: '≥', words: 'at least ', meaning: 'The figure or more.' },
  'more-than': { glyph: '>', words: 'more than ', meaning: 'Above the figure, by an unstated amount.' },
  'less-than': { glyph: '<', words: 'less than ', meaning: 'Below the figure, by an unstated amount.' },
  about: { glyph: '≈', words: 'about ', meaning: 'Near the figure.' },
  range: { glyph: '', words: '', meaning: 'Between the two figures.' },
  'order-of-magnitude': {
    glyph: '~',
    words: 'on the order of ',
    meaning: 'A power of ten, so anything from a third to three times the figure.',
  },
};

/**
 * What "up to" means: nothing above is supported (a context length of up to 1M), or it is reached at
 * best and less elsewhere (up to 3.3x).
 */
export const Sense = z.enum(['limit', 'best-case']);
export type Sense = z.infer<typeof Sense>;

/** A bound as it is drawn: an "up to" that is a limit looks unlike one that is a best case. */
export type DrawnBound = Bound | 'limit';

/** How a bound is drawn, after its sense. */
export function drawnBound({
  bound,
  sense,
}: {
  readonly bound: Bound;
  readonly sense?: Sense | undefined;
}): DrawnBound {
  return bound === 'up-to' && sense === 'limit' ? 'limit' : bound;
}

const SENSE_MEANINGS: Readonly<Record<Sense, string>> = {
  limit: 'The figure is the limit: nothing above it is claimed.',
  'best-case': 'The figure is reached at best, and less elsewhere.',
};

/** One sentence on what a bound says, after its sense. */
export function boundMeaning({ bound, sense }: { readonly bound: Bound; readonly sense?: Sense | undefined }): string {
  return bound === 'up-to' && sense !== undefined ? SENSE_MEANINGS[sense] : BOUND_WORDS[bound].meaning;
}
