import type { SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import { centredBaseline, widthOf } from '#lib/chart/layout/parts/block.ts';
import { placeLabels, type Surroundings } from '#lib/chart/layout/labels/place-labels.ts';
import type { Box, LabelWish, Placement } from '#lib/chart/layout/labels/geometry.ts';
import { listPoints, type PointList } from './list.ts';
import type { PlottedPoint } from './panel.ts';
import { shapeBox, unionBox } from '#lib/chart/layout/parts/shape-box.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** A line of a label. */
interface Line {
  readonly text: string;
  readonly fullText?: string;
  readonly sizePx: number;
  readonly fill: 'ink' | 'soft';
}

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

/** Where labels go, and how many characters of list there is room for. */
export interface LabelRoom {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly setting: Setting;
  readonly listWidthPx: number;
  readonly listLinesMax: number;
}

const LINE_SHARE = 1.16;
const CORE_PX = 6;
const NAME_SHARE = 0.5;
const NAME_MAX_PX = 230;
const NAME_MIN_PX = 90;
const HALO_OPACITY = 0.8;
/** So many points may have two lines each, and so many are led to labels farther away. */
const FULL_MAX = 30;
const LED_FAR_MAX = 30;
/** From so many points on, a part of them is named beside its place, and none is led away. */
const CROWD_FROM = 71;
const NAMED_IN_CROWD_MAX = 60;
const LED_SHARE = 0.3;
const ROUNDS = 6;

function nameLine({ name }: PlottedPoint, extra: string, { bounds, setting }: LabelRoom): Line {
  const sizePx = setting.type.name - 1;
  const most = Math.min(NAME_MAX_PX, Math.max(NAME_MIN_PX, (bounds.right - bounds.left) * NAME_SHARE));
  const text = shortenText(name, { widthPx: most, sizePx });
  return { text: `${text}${extra}`, sizePx, fill: 'ink', ...(text === name ? {} : { fullText: name }) };
}

type Tier = (point: PlottedPoint, room: LabelRoom) => readonly Line[];

const FULL: Tier = (point, room) => [
  nameLine(point, '', room),
  { text: `${point.values} ${point.numbers}`, sizePx: room.setting.type.note, fill: 'soft' },
];
const SHORT: Tier = (point, room) => [nameLine(point, ` ${point.numbers}`, room)];

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { sizePx }) => sum + sizePx * LINE_SHARE, 0);
}

function wishFor(point: PlottedPoint, lines: readonly Line[]): LabelWish {
  const { x, y } = point;
  const core = { left: x - CORE_PX, right: x + CORE_PX, top: y - CORE_PX, bottom: y + CORE_PX };
  const widthPx = lines.reduce((most, { text, sizePx }) => Math.max(most, widthOf(text, sizePx, 400)), 0);
  const own = unionBox([core, ...point.shapes.map(shapeBox)]) ?? core;
  return { x, y, widthPx, heightPx: heightOf(lines), core, own };
}

function textsOf(lines: readonly Line[], { box, anchor }: Placement): readonly SceneText[] {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  let top = box.top;
  return lines.map(({ text, fullText, sizePx, fill }) => {
    const y = centredBaseline(top + (sizePx * LINE_SHARE) / 2, sizePx);
    top += sizePx * LINE_SHARE;
    const look = { type: 'text', role: 'value', weight: 400, anchor } as const;
    return { ...look, x, y, text, sizePx, fill, ...(fullText === undefined ? {} : { fullText }) };
  });
}

/** A label over the grid: what lies beneath is dimmed so that it can be read. */
function labelShapes(lines: readonly Line[], placement: Placement): readonly SceneShape[] {
  const { box, leader } = placement;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const fill = { token: 'background', opacity: HALO_OPACITY } as const;
  const halo = { type: 'rect', role: 'value', x: box.left, y: box.top, width, height, fill } as const;
  const texts = textsOf(lines, placement);
  if (leader === undefined) return [halo, ...texts];
  const [x1, y1, x2, y2] = leader;
  const line = { type: 'line', role: 'grid', x1, y1, x2, y2, stroke: 'axis', strokeWidth: 1 } as const;
  return [halo, line, ...texts];
}

function obstaclesOf(points: readonly PlottedPoint[], { obstacles }: LabelRoom): readonly Box[] {
  return [...points.flatMap(({ shapes }) => shapes.map(shapeBox)), ...obstacles];
}

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
interface Attempt {
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

/** Tries again with the labels that found no place put first, and keeps the best of a few rounds. */
function improved(points: readonly PlottedPoint[], tier: Tier, { room, pointCount, obstacles }: Crowd): Attempt {
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
  const full = points.length <= FULL_MAX ? improved(points, FULL, crowd) : undefined;
  if (full !== undefined && full.unnamed.length === 0) return full;
  return improved(namedOf(points), SHORT, crowd);
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
