import { placeLabels, type Surroundings } from '#lib/chart/layout/labels/place-labels.ts';
import type { Box, LabelWish, Placement } from '#lib/chart/layout/labels/geometry.ts';
import { FULL, wishFor, type LabelRoom, type Line, type Tier } from './label-shapes.ts';
import type { PlottedPoint } from './panel.ts';

/** So many points are led to labels farther away. */
const LED_FAR_MAX = 30;
/** From so many points on, a part of them is named beside its place, and none is led away. */
export const CROWD_FROM = 71;
const LED_SHARE = 0.3;
const ROUNDS = 6;

/** A point with the words of its label and the place that they want. */
interface Wanted {
  readonly point: PlottedPoint;
  readonly lines: readonly Line[];
  readonly wish: LabelWish;
}

/** Long leaders are for few points and for names alone, and never cross most of a plot. */
function leaderMax(count: number, tier: Tier, { left, right, top, bottom }: Box): number {
  if (count >= CROWD_FROM) return 0;
  const most = count > LED_FAR_MAX || tier === FULL ? 42 : 150;
  return Math.min(most, LED_SHARE * Math.min(right - left, bottom - top));
}

/** Labels tried in some order of their points. */
export interface Attempt {
  readonly places: ReadonlyMap<Wanted, Placement>;
  readonly unnamed: readonly Wanted[];
}

function attempt(wanted: readonly Wanted[], surroundings: Surroundings): Attempt {
  const found = placeLabels(
    wanted.map(({ wish }) => wish),
    surroundings,
  );
  const places = new Map<Wanted, Placement>();
  wanted.forEach((one, index) => {
    const place = found[index];
    if (place !== undefined) places.set(one, place);
  });
  return { places, unnamed: wanted.filter((one) => !places.has(one)) };
}

/** How much is lost without names: those of the family weigh more than any number of others. */
function lossOf({ unnamed }: Attempt): number {
  return unnamed.reduce((sum, { point }) => sum + (point.rank === 0 ? CROWD_FROM : 1), 0);
}

/** What all labels of a plot have to reckon with. */
interface Crowd {
  readonly room: LabelRoom;
  readonly pointCount: number;
  readonly obstacles: readonly Box[];
}

/** Places labels again with those that found no place put first, and keeps the best of a few rounds. */
export function bestOfRounds(
  points: readonly PlottedPoint[],
  tier: Tier,
  { room, pointCount, obstacles }: Crowd,
): Attempt {
  const wanted = points.map((point): Wanted => {
    const lines = tier(point, room);
    return { point, lines, wish: wishFor(point, lines) };
  });
  const leaderMaxPx = leaderMax(pointCount, tier, room.bounds);
  const surroundings = { bounds: room.bounds, obstacles, leaderMaxPx };
  const rounds = pointCount < CROWD_FROM ? ROUNDS : 1;
  let last = attempt(wanted, surroundings);
  let best = last;
  let order = wanted;
  for (let round = 1; round < rounds && best.unnamed.length > 0; round += 1) {
    const { unnamed } = last;
    order = [...unnamed, ...order.filter((one) => !unnamed.includes(one))];
    last = attempt(order, surroundings);
    if (lossOf(last) < lossOf(best)) best = last;
  }
  return best;
}
