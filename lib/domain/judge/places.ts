import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

import { orderOf } from './order.ts';
import { rankFigures } from './rank.ts';
import { HOLDING_VERDICTS, type Verdict } from './verdict.ts';

/** The first index from `start` on whose item passes; items that pass stand after those that do not. */
function firstPassing<Item>(items: readonly Item[], start: number, passes: (item: Item) => boolean): number {
  let [low, high] = [start, items.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What figures without a rank mean for each ranked one: how many of them are better, and whether any may be. */
function besideOpen(ranked: readonly Claim[], open: readonly Claim[], better: 'more' | 'less') {
  const worse = better === 'more' ? 'less' : 'more';
  // Changes from one ranked figure to the next, so that an open one costs two searches and no walk.
  const [above, unclear] = [ranked.map(() => 0), ranked.map(() => 0)];
  const step = (changes: number[], index: number, by: number) => {
    const change = changes[index];
    if (change !== undefined) changes[index] = change + by;
  };
  for (const claim of open) {
    const from = firstPassing(ranked, 0, (other) => orderOf(claim, other) !== worse);
    const to = firstPassing(ranked, from, (other) => orderOf(claim, other) === better);
    step(unclear, from, 1);
    step(unclear, to, -1);
    step(above, to, 1);
  }
  return { above, unclear };
}

/**
 * The places of figures that may be compared, 1 for the best; equal figures share a place. Only a figure whose order
 * with every other one is determined has a place. Empty where the verdict does not hold, there is but one figure, or
 * more is neither better nor worse. Linear but for sorting.
 */
export function placesOf(
  claims: readonly Claim[],
  verdict: Verdict | undefined,
  { direction }: Pick<Metric, 'direction'>,
): ReadonlyMap<ClaimId, number> {
  if (verdict === undefined || !HOLDING_VERDICTS.has(verdict) || claims.length < 2 || direction === 'none') {
    return new Map();
  }
  const { ranked, open } = rankFigures(claims, (claim) => claim, direction === 'higher');
  const changes = besideOpen(ranked, open, direction === 'higher' ? 'more' : 'less');
  const places = new Map<ClaimId, number>();
  let [place, above, unclear] = [0, 0, 0];
  for (const [index, claim] of ranked.entries()) {
    const before = ranked[index - 1];
    above += changes.above[index] ?? 0;
    unclear += changes.unclear[index] ?? 0;
    if (before === undefined || orderOf(claim, before) !== 'equal') place = index + 1;
    if (unclear === 0) places.set(claim.id, place + above);
  }
  return places;
}
