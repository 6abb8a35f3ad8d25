import type { Cell, ComparisonRow } from './comparison.ts';
import type { Verdict } from './verdict.ts';

/** What stands in a cell without a claim: the ways of not knowing are told apart in words. */
export const EMPTY_CELL_WORDS: Readonly<Record<Exclude<Cell['kind'], 'stated'>, string>> = {
  'not-stated': 'not stated',
  'not-applicable': 'not applicable',
  'not-read': 'not read yet',
};

/** Whether the figures of a row may be compared, in as few words as a row has room for. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  comparable: 'comparable',
  'compared-by-source': 'compared by the source',
  nominal: 'nominal',
  'not-established': 'not established',
  'not-comparable': 'not comparable',
};

/** The verdict of a row in words, and whether it holds for some of its figures alone. */
export function verdictWords({ verdict, isMixed }: Pick<ComparisonRow, 'verdict' | 'isMixed'>): string {
  return isMixed ? `${VERDICT_WORDS[verdict]}, among some` : VERDICT_WORDS[verdict];
}
