import type { TimelinePaper } from '#lib/chart/spec/points.ts';
import { timePlace, timeSpan } from '#lib/chart/axis/time-axis.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import { widthOf } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** A stretch across the picture, in pixels. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A paper at its date. */
interface DatedPaper {
  readonly paper: TimelinePaper;
  readonly x: number;
  /** The dot with the time that the date leaves open. */
  readonly mark: Span;
}

/** A paper at its date, with its title on one side, in a lane of its own stretch of time. */
export interface PlacedPaper extends DatedPaper {
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

type Labelled = Omit<PlacedPaper, 'lane'> & Span;

/** A paper with its title on a side, cut to the room there. The title stands clear of the dot and of the time that its date leaves open. */
function labelPaper({ paper, x, mark }: DatedPaper, side: PlacedPaper['side'], room: LaneRoom): Labelled {
  const { left, right, titleMaxPx, setting } = room;
  if (titleMaxPx === 0) return { paper, x, mark, title: '', hasCount: false, side, ...mark };
  const hasCount = titleMaxPx >= COUNT_FROM_PX;
  const countPx = hasCount ? COUNT_GAP_PX + widthOf(paper.countLabel, setting.type.note, 400) : 0;
  const sizePx = titleSize(setting);
  const besidePx = (side === 'right' ? right - mark.to : mark.from - left) - TITLE_GAP_PX - countPx;
  const title = shortenText(paper.label, { widthPx: Math.min(titleMaxPx, besidePx), sizePx });
  const reach = TITLE_GAP_PX + widthOf(title, sizePx, 400) + countPx;
  const span = side === 'right' ? { from: mark.from, to: mark.to + reach } : { from: mark.from - reach, to: mark.to };
  return { paper, x, mark, title, hasCount, side, ...span };
}

/** The two sides of a paper that may hold its title: both, or the one that cuts less of it. */
function sidesOf(dated: DatedPaper, room: LaneRoom): readonly Labelled[] {
  const [right, left] = [labelPaper(dated, 'right', room), labelPaper(dated, 'left', room)];
  if (right.title === left.title) return [right, left];
  return [right.title.length > left.title.length ? right : left];
}

function firstFree(lanes: readonly (readonly Span[])[], { from, to }: Span): number {
  const found = lanes.findIndex((lane) =>
    lane.every((other) => to + LANE_GAP_PX <= other.from || other.to + LANE_GAP_PX <= from),
  );
  return found === -1 ? lanes.length : found;
}

function datePaper(paper: TimelinePaper, toX: (time: number) => number): DatedPaper {
  const x = toX(timePlace(paper.published));
  const { from, to } = timeSpan(paper.published);
  return { paper, x, mark: { from: Math.min(x - DOT_PX, toX(from)), to: Math.max(x + DOT_PX, toX(to)) } };
}

/** Sets papers into lanes, each with its title on the side that lets it lie lowest, touching nothing. */
export function placePapers(
  papers: readonly TimelinePaper[],
  toX: (time: number) => number,
  room: LaneRoom,
): readonly PlacedPaper[] {
  const lanes: Span[][] = [];
  return papers.map((paper) => {
    const options = sidesOf(datePaper(paper, toX), room).map((option) => ({
      ...option,
      lane: firstFree(lanes, option),
    }));
    const { from, to, ...placed } = options.reduce((best, option) => (option.lane < best.lane ? option : best));
    lanes[placed.lane] = [...(lanes[placed.lane] ?? []), { from, to }];
    return placed;
  });
}
