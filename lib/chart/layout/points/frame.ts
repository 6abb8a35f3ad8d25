import { axisToPixels, type AxisPlan, type AxisTick } from '#lib/chart/axis/axis.ts';
import type { SceneItem, SceneLine, SceneText } from '#lib/chart/scene/scene.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import {
  AXIS,
  gridAcross,
  gridUp,
  labelsAcross,
  labelsUp,
  levelLine,
  uprightLine,
  type PlacedTicks,
} from '#lib/chart/layout/parts/axis-items.ts';
import { baselineUnder, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import type { Box } from '#lib/chart/layout/labels/geometry.ts';
import type { Frame, PointsPanel } from './panel.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { spaceTicks } from '#lib/chart/layout/parts/space-ticks.ts';

const TICK_SPACING_X_PX = 96;
const TICK_SPACING_Y_PX = 52;
const TICK_GAP_PX = 7;
const AXIS_GAP_PX = 5;
/** The least height of a picture whose axes keep their ticks whatever else has to go. */
const TICKS_FROM_PX = 240;
const PLOT_LEAST_PX = 56;
const NAME_GAP_PX = 6;
/** Between the frame and the outermost figures, so that marks and arrows stay inside. */
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

/** What stands around a plot: ticks, and the names of the axes on lines of their own or on one. */
interface Surround {
  readonly hasTicks: boolean;
  readonly nameLines: 1 | 2;
}

const FULL: Surround = { hasTicks: true, nameLines: 2 };

function nameHeight({ type }: Setting): number {
  return lineHeight(type.tick) + 2;
}

function ticksHeight({ hasTicks }: Surround, { type }: Setting): number {
  return AXIS_GAP_PX + (hasTicks ? lineHeight(type.tick) : 0);
}

function heightOf(surround: Surround, setting: Setting): number {
  return surround.nameLines * nameHeight(setting) + ticksHeight(surround, setting);
}

/** What surrounds a plot above and below where there is room for all of it. */
export function frameOverhead(setting: Setting): number {
  return heightOf(FULL, setting);
}

/** A plot without ticks says little of amounts, so only a very low picture goes without, and names its axes on one line. */
function surroundFor(heightPx: number, setting: Setting): Surround {
  const { furniture, heightPx: pictureHeightPx = Number.POSITIVE_INFINITY } = setting;
  const bare = { hasTicks: false, nameLines: 2 } as const;
  const isTicked = furniture.hasAxis || pictureHeightPx >= TICKS_FROM_PX;
  const choices: readonly Surround[] = isTicked ? [FULL, bare] : [bare];
  return (
    choices.find((choice) => heightPx - heightOf(choice, setting) >= PLOT_LEAST_PX) ?? { hasTicks: false, nameLines: 1 }
  );
}

function scaleX(axis: AxisPlan, { left, right }: Box): (value: number) => number {
  const margin = Math.min(INSET_X_PX, (right - left) * INSET_X_SHARE);
  return axisToPixels(axis, left + margin, right - margin);
}

function scaleY(axis: AxisPlan, { top, bottom }: Box): (value: number) => number {
  const margin = Math.min(INSET_Y_PX, (bottom - top) * INSET_Y_SHARE);
  return axisToPixels(axis, bottom - margin, top + margin);
}

type FrameBase = Omit<FramePlan, 'items'>;

function across({ xTicks, toX }: FrameBase): PlacedTicks {
  return { ticks: xTicks, toPixels: toX };
}

function upwards({ yTicks, toY }: FrameBase): PlacedTicks {
  return { ticks: yTicks, toPixels: toY };
}

function gridItems(frame: FrameBase): readonly SceneLine[] {
  const { left, right, top, bottom } = frame.box;
  const [width, height] = [
    { from: left, to: right },
    { from: top, to: bottom },
  ];
  return [
    ...gridAcross(across(frame), height),
    ...gridUp(upwards(frame), width),
    levelLine(bottom, width, AXIS),
    uprightLine(left, height, AXIS),
  ];
}

function tickItems(frame: FrameBase, { left, widthPx }: Area, sizePx: number): readonly SceneText[] {
  const ends = { from: left, to: left + widthPx };
  return [
    ...labelsAcross(across(frame), ends, frame.box.bottom + AXIS_GAP_PX, sizePx),
    ...labelsUp(upwards(frame), frame.box.left - TICK_GAP_PX, sizePx),
  ];
}

interface Names {
  readonly x: string;
  readonly y: string;
}

/** The names of the axes with arrows that show which way they count. */
function nameItems(
  names: Names,
  box: Box,
  area: Area,
  look: { setting: Setting; surround: Surround },
): readonly SceneText[] {
  const { setting, surround } = look;
  const sizePx = setting.type.tick;
  const style = { type: 'text', role: 'axis', sizePx, weight: 600, fill: 'soft' } as const;
  const isShared = surround.nameLines === 1;
  const widthPx = isShared ? area.widthPx / 2 - NAME_GAP_PX : area.widthPx;
  const fitted = (name: string) => {
    const text = shortenText(name, { widthPx, sizePx, weight: 600 });
    return text === name ? { text } : { text, fullText: name };
  };
  const below = baselineUnder(box.bottom + ticksHeight(surround, setting), sizePx);
  const above = baselineUnder(box.top - nameHeight(setting), sizePx) - 2;
  return [
    { ...style, ...fitted(`↑ ${names.y}`), x: area.left, y: isShared ? below : above, anchor: 'start' },
    { ...style, ...fitted(`${names.x} →`), x: area.left + area.widthPx, y: below, anchor: 'end' },
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
  const surround = surroundFor(room.heightPx, setting);
  const isTicked = surround.hasTicks;
  const top = room.top + (surround.nameLines === 2 ? nameHeight(setting) : 0);
  const bottom = Math.max(top + 1, room.top + room.heightPx - nameHeight(setting) - ticksHeight(surround, setting));
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
  const items = [
    ...gridItems(frame),
    ...tickItems(frame, area, type.tick),
    ...nameItems(names, box, area, { setting, surround }),
  ];
  return { ...frame, items };
}
