import type { SceneShape } from '#lib/chart/scene/scene.ts';
import { placeLabels } from '#lib/chart/layout/labels/place-labels.ts';
import type { Box, Placement } from '#lib/chart/layout/labels/geometry.ts';
import { CROWD_FROM, bestOfRounds, type Attempt } from './label-attempt.ts';
import { FULL, labelShapes, SHORT, wishFor, type LabelRoom, type Line } from './label-shapes.ts';
import { listPoints, type PointList } from './list.ts';
import type { PlottedPoint } from './panel.ts';
import { shapeBox } from '#lib/chart/layout/parts/shape-box.ts';

/** So many points may have two lines each. */
const FULL_MAX = 30;
const NAMED_IN_CROWD_MAX = 60;

/** A point with the shapes of its label, if it found a place. */
export interface LabelledPoint {
  readonly point: PlottedPoint;
  readonly label: readonly SceneShape[];
}

export interface Labelled {
  readonly points: readonly LabelledPoint[];
  /** The points without their name in the plot, in one text; empty where all have theirs. */
  readonly list: string;
}

function obstaclesOf(points: readonly PlottedPoint[], { obstacles }: LabelRoom): readonly Box[] {
  return [...points.flatMap(({ shapes }) => shapes.map(shapeBox)), ...obstacles];
}

/** Every second, third ... of some, so that about so many are left, spread evenly. */
function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  const every = Math.ceil(items.length / Math.max(1, most));
  return most <= 0 ? [] : items.filter((_, index) => index % every === 0);
}

/** In a crowd a part of the points is named, the family's own before the others. */
function namedOf(ranked: readonly PlottedPoint[]): readonly PlottedPoint[] {
  if (ranked.length < CROWD_FROM) return ranked;
  const own = thinned(
    ranked.filter(({ rank }) => rank === 0),
    NAMED_IN_CROWD_MAX,
  );
  const others = ranked.filter(({ rank }) => rank > 0);
  return [...own, ...thinned(others, NAMED_IN_CROWD_MAX - own.length)];
}

/** The fullest labels that all find a place, or else the short ones, as many as find one. */
function bestAttempt(points: readonly PlottedPoint[], room: LabelRoom, obstacles: readonly Box[]): Attempt {
  const crowd = { room, pointCount: points.length, obstacles };
  const full = points.length <= FULL_MAX ? bestOfRounds(points, FULL, crowd) : undefined;
  if (full !== undefined && full.unnamed.length === 0) return full;
  return bestOfRounds(namedOf(points), SHORT, crowd);
}

/** The numbers in the plot of the points that the list names. */
function numberLabels(
  list: PointList,
  room: LabelRoom,
  obstacles: readonly Box[],
  taken: readonly Placement[],
): Map<PlottedPoint, readonly SceneShape[]> {
  const { named } = list;
  const lines = named.map((_, index): readonly Line[] => [
    { text: String(index + 1), sizePx: room.setting.type.note, fill: 'ink' },
  ]);
  const wishes = named.map((point, index) => wishFor(point, lines[index] ?? []));
  const places = placeLabels(wishes, { bounds: room.bounds, obstacles, taken, leaderMaxPx: 28 });
  return new Map(
    named.map((point, index) => {
      const place = places[index];
      return [point, place === undefined ? [] : labelShapes(lines[index] ?? [], place)];
    }),
  );
}

/**
 * Labels points: with names and figures where all find a place, else with names, and those without a
 * place with a number that a list under the plot explains. What even the list cannot name is counted.
 */
export function labelPoints(points: readonly PlottedPoint[], room: LabelRoom): Labelled {
  const ranked = points.toSorted((a, b) => a.rank - b.rank);
  const obstacles = obstaclesOf(points, room);
  const { places, unnamed: tried } = bestAttempt(ranked, room, obstacles);
  const named = new Set([...places.keys()].map(({ point }) => point));
  const unnamed =
    points.length < CROWD_FROM ? tried.map(({ point }) => point) : ranked.filter((one) => !named.has(one));
  const list = listPoints(unnamed, room);
  const labels = numberLabels(list, room, obstacles, [...places.values()]);
  for (const [{ point, lines }, place] of places) labels.set(point, labelShapes(lines, place));
  return { points: points.map((point) => ({ point, label: labels.get(point) ?? [] })), list: list.text };
}
