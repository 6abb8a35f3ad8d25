import type { PointPlot, SceneItem, SceneMark, SceneShape } from '#lib/chart/scene/scene.ts';
import { levelLine, REFERENCE } from '#lib/chart/layout/parts/axis-items.ts';
import { NOTHING, centredBaseline, lineHeight, paragraph, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Box } from '#lib/chart/layout/labels/geometry.ts';
import { labelPoints, type LabelledPoint } from './labels.ts';
import { frameOverhead, planFrame, type Area, type FramePlan } from './frame.ts';
import type { PointsPanel } from './panel.ts';
import { shapeBox, shiftItem } from '#lib/chart/layout/parts/shape-box.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const HEADING_GAP_PX = 4;
const LIST_GAP_PX = 6;
const LIST_LINES_GROWING = 8;
const LIST_LINES_FIXED = 2;
const LOW_PICTURE_PX = 330;
const HIT_REACH_PX = 11;
const EQUAL_TEXT = 'equal';

/** A panel with everything in place, counted from its own top. */
export interface PlotPlan {
  readonly height: number;
  readonly figureCount: number;
  readonly draw: (top: number) => { readonly items: readonly SceneItem[]; readonly geometry: PointPlot };
}

function headingBlock({ heading }: PointsPanel, { left, widthPx }: Area, { type }: Setting): Block {
  const style = { role: 'heading', sizePx: type.heading, weight: 600, fill: 'ink', linesMax: 2 } as const;
  return paragraph(`${heading.charAt(0).toUpperCase()}${heading.slice(1)}`, left, widthPx, style);
}

function headingHeight(heading: Block): number {
  return heading.height === 0 ? 0 : heading.height + HEADING_GAP_PX;
}

/** What a panel takes besides its plot. */
export function plotOverhead(panel: PointsPanel, area: Area, setting: Setting): number {
  return headingHeight(headingBlock(panel, area, setting)) + frameOverhead(setting);
}

/** Where both measures are equal, between the ends that the axes share. */
function equalLine({ hasEqualLine }: PointsPanel, frame: FramePlan, setting: Setting): readonly SceneShape[] {
  const { xAxis, yAxis, toX, toY, box } = frame;
  const low = Math.max(xAxis.domain[0], yAxis.domain[0]);
  const high = Math.min(xAxis.domain[1], yAxis.domain[1]);
  if (!hasEqualLine || xAxis.scale !== yAxis.scale || low >= high) return [];
  const sizePx = setting.type.note;
  const [x, y] = [toX(high), toY(high)];
  const line = { type: 'line', role: 'reference', stroke: 'axis', strokeWidth: 1, dash: [4, 3] } as const;
  const widthPx = widthOf(EQUAL_TEXT, sizePx, 400);
  const isBeside = x + 4 + widthPx <= box.right;
  return [
    { ...line, x1: toX(low), y1: toY(low), x2: x, y2: y },
    {
      type: 'text',
      role: 'reference',
      x: isBeside ? x + 4 : x,
      y: isBeside ? centredBaseline(y, sizePx) : y - 4,
      text: EQUAL_TEXT,
      sizePx,
      weight: 400,
      anchor: isBeside ? 'start' : 'end',
      fill: 'soft',
    },
  ];
}

function referenceLine({ reference }: PointsPanel, { box, toY }: FramePlan): readonly SceneShape[] {
  if (reference === undefined) return [];
  return [levelLine(toY(reference), { from: box.left, to: box.right }, REFERENCE)];
}

function markItem({ point, label }: LabelledPoint): SceneMark {
  const { x, y, claimId, alsoClaimIds, href, sentence, shapes } = point;
  const reach = { x: x - HIT_REACH_PX, y: y - HIT_REACH_PX, width: 2 * HIT_REACH_PX, height: 2 * HIT_REACH_PX };
  const hit = { type: 'rect', role: 'hit', ...reach } as const;
  const also = alsoClaimIds.length === 0 ? {} : { alsoClaimIds };
  return { type: 'mark', claimId, ...also, href, sentence, shapes: [hit, ...shapes, ...label] };
}

function listBlock(list: string, { left, widthPx }: Area, setting: Setting, linesMax: number): Block {
  if (list === '') return NOTHING;
  return paragraph(list, left, widthPx, {
    role: 'note',
    sizePx: setting.type.note,
    weight: 400,
    fill: 'ink',
    linesMax,
  });
}

function listLines({ heightPx }: Setting): number {
  if (heightPx === undefined) return LIST_LINES_GROWING;
  return heightPx < LOW_PICTURE_PX ? 1 : LIST_LINES_FIXED;
}

interface PlotRoom {
  readonly area: Area;
  readonly setting: Setting;
  readonly heading: Block;
  /** Of the plot with the names and ticks of its axes. */
  readonly framePx: number;
  readonly listLinesMax: number;
}

function planOnce(panel: PointsPanel, { area, setting, heading, framePx, listLinesMax }: PlotRoom) {
  const frame = planFrame(panel, area, { top: headingHeight(heading), heightPx: framePx }, setting);
  const points = panel.plot(frame);
  const [equal, level] = [equalLine(panel, frame, setting), referenceLine(panel, frame)];
  const lines = [...equal, ...level];
  // A label may cross the slanted line of equals, but neither its word nor the line of the baseline.
  const obstacles: readonly Box[] = [...equal.filter(({ type }) => type === 'text'), ...level].map(shapeBox);
  const room = { bounds: frame.box, obstacles, setting, listWidthPx: area.widthPx, listLinesMax };
  const labelled = labelPoints(points, room);
  const list = listBlock(labelled.list, area, setting, listLinesMax);
  return { frame, points, lines, labelled, list };
}

function geometryOf(panel: PointsPanel, { frame, points }: ReturnType<typeof planOnce>, top: number): PointPlot {
  const { xAxis, yAxis, toX, toY } = frame;
  const [left, right] = [toX(xAxis.domain[0]), toX(xAxis.domain[1])];
  const [bottom, high] = [toY(yAxis.domain[0]), toY(yAxis.domain[1])];
  return {
    type: 'points',
    panelId: panel.id,
    x: left,
    y: top + high,
    width: right - left,
    height: bottom - high,
    xAxis,
    yAxis,
    points: points.map(({ claimId, subjectId, x, y }) => ({ claimId, subjectId, centreX: x, centreY: top + y })),
  };
}

/** Beyond so many points, some are without a label in every picture of a fixed height. */
const ALWAYS_LISTED_FROM = 60;
/** With a lower plot, figures that differ would seem to be level: the list gives way to it. */
const PLOT_WITH_LIST_PX = 44;

interface Planned {
  readonly plan: ReturnType<typeof planOnce>;
  /** What the list takes of the room, or adds to it. */
  readonly listPx: number;
  readonly isWithin: boolean;
}

function listHeight(list: Block): number {
  return list.height === 0 ? 0 : list.height + LIST_GAP_PX;
}

/** In a fixed room the list of points without a label takes its part of the plot; a growing picture grows by it. */
function planWithList(panel: PointsPanel, room: PlotRoom): Planned {
  const { setting, framePx } = room;
  if (setting.heightPx === undefined) {
    const plan = planOnce(panel, room);
    return { plan, listPx: listHeight(plan.list), isWithin: false };
  }
  const whole = panel.pointCount < ALWAYS_LISTED_FROM ? planOnce(panel, room) : undefined;
  if (whole?.list.height === 0) return { plan: whole, listPx: 0, isWithin: true };
  const listPx = LIST_GAP_PX + room.listLinesMax * lineHeight(setting.type.note);
  const listed = planOnce(panel, { ...room, framePx: framePx - listPx });
  const { top, bottom } = listed.frame.box;
  if (bottom - top >= PLOT_WITH_LIST_PX) return { plan: listed, listPx, isWithin: true };
  return { plan: planOnce(panel, { ...room, listLinesMax: 0 }), listPx: 0, isWithin: true };
}

/** Plans a panel of points, `heightPx` high without a list that it may grow by. */
export function planPlot(panel: PointsPanel, area: Area, heightPx: number, setting: Setting): PlotPlan {
  const heading = headingBlock(panel, area, setting);
  const framePx = heightPx - headingHeight(heading);
  const { plan, listPx, isWithin } = planWithList(panel, {
    area,
    setting,
    heading,
    framePx,
    listLinesMax: listLines(setting),
  });
  const plotBottom = heightPx - (isWithin ? listPx : 0);
  const items = [
    ...heading.draw(0),
    ...plan.frame.items,
    ...plan.lines,
    ...plan.labelled.points.map(markItem),
    ...plan.list.draw(plotBottom + LIST_GAP_PX),
  ];
  return {
    height: heightPx + (isWithin ? 0 : listPx),
    figureCount: panel.figureCount,
    draw: (top) => ({ items: items.map((item) => shiftItem(item, top)), geometry: geometryOf(panel, plan, top) }),
  };
}
