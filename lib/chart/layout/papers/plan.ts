import { axisToPixels, type AxisPlan } from '#lib/chart/axis/axis.ts';
import { planTimeAxis } from '#lib/chart/axis/time-axis.ts';
import type { Room } from '#lib/chart/layout/kind-layout.ts';
import { lineHeight, NOTHING, paragraph, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import type { SceneShape } from '#lib/chart/scene/scene.ts';
import type { PapersChart } from '#lib/chart/spec/points.ts';
import { countedNoun } from '#lib/chart/words/counted-noun.ts';
import { placePapers, titleSize, type PlacedPaper } from './lanes.ts';
import { titleStack } from './titles.ts';

const TICK_SPACING_PX = 90;
const INSET_PX = 14;
const LANE_PADDING_PX = 3;
const LANE_MIN_PX = 3;
const DOT_LANE_MAX_PX = 20;
export const AXIS_GAP_PX = 5;
/** Over the uppermost lane. */
export const TOP_PX = 6;
export const NOTE_GAP_PX = 6;

/** How wide titles may be, as parts of the picture: the first that leaves all lanes room is taken. */
const TITLE_SHARES = [0.6, 0.42, 0.3, 0.22, 0.16, 0.11] as const;
const TITLE_SHARE_STACKED = 0.66;
/** Lanes are set so tight in a fixed height before titles are left out. */
const LANE_TIGHT = 1.12;
/** A lane that is spread over free room grows to this many times its own height. */
const LANE_SPREAD_MAX = 2.6;

/** Papers in lanes over the axis of time. */
export interface PapersPlan {
  readonly placed: readonly PlacedPaper[];
  readonly laneCount: number;
  readonly laneHeight: number;
  readonly axis: AxisPlan;
  readonly toX: (value: number) => number;
  /** Titles over stacked dots, counted from the top of the lanes. */
  readonly titles?: ReadonlyMap<PlacedPaper, readonly SceneShape[]>;
  /** Said where titles had to go. */
  readonly note: Block;
}

function laneHeightOf(setting: Setting): number {
  return lineHeight(titleSize(setting)) + LANE_PADDING_PX;
}

/** Without its ticks a time line says nothing, so that they stay in every picture. */
export function axisHeight({ type }: Setting): number {
  return AXIS_GAP_PX + 2 * lineHeight(type.tick);
}

function lanesOf(placed: readonly PlacedPaper[]): number {
  return placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
}

function untitledNote(count: number, { marginPx, widthPx, type }: Setting): Block {
  if (count === 0) return NOTHING;
  const style = { role: 'note', sizePx: type.note, weight: 400, fill: 'ink', linesMax: 1 } as const;
  return paragraph(
    `${count} ${countedNoun('papers', count)} without a title here.`,
    marginPx,
    widthPx - 2 * marginPx,
    style,
  );
}

/** Plans titles as wide as the room lets them be; where none fits, dots alone, stacked on their dates. */
export function planPapers({ papers }: PapersChart, setting: Setting, room: Room): PapersPlan {
  const { marginPx, widthPx, isStacked } = setting;
  const [left, right] = [marginPx, widthPx - marginPx];
  const dates = papers.map(({ published }) => published);
  const axis = planTimeAxis(dates, Math.floor((right - left) / TICK_SPACING_PX));
  const toX = axisToPixels(axis, left + INSET_PX, right - INSET_PX);
  const place = (titleMaxPx: number) => placePapers(papers, toX, { left, right, titleMaxPx, setting });
  const shares = isStacked ? [TITLE_SHARE_STACKED, ...TITLE_SHARES] : TITLE_SHARES;
  const lanesPx = room.heightPx - axisHeight(setting) - TOP_PX;
  const natural = laneHeightOf(setting);
  const least = room.isFixed ? titleSize(setting) * LANE_TIGHT : natural;
  const titled = shares.map((share) => place(share * widthPx)).find((placed) => lanesOf(placed) * least <= lanesPx);
  const base = { axis, toX };
  if (titled !== undefined) {
    const laneCount = lanesOf(titled);
    const spread = room.isFixed ? Math.min(natural * LANE_SPREAD_MAX, lanesPx / laneCount) : natural;
    return { ...base, placed: titled, laneCount, laneHeight: spread, note: NOTHING };
  }
  const dots = place(0);
  const laneHeight = Math.max(LANE_MIN_PX, Math.min(DOT_LANE_MAX_PX, lanesPx / (lanesOf(dots) + 1)));
  const noteRoom = lineHeight(setting.type.note) + NOTE_GAP_PX;
  const laneCount = Math.max(lanesOf(dots), Math.floor((lanesPx - noteRoom) / laneHeight));
  const stacked = { ...base, placed: dots, laneCount, laneHeight };
  const titles = titleStack(
    dots,
    centreIn(stacked, 0),
    { left, right, top: 0, bottom: laneCount * laneHeight },
    setting,
  );
  return { ...stacked, titles, note: untitledNote(papers.length - titles.size, setting) };
}

/** Says how far down the middle of a paper's lane is, where lanes start at `lanesTop`. */
export function centreIn({ laneCount, laneHeight }: Pick<PapersPlan, 'laneCount' | 'laneHeight'>, lanesTop: number) {
  return ({ lane }: PlacedPaper) => lanesTop + (laneCount - lane - 0.5) * laneHeight;
}
