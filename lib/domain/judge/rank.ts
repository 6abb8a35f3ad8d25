import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { axisKind } from './comparability.ts';
import { isBestCase, type Interval } from './interval.ts';
import { orderOf, scaleKey, valuesOf, type Ordered } from './order.ts';

/** What a figure is ranked by. */
export type Ranked = Ordered & Pick<Claim, 'nature'>;

/** Figures in an order of which every part is determined, and those that it leaves open. */
export interface Ranking<Item> {
  /** The most first, or the least where that was asked for. Neighbours may be equal; every two others are more and less. */
  readonly ranked: readonly Item[];
  /** Figures whose bounds, digits, forms or baselines leave their place open, in their given order. */
  readonly open: readonly Item[];
  /** Whether best cases are among the ranked, which the words have to say. */
  readonly hasBestCases: boolean;
}

/** Said where figures are sorted by value and some have no determined place. */
export const OPEN_ORDER_SENTENCE =
  'Figures whose bounds or digits leave the order open stand after the ranked ones, in no order.';

/** Said where best cases are sorted among each other. */
export const BEST_CASE_ORDER_SENTENCE = 'Best cases are ordered as best cases: less is reached elsewhere.';

/** What has to be said of an order by value; empty where everything is ranked as it is. */
export function orderNote({
  open,
  ranked,
  hasBestCases,
}: Omit<Ranking<unknown>, 'open'> & { readonly open: readonly unknown[] }): string {
  const notes = [
    ...(open.length > 0 && open.length + ranked.length > 1 ? [OPEN_ORDER_SENTENCE] : []),
    ...(hasBestCases && ranked.length > 1 ? [BEST_CASE_ORDER_SENTENCE] : []),
  ];
  return notes.join(' ');
}

interface Placed<Item> {
  readonly item: Item;
  readonly claim: Ranked;
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
 * the open figures that lie wholly below or above it, the least first. A row of best cases alone is ranked as best cases.
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
  return [...bottom, ...over];
}

/** Figures that one ranking can hold: one scale, and no aim beside a result. */
function rankingKey({ claim }: Placed<unknown>): string {
  return `${scaleKey(claim) ?? ''}|${axisKind(claim)}`;
}

/**
 * Ranks figures by `orderOf`, as far as it is determined. Only figures of the scale that most of them
 * share are ranked (one instrument, form, dimension, baseline and kind of assertion); everything else,
 * and what has no figure, is `open`. Equal figures keep their given order. Linear but for one sort. It
 * does not judge conditions: give it what may be compared.
 */
export function rankFigures<Item>(
  items: readonly Item[],
  claimOf: (item: Item) => Ranked | undefined,
  descending = true,
): Ranking<Item> {
  const placed = items.flatMap((item): Placed<Item>[] => {
    const claim = claimOf(item);
    const quantity = claim === undefined ? undefined : quantityOf(claim);
    const values = claim === undefined ? undefined : valuesOf(claim);
    if (claim === undefined || quantity === undefined || values === undefined) return [];
    return [{ item, claim, values, isBest: isBestCase(quantity) }];
  });
  const scales = [...Map.groupBy(descending ? placed.toReversed() : placed, rankingKey)];
  // Of equally wide scales the same one is taken in whatever order the figures come.
  const [[, widest] = ['', []]] = scales.toSorted(
    ([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1),
  );
  const upward = chainOf(widest);
  const ranked = descending ? upward.toReversed() : upward;
  const known = new Set(ranked.map(({ item }) => item));
  return {
    ranked: ranked.map(({ item }) => item),
    open: items.filter((item) => !known.has(item)),
    hasBestCases: ranked.some(({ isBest }) => isBest),
  };
}
