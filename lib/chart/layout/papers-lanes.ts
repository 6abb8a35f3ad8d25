import type { TimelinePaper } from '../spec-points.ts';
import { shortenText } from '../wrap-text.ts';
import { widthOf } from './block.ts';
import type { Setting } from './size.ts';

/** A paper at its date, with its title on one side, in a lane of its own stretch of time. */
export interface PlacedPaper {
  readonly paper: TimelinePaper;
  readonly x: number;
  /** Counted from the axis upwards. */
  readonly lane: number;
  /** Empty where titles are left out. */
  readonly title: string;
  readonly hasCount: boolean;
  readonly side: 'left' | 'right';
}

export interface LaneRoom {
  readonly left: number;
  readonly right: number;
  /** The widest title; 0 for dots alone. */
  readonly titleMaxPx: number;
  readonly setting: Setting;
}

export const DOT_PX = 5;
export const TITLE_GAP_PX = 5;
export const COUNT_GAP_PX = 6;
const LANE_GAP_PX = 14;
/** Narrower titles stand without the number of claims. */
const COUNT_FROM_PX = 150;

export function titleSize({ type }: Setting): number {
  return type.name - 1;
}

type Labelled = Omit<PlacedPaper, 'lane'> & { readonly from: number; readonly to: number };

/** The title on the right of its dot, or on the left where there is more room, cut to that room. */
function labelPaper(paper: TimelinePaper, x: number, { left, right, titleMaxPx, setting }: LaneRoom): Labelled {
  const dot = { from: x - DOT_PX, to: x + DOT_PX };
  if (titleMaxPx === 0) return { paper, x, title: '', hasCount: false, side: 'right', ...dot };
  const hasCount = titleMaxPx >= COUNT_FROM_PX;
  const countPx = hasCount ? COUNT_GAP_PX + widthOf(paper.countLabel, setting.type.note, 400) : 0;
  const gap = DOT_PX + TITLE_GAP_PX;
  const sizePx = titleSize(setting);
  const wanted = Math.min(titleMaxPx, widthOf(paper.label, sizePx, 400)) + countPx + gap;
  const side = x + wanted <= right || right - x >= x - left ? 'right' : 'left';
  const room = (side === 'right' ? right - x : x - left) - gap - countPx;
  const title = shortenText(paper.label, { widthPx: Math.min(titleMaxPx, room), sizePx });
  const reach = gap + widthOf(title, sizePx, 400) + countPx;
  const span = side === 'right' ? { from: dot.from, to: x + reach } : { from: x - reach, to: dot.to };
  return { paper, x, title, hasCount, side, ...span };
}

/** Sets papers into lanes, each into the lowest one in which it touches nothing. */
export function placePapers(
  papers: readonly TimelinePaper[],
  toX: (paper: TimelinePaper) => number,
  room: LaneRoom,
): readonly PlacedPaper[] {
  const lanes: { from: number; to: number }[][] = [];
  return papers.map((paper) => {
    const { from, to, ...placed } = labelPaper(paper, toX(paper), room);
    const isFree = (taken: readonly { from: number; to: number }[]) =>
      taken.every((other) => to + LANE_GAP_PX <= other.from || other.to + LANE_GAP_PX <= from);
    const found = lanes.findIndex(isFree);
    const lane = found === -1 ? lanes.length : found;
    lanes[lane] = [...(lanes[lane] ?? []), { from, to }];
    return { ...placed, lane };
  });
}
