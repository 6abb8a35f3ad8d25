import type { Claim } from '#lib/domain/facts/claim.ts';
import { chosenFigures } from './cell.ts';
import { assessComparability } from './comparability.ts';
import { comparabilitySentence } from './comparability-sentence.ts';
import type { Cell, CellPair, ComparisonRow } from './comparison.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { orderOf } from './order.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** The verdicts under which two figures stand side by side with a meaning. */
const HOLDS: ReadonlySet<Verdict> = new Set(['comparable', 'compared-by-source', 'nominal']);

function judgePair(a: Claim, b: Claim, metric: Metric): Omit<CellPair, 'places'> {
  const { verdict, reasons } = assessComparability(a, b, metric);
  return {
    claims: [a.id, b.id],
    verdict,
    reasons,
    sentence: comparabilitySentence(reasons, 2, metric),
    order: HOLDS.has(verdict) ? orderOf(a, b) : 'undetermined',
  };
}

/** The two figures of two cells that may best be compared: of equally good ones the first. */
function bestPair(
  left: readonly Claim[],
  right: readonly Claim[],
  metric: Metric,
): Omit<CellPair, 'places'> | undefined {
  const judged = left.flatMap((a) => right.map((b) => judgePair(a, b, metric)));
  const rank = ({ verdict }: Pick<CellPair, 'verdict'>) => VERDICTS.indexOf(verdict);
  return judged.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Judges every two cells of a row that have figures. For rows of at most a dozen cells. */
export function judgePairs(cells: readonly Cell[], metric: Metric): readonly CellPair[] {
  const figures = cells.map(chosenFigures);
  return figures.flatMap((left, first) =>
    figures.slice(first + 1).flatMap((right, offset) => {
      const pair = bestPair(left, right, metric);
      return pair === undefined ? [] : [{ places: [first, first + 1 + offset] as const, ...pair }];
    }),
  );
}

/** A cell beside which a figure may be put, with how far that holds. */
export interface Companion {
  /** The place of the other cell in the row. */
  readonly place: number;
  readonly verdict: Verdict;
  /** What the cell's own figure is beside the other's. */
  readonly order: CellPair['order'];
  readonly sentence: string;
}

const TURNED = { more: 'less', less: 'more', equal: 'equal', undetermined: 'undetermined' } as const;

/** Every other cell of a row with figures, as the cell at a place sees it, in the order of the row. */
export function companionsOf({ pairs }: Pick<ComparisonRow, 'pairs'>, place: number): readonly Companion[] {
  return pairs.flatMap(({ places: [first, second], verdict, order, sentence }): Companion[] => {
    if (first === place) return [{ place: second, verdict, order, sentence }];
    return second === place ? [{ place: first, verdict, order: TURNED[order], sentence }] : [];
  });
}
