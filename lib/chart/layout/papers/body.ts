import { axisToPixels, type AxisPlan } from '#lib/chart/axis/axis.ts';
import type { PointPlot, SceneItem, SceneMark, SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import type { PapersChart } from '#lib/chart/spec/points.ts';
import { planTimeAxis } from '#lib/chart/axis/time-axis.ts';
import { NOTHING, centredBaseline, lineHeight, paragraph, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { NO_LEGEND } from '#lib/chart/layout/parts/legend.ts';
import { COUNT_GAP_PX, DOT_PX, placePapers, TITLE_GAP_PX, titleSize, type PlacedPaper } from './lanes.ts';
import { titleStack } from './titles.ts';
import { shiftShape } from '#lib/chart/layout/parts/shape-box.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { spaceTicks } from '#lib/chart/layout/parts/space-ticks.ts';
import { spanShape } from '#lib/chart/layout/parts/timeline-span.ts';

const EMPTY_TEXT = 'No source has been read yet.';
const TICK_SPACING_PX = 90;
const INSET_PX = 14;
const AXIS_GAP_PX = 5;
const ASCENT = 0.98;
const LANE_PADDING_PX = 3;
const LANE_MIN_PX = 3;
const DOT_LANE_MAX_PX = 20;
const TOP_PX = 6;
const NOTE_GAP_PX = 6;

/** How wide titles may be, as parts of the picture: the first that leaves all lanes room is taken. */
const TITLE_SHARES = [0.6, 0.42, 0.3, 0.22, 0.16, 0.11] as const;
const TITLE_SHARE_STACKED = 0.66;
/** Lanes are set so tight in a fixed height before titles are left out. */
const LANE_TIGHT = 1.12;
/** A lane that is spread over free room grows to this many times its own height. */
const LANE_SPREAD_MAX = 2.6;

interface Plan {
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
function axisHeight({ type }: Setting): number {
  return AXIS_GAP_PX + 2 * lineHeight(type.tick);
}

function lanesOf(placed: readonly PlacedPaper[]): number {
  return placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
}

function untitledNote(count: number, { marginPx, widthPx, type }: Setting): Block {
  if (count === 0) return NOTHING;
  const style = { role: 'note', sizePx: type.note, weight: 400, fill: 'ink', linesMax: 1 } as const;
  return paragraph(
    `${count} ${count === 1 ? 'paper' : 'papers'} without a title here.`,
    marginPx,
    widthPx - 2 * marginPx,
    style,
  );
}

/** Titles as wide as the room lets them be; where none fits, dots alone, stacked on their dates. */
function planLanes({ papers }: PapersChart, setting: Setting, room: Room): Plan {
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

/** The height of a lane's middle under the top of the lanes. */
function centreIn({ laneCount, laneHeight }: Pick<Plan, 'laneCount' | 'laneHeight'>, lanesTop: number) {
  return ({ lane }: PlacedPaper) => lanesTop + (laneCount - lane - 0.5) * laneHeight;
}

function titleTexts(
  { paper, mark, title, hasCount, side }: PlacedPaper,
  y: number,
  setting: Setting,
): readonly SceneText[] {
  if (title === '') return [];
  const [sizePx, noteSize] = [titleSize(setting), setting.type.note];
  const titlePx = widthOf(title, sizePx, 400);
  const countPx = hasCount ? COUNT_GAP_PX + widthOf(paper.countLabel, noteSize, 400) : 0;
  const start = side === 'right' ? mark.to + TITLE_GAP_PX : mark.from - TITLE_GAP_PX - titlePx - countPx;
  const look = { type: 'text', y: centredBaseline(y, sizePx), weight: 400, anchor: 'start' } as const;
  const full = title === paper.label ? {} : { fullText: paper.label };
  const name = { ...look, role: 'name', x: start, text: title, sizePx, fill: 'ink', ...full } as const;
  if (!hasCount) return [name];
  const x2 = start + titlePx + COUNT_GAP_PX;
  return [name, { ...look, role: 'name', x: x2, text: paper.countLabel, sizePx: noteSize, fill: 'soft' }];
}

function paperItem(placed: PlacedPaper, y: number, { toX, titles }: Plan, setting: Setting): SceneMark {
  const { paper, x } = placed;
  const reach = DOT_PX + 3;
  const shapes: readonly SceneShape[] = [
    { type: 'rect', role: 'hit', x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    spanShape(paper.published, toX, y, 'member'),
    { type: 'circle', role: 'mark', cx: x, cy: y, radius: DOT_PX, fill: { token: 'member' } },
    ...titleTexts(placed, y, setting),
  ];
  const title = titles?.get(placed) ?? [];
  return { type: 'mark', href: paper.href, sentence: paper.sentence, shapes: [...shapes, ...title] };
}

function axisItems({ axis, toX }: Plan, top: number, bottom: number, setting: Setting): readonly SceneItem[] {
  const { marginPx, widthPx, type } = setting;
  const [left, right] = [marginPx, widthPx - marginPx];
  const sizePx = type.tick;
  const ticks = spaceTicks(axis, toX, sizePx);
  const look = { type: 'text', role: 'axis', sizePx, fill: 'soft' } as const;
  const labelY = bottom + AXIS_GAP_PX + sizePx * ASCENT;
  const nameY = labelY + lineHeight(sizePx);
  return [
    ...ticks.map(
      ({ value }) =>
        ({
          type: 'line',
          role: 'grid',
          x1: toX(value),
          y1: top,
          x2: toX(value),
          y2: bottom,
          stroke: 'grid',
          strokeWidth: 1,
        }) as const,
    ),
    { type: 'line', role: 'axis', x1: left, y1: bottom, x2: right, y2: bottom, stroke: 'axis', strokeWidth: 1 },
    ...ticks.map(({ value, label }) => {
      const half = widthOf(label, sizePx, 400) / 2;
      const x = Math.max(left + half, Math.min(toX(value), right - half));
      return { ...look, x, y: labelY, text: label, weight: 400, anchor: 'middle' } as const;
    }),
    { ...look, x: right, y: nameY, text: `${axis.label} →`, weight: 600, anchor: 'end' },
  ];
}

function shifted({ titles }: Plan, lanesTop: number): Pick<Plan, 'titles'> {
  if (titles === undefined) return {};
  return {
    titles: new Map([...titles].map(([one, shapes]) => [one, shapes.map((shape) => shiftShape(shape, lanesTop))])),
  };
}

function drawPapers(plan: Plan, setting: Setting, top: number) {
  const { axis, toX, placed, laneCount, laneHeight, note } = plan;
  const lanesTop = top + TOP_PX;
  const bottom = lanesTop + laneCount * laneHeight;
  const centreY = centreIn(plan, lanesTop);
  const moved = { ...plan, ...shifted(plan, lanesTop) };
  const yAxis = { scale: 'linear', domain: [0, laneCount], ticks: [], label: '', base: 0 } as const;
  const [left, right] = [toX(axis.domain[0]), toX(axis.domain[1])];
  const points = placed.map((one) => {
    const { sourceId } = one.paper;
    return { claimId: sourceId, subjectId: sourceId, centreX: one.x, centreY: centreY(one) };
  });
  const box = { x: left, y: lanesTop, width: right - left, height: bottom - lanesTop };
  const plot: PointPlot = { type: 'points', panelId: 'papers', ...box, xAxis: axis, yAxis, points };
  const items: readonly SceneItem[] = [
    ...axisItems(plan, top, bottom, setting),
    ...placed.map((one) => paperItem(one, centreY(one), moved, setting)),
    ...note.draw(bottom + axisHeight(setting) + NOTE_GAP_PX),
  ];
  return { items, panels: [plot] };
}

function planPapers(chart: PapersChart, setting: Setting, room: Room): PlannedBody<PapersChart> {
  if (chart.papers.length === 0) return emptyBody(chart, setting, EMPTY_TEXT);
  const plan = planLanes(chart, setting, room);
  const notePx = plan.note.height === 0 ? 0 : plan.note.height + NOTE_GAP_PX;
  return {
    height: TOP_PX + plan.laneCount * plan.laneHeight + axisHeight(setting) + notePx,
    hiddenCount: 0,
    shown: chart,
    draw: (top) => drawPapers(plan, setting, top),
  };
}

/** Papers over their publication dates. */
export const PAPERS: KindLayout<PapersChart> = { legend: () => NO_LEGEND, plan: planPapers };
