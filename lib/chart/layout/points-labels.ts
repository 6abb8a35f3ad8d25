import type { SceneShape, SceneText } from '../scene.ts';
import { shortenText, wrapText } from '../wrap-text.ts';
import { centredBaseline, widthOf } from './block.ts';
import { placeLabels, type Box, type LabelWish, type Placement } from './place-labels.ts';
import type { PlottedPoint } from './points-panel.ts';
import { shapeBox, unionBox } from './shape-box.ts';
import type { Setting } from './size.ts';

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
const LED_MAX = 70;
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

/** Long leaders are for few points and for names alone, and never cross most of a plot. */
function leaderMax(count: number, tier: Tier, { left, right, top, bottom }: Box): number {
  if (count > LED_MAX) return 0;
  const most = count > LED_FAR_MAX || tier === FULL ? 42 : 150;
  return Math.min(most, LED_SHARE * Math.min(right - left, bottom - top));
}

/** Labels tried in some order of their points. */
interface Attempt {
  readonly lines: ReadonlyMap<PlottedPoint, readonly Line[]>;
  readonly places: ReadonlyMap<PlottedPoint, Placement>;
  readonly unnamed: readonly PlottedPoint[];
}

function attempt(points: readonly PlottedPoint[], tier: Tier, room: LabelRoom, obstacles: readonly Box[]): Attempt {
  const lines = points.map((point) => tier(point, room));
  const wishes = points.map((point, index) => wishFor(point, lines[index] ?? []));
  const surroundings = { bounds: room.bounds, obstacles, leaderMaxPx: leaderMax(points.length, tier, room.bounds) };
  const found = placeLabels(wishes, surroundings);
  return {
    lines: new Map(points.map((point, index) => [point, lines[index] ?? []])),
    places: new Map(
      points.flatMap((point, index) => {
        const place = found[index];
        return place === undefined ? [] : [[point, place] as const];
      }),
    ),
    unnamed: points.filter((_, index) => found[index] === undefined),
  };
}

/** How much is lost without names: those of the family weigh more than any number of others. */
function lossOf({ unnamed }: Attempt): number {
  return unnamed.reduce((sum, { rank }) => sum + (rank === 0 ? LED_MAX : 1), 0);
}

/** Tries again with the labels that found no place put first, and keeps the best of a few rounds. */
function improved(points: readonly PlottedPoint[], tier: Tier, room: LabelRoom, obstacles: readonly Box[]): Attempt {
  let last = attempt(points, tier, room, obstacles);
  let best = last;
  let order = points;
  for (let round = 1; round < ROUNDS && best.unnamed.length > 0 && points.length <= LED_MAX; round += 1) {
    const { unnamed } = last;
    order = [...unnamed, ...order.filter((point) => !unnamed.includes(point))];
    last = attempt(order, tier, room, obstacles);
    if (lossOf(last) < lossOf(best)) best = last;
  }
  return best;
}

/** The fullest labels that all find a place, or else the short ones, as many as find one. */
function bestAttempt(points: readonly PlottedPoint[], room: LabelRoom, obstacles: readonly Box[]): Attempt {
  const full = points.length <= FULL_MAX ? improved(points, FULL, room, obstacles) : undefined;
  if (full !== undefined && full.unnamed.length === 0) return full;
  return improved(points, SHORT, room, obstacles);
}

function entryText({ name, values, numbers }: PlottedPoint, index: number): string {
  return `${index + 1} ${name} (${values}) ${numbers}`;
}

/** The list of the first of some points, as long as the room allows; the others are counted. */
function listOf(
  points: readonly PlottedPoint[],
  { setting, listWidthPx, listLinesMax }: LabelRoom,
): Omit<List, 'points'> {
  const measure = { widthPx: listWidthPx, sizePx: setting.type.note, linesMax: listLinesMax };
  const textOf = (count: number): string => {
    const more = points.length - count;
    const rest = count === 0 ? `${more} points without a name here` : `and ${more} more`;
    const tail = more === 0 ? [] : [rest];
    return `${[...points.slice(0, count).map(entryText), ...tail].join(', ')}.`;
  };
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wrapText(textOf(middle), measure).shortened) high = middle - 1;
    else low = middle;
  }
  return { text: textOf(low), count: low };
}

interface List {
  readonly points: readonly PlottedPoint[];
  readonly text: string;
  readonly count: number;
}

/** The numbers in the plot of the points that the list names. */
function numberLabels(
  list: List,
  room: LabelRoom,
  obstacles: readonly Box[],
  taken: readonly Placement[],
): Map<PlottedPoint, readonly SceneShape[]> {
  const named = list.points.slice(0, list.count);
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
  const { lines, places, unnamed } = bestAttempt(ranked, room, obstacles);
  const list = {
    points: unnamed,
    ...(unnamed.length === 0 || room.listLinesMax === 0 ? { text: '', count: 0 } : listOf(unnamed, room)),
  };
  const labels = numberLabels(list, room, obstacles, [...places.values()]);
  for (const [point, place] of places) labels.set(point, labelShapes(lines.get(point) ?? [], place));
  return { points: points.map((point) => ({ point, label: labels.get(point) ?? [] })), list: list.text };
}
