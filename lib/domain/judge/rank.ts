import { quantityOf } from '#lib/domain/facts/claim.ts';
import { isBestCase, type Interval } from './interval.ts';
import { orderOf, scaleKey, valuesOf, type Ordered } from './order.ts';

/** Figures in an order of which every part is determined, and those that it leaves open. */
export interface Ranking<Item> {
  /** The most first. Neighbours may be equal; every two others are more and less. */
  readonly ranked: readonly Item[];
  /** Figures whose bounds, digits, forms or baselines leave their place open, in their given order. */
  readonly open: readonly Item[];
}

/** Said where figures are sorted by value and some have no determined place. */
export const OPEN_ORDER_SENTENCE =
  'Figures whose bounds or digits leave the order open stand after the ranked ones, in no order.';

/** Said where best cases are sorted among each other. */
export const BEST_CASE_ORDER_SENTENCE = 'Best cases are ordered as best cases: less is reached elsewhere.';

interface Placed<Item> {
  readonly item: Item;
  readonly claim: Ordered;
  /** The values of the metric that the figure leaves possible. */
  readonly values: Interval;
  readonly isBest: boolean;
}

function sideOf({ values: { low, high } }: Placed<unknown>): 'closed' | 'below' | 'above' {
  if (low === Number.NEGATIVE_INFINITY) return 'below';
  return high === Number.POSITIVE_INFINITY ? 'above' : 'closed';
}

/** Best cases go first among open figures, since only they can be ranked with each other. */
function bestFirst(a: Placed<unknown>, b: Placed<unknown>): number {
  return Number(b.isBest) - Number(a.isBest);
}

/** Takes each figure whose order with the one taken before is determined; order carries over from there. */
function chainFrom<Item>(figures: readonly Placed<Item>[], start: Placed<Item> | undefined, step: 'more' | 'less') {
  const chain: Placed<Item>[] = [];
  let last = start;
  for (const figure of figures) {
    const order = last === undefined ? step : orderOf(figure.claim, last.claim);
    if (order !== step && order !== 'equal') continue;
    chain.push(figure);
    last = figure;
  }
  return chain;
}

/**
 * The longest row of closed figures that are pairwise determined, found by their upper ends, with
 * the open figures that lie wholly below or above it. A row of best cases alone is ranked as best cases.
 */
function chainOf<Item>(figures: readonly Placed<Item>[]): readonly Placed<Item>[] {
  const { closed = [], below = [], above = [] } = Object.groupBy(figures, sideOf);
  const middle = chainFrom(
    closed.toSorted((a, b) => a.values.high - b.values.high),
    undefined,
    'more',
  );
  const under = chainFrom(
    below.toSorted((a, b) => bestFirst(a, b) || b.values.high - a.values.high),
    middle[0],
    'less',
  );
  const bottom = [...under.toReversed(), ...middle];
  const over = chainFrom(
    above.toSorted((a, b) => bestFirst(a, b) || a.values.low - b.values.low),
    bottom.at(-1),
    'more',
  );
  return [...bottom, ...over].toReversed();
}

/**
 * Ranks figures by `orderOf`, as far as it is determined: the most first. Only figures of the scale
 * that most of them share are ranked (one form, dimension and baseline); everything else, and what
 * has no figure, is `open`. Linear but for one sort. It does not judge whether figures may be compared.
 */
export function rankFigures<Item>(items: readonly Item[], claimOf: (item: Item) => Ordered | undefined): Ranking<Item> {
  const placed = items.flatMap((item): Placed<Item>[] => {
    const claim = claimOf(item);
    const quantity = claim === undefined ? undefined : quantityOf(claim);
    const values = claim === undefined ? undefined : valuesOf(claim);
    if (claim === undefined || quantity === undefined || values === undefined) return [];
    return [{ item, claim, values, isBest: isBestCase(quantity) }];
  });
  const scales = [...Map.groupBy(placed, ({ claim }) => scaleKey(claim)).values()];
  const [widest = []] = scales.toSorted((a, b) => b.length - a.length);
  const ranked = chainOf(widest).map(({ item }) => item);
  const known = new Set(ranked);
  return { ranked, open: items.filter((item) => !known.has(item)) };
}
