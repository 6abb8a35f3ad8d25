import type { Verdict } from './comparability.ts';
import type { Cell } from './comparison.ts';

/** What stands in a cell without a claim: the ways of not knowing are told apart in words. */
export const EMPTY_CELL_WORDS: Readonly<Record<Exclude<Cell['kind'], 'stated'>, string>> = {
  'not-stated': 'not stated',
  'not-applicable': 'not applicable',
  'not-read': 'not read yet',
};

/** Whether the figures of a row may be compared, in as few words as a row has room for. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  comparable: 'comparable',
  'not-established': 'not established',
  'not-comparable': 'not comparable',
};
