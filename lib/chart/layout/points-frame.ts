import { axisToPixels, type AxisPlan, type AxisTick } from '../axis.ts';
import type { SceneItem, SceneLine, SceneText } from '../scene.ts';
import { shortenText } from '../wrap-text.ts';
import { centredBaseline, lineHeight, widthOf } from './block.ts';
import type { Box } from './place-labels.ts';
import type { Frame, PointsPanel } from './points-panel.ts';
import type { Setting } from './size.ts';
import { spaceTicks } from './space-ticks.ts';

const TICK_SPACING_X_PX = 96;
const TICK_SPACING_Y_PX = 52;
const TICK_GAP_PX = 7;
const AXIS_GAP_PX = 5;
const ASCENT = 0.98;
/** Between the frame and the outermost figures, so that marks and arrows stay inside. */
/** The least height of a picture whose axes keep their ticks whatever else has to go. */
const TICKS_FROM_PX = 240;
const INSET_X_PX = 30;
const INSET_Y_PX = 26;
const INSET_X_SHARE = 0.09;
const INSET_Y_SHARE = 0.17;

/** Where a panel stands across the picture. */
export interface Area {
  readonly left: number;
  readonly widthPx: number;
}

/** The frame of a plot with its ticks and the names of its axes. */
export interface FramePlan extends Frame {
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
  readonly items: readonly SceneItem[];
}

function namesHeight({ type }: Setting): number {
  return lineHeight(type.tick) + 2;
}

/** A plot without ticks says nothing of amounts, so only a very low picture goes without. */
function hasTicks({ furniture, heightPx = Number.POSITIVE_INFINITY }: Setting): boolean {
  return furniture.hasAxis || heightPx >= TICKS_FROM_PX;
}

function ticksHeight(setting: Setting): number {
  return hasTicks(setting) ? AXIS_GAP_PX + lineHeight(setting.type.tick) : AXIS_GAP_PX;
}

/** What surrounds a plot above and below. */
export function frameOverhead(setting: Setting): number {
  return 2 * namesHeight(setting) + ticksHeight(setting);
}

function scaleX(axis: AxisPlan, { left, right }: Box): (value: number) => number {
  const margin = Math.min(INSET_X_PX, (right - left) * INSET_X_SHARE);
  return axisToPixels(axis, left + margin, right - margin);
}

function scaleY(axis: AxisPlan, { top, bottom }: Box): (value: number) => number {
  const margin = Math.min(INSET_Y_PX, (bottom - top) * INSET_Y_SHARE);
  return axisToPixels(axis, bottom - margin, top + margin);
}

function gridItems({ box, toX, toY, xTicks, yTicks }: Omit<FramePlan, 'items'>): readonly SceneLine[] {
  const { left, right, top, bottom } = box;
  const grid = { type: 'line', role: 'grid', stroke: 'grid', strokeWidth: 1 } as const;
  const axis = { type: 'line', role: 'axis', stroke: 'axis', strokeWidth: 1 } as const;
  return [
    ...xTicks.map(({ value }) => ({ ...grid, x1: toX(value), y1: top, x2: toX(value), y2: bottom })),
    ...yTicks.map(({ value }) => ({ ...grid, x1: left, y1: toY(value), x2: right, y2: toY(value) })),
    { ...axis, x1: left, y1: bottom, x2: right, y2: bottom },
    { ...axis, x1: left, y1: top, x2: left, y2: bottom },
  ];
}

function tickItems(
  { box, toX, toY, xTicks, yTicks }: Omit<FramePlan, 'items'>,
  area: Area,
  sizePx: number,
): readonly SceneText[] {
  const look = { type: 'text', role: 'axis', sizePx, weight: 400, fill: 'soft' } as const;
  const farRight = area.left + area.widthPx;
  const across = xTicks.map(({ value, label }): SceneText => {
    const half = widthOf(label, sizePx, 400) / 2;
    const x = Math.max(area.left + half, Math.min(toX(value), farRight - half));
    return { ...look, x, y: box.bottom + AXIS_GAP_PX + sizePx * ASCENT, text: label, anchor: 'middle' };
  });
  const up = yTicks.map(({ value, label }): SceneText => ({
    ...look,
    x: box.left - TICK_GAP_PX,
    y: centredBaseline(toY(value), sizePx),
    text: label,
    anchor: 'end',
  }));
  return [...across, ...up];
}

/** The name of an axis with an arrow that shows which way it counts. */
function nameItems(
  names: { readonly x: string; readonly y: string },
  box: Box,
  area: Area,
  setting: Setting,
): readonly SceneText[] {
  const sizePx = setting.type.tick;
  const look = { type: 'text', role: 'axis', sizePx, weight: 600, fill: 'soft' } as const;
  const fitted = (name: string) => {
    const text = shortenText(name, { widthPx: area.widthPx, sizePx, weight: 600 });
    return text === name ? { text } : { text, fullText: name };
  };
  const below = box.bottom + ticksHeight(setting) + sizePx * ASCENT;
  return [
    {
      ...look,
      ...fitted(`↑ ${names.y}`),
      x: area.left,
      y: box.top - namesHeight(setting) + sizePx * ASCENT - 2,
      anchor: 'start',
    },
    { ...look, ...fitted(`${names.x} →`), x: area.left + area.widthPx, y: below, anchor: 'end' },
  ];
}

/** Plans the plot of a panel from `top`, `heightPx` high with the names and ticks of its axes. */
export function planFrame(
  panel: PointsPanel,
  area: Area,
  room: { readonly top: number; readonly heightPx: number },
  setting: Setting,
): FramePlan {
  const { type } = setting;
  const isTicked = hasTicks(setting);
  const top = room.top + namesHeight(setting);
  const bottom = room.top + room.heightPx - namesHeight(setting) - ticksHeight(setting);
  const yAxis = panel.yAxis(Math.max(2, Math.floor((bottom - top) / TICK_SPACING_Y_PX)));
  const columnPx = yAxis.ticks.reduce((most, { label }) => Math.max(most, widthOf(label, type.tick, 400)), 0);
  const left = area.left + (isTicked ? Math.ceil(columnPx) + TICK_GAP_PX : 1);
  const right = area.left + area.widthPx;
  const box = { left, right, top, bottom };
  const xAxis = panel.xAxis(Math.max(2, Math.floor((right - left) / TICK_SPACING_X_PX)));
  const [toX, toY] = [scaleX(xAxis, box), scaleY(yAxis, box)];
  const xTicks = isTicked ? spaceTicks(xAxis, toX, type.tick) : [];
  const yTicks = isTicked ? spaceTicks(yAxis, toY, type.tick, 'y') : [];
  const frame = { box, xAxis, yAxis, toX, toY, xTicks, yTicks };
  const names = { x: panel.xName(xAxis), y: panel.yName(yAxis) };
  const items = [...gridItems(frame), ...tickItems(frame, area, type.tick), ...nameItems(names, box, area, setting)];
  return { ...frame, items };
}
