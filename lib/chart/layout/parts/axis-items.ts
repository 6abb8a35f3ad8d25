import type { AxisTick } from '#lib/chart/axis/axis.ts';
import type { SceneLine, SceneText } from '#lib/chart/scene/scene.ts';
import { baselineUnder, centredBaseline, widthOf } from './block.ts';

type LineLook = Pick<SceneLine, 'role' | 'stroke' | 'strokeWidth'>;

/** A line at each tick. */
export const GRID: LineLook = { role: 'grid', stroke: 'grid', strokeWidth: 1 };
/** The line of an axis itself, and of where bodies start. */
export const AXIS: LineLook = { role: 'axis', stroke: 'axis', strokeWidth: 1 };
/** The line that stands for a baseline. */
export const REFERENCE: LineLook = { role: 'reference', stroke: 'ink', strokeWidth: 1.25 };

/** Two ends on a line across or upright, in pixels. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** An upright line at `x`. */
export function uprightLine(x: number, { from, to }: Ends, look: LineLook): SceneLine {
  return { type: 'line', x1: x, y1: from, x2: x, y2: to, ...look };
}

/** A level line at `y`. */
export function levelLine(y: number, { from, to }: Ends, look: LineLook): SceneLine {
  return { type: 'line', x1: from, y1: y, x2: to, y2: y, ...look };
}

/** The ticks of an axis with where they stand: those whose labels do not touch each other. */
export interface PlacedTicks {
  readonly ticks: readonly AxisTick[];
  readonly toPixels: (value: number) => number;
}

/** The lines of an axis that runs across: upright at each of its ticks. */
export function gridAcross({ ticks, toPixels }: PlacedTicks, ends: Ends): readonly SceneLine[] {
  return ticks.map(({ value }) => uprightLine(toPixels(value), ends, GRID));
}

/** The lines of an axis that runs upwards: level at each of its ticks. */
export function gridUp({ ticks, toPixels }: PlacedTicks, ends: Ends): readonly SceneLine[] {
  return ticks.map(({ value }) => levelLine(toPixels(value), ends, GRID));
}

function labelLook(sizePx: number) {
  return { type: 'text', role: 'axis', sizePx, weight: 400, fill: 'soft' } as const;
}

/** The labels under an axis that runs across, from `top`: each under its tick, but never past the ends. */
export function labelsAcross(
  { ticks, toPixels }: PlacedTicks,
  ends: Ends,
  top: number,
  sizePx: number,
): readonly SceneText[] {
  const y = baselineUnder(top, sizePx);
  return ticks.map(({ value, label }) => {
    const half = widthOf(label, sizePx, 400) / 2;
    const x = Math.max(ends.from + half, Math.min(toPixels(value), ends.to - half));
    return { ...labelLook(sizePx), x, y, text: label, anchor: 'middle' };
  });
}

/** The labels beside an axis that runs upwards, each ending at `right`. */
export function labelsUp({ ticks, toPixels }: PlacedTicks, right: number, sizePx: number): readonly SceneText[] {
  return ticks.map(({ value, label }) => ({
    ...labelLook(sizePx),
    x: right,
    y: centredBaseline(toPixels(value), sizePx),
    text: label,
    anchor: 'end',
  }));
}
