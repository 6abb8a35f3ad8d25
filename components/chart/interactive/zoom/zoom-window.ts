import { zoomParam, type Zoom, type ZoomRange } from '#lib/url/states/zoom.ts';
import type { AxisPlan } from '#lib/chart/axis/axis.ts';
import type { PointPlot } from '#lib/chart/scene/scene.ts';

import { valuesAt } from '#components/chart/interactive/places/placed-plot.ts';

/** A rectangle over a drawing, in its layout pixels. */
export interface PixelWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PARAM = zoomParam('zoom');
const DIGITS = 4;
const STEPS_PER_RANGE = 1_000;

/** Powers are far apart on a logarithmic axis, so each end is rounded by itself; else both by the range between them. */
function rounder(low: number, high: number, { scale }: AxisPlan): (value: number) => number {
  if (scale === 'log') return (value) => Number(value.toPrecision(DIGITS));
  const step = 10 ** Math.floor(Math.log10(high - low)) / STEPS_PER_RANGE;
  return (value) => Number((Math.round(value / step) * step).toPrecision(2 * DIGITS));
}

function rangeOf(a: number, b: number, axis: AxisPlan): ZoomRange | undefined {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (low === high) return undefined;
  const round = rounder(low, high, axis);
  return [round(low), round(high)];
}

/** The part of a plot that a rectangle over it covers; `undefined` where it covers none. */
export function zoomOf(plot: PointPlot, { left, top, width, height }: PixelWindow): Zoom | undefined {
  const { toX, toY } = valuesAt(plot);
  const x = rangeOf(toX(left), toX(left + width), plot.xAxis);
  const y = rangeOf(toY(top), toY(top + height), plot.yAxis);
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** A rectangle around a place, as large as the plot times `share`. */
export function windowAround(plot: PointPlot, at: { x: number; y: number }, share: number): PixelWindow {
  const [width, height] = [plot.width * share, plot.height * share];
  return { left: at.x - width / 2, top: at.y - height / 2, width, height };
}

/** The address of the page with another part of its plot. */
export function zoomHref(address: { pathname: string; search: string }, zoom: Zoom | undefined): string {
  const query = new URLSearchParams(address.search);
  query.delete(PARAM.name);
  const kept = query.toString().replaceAll('%2C', ',');
  const own =
    zoom === undefined ? '' : `${PARAM.name}=${encodeURIComponent(PARAM.format(zoom)).replaceAll('%2C', ',')}`;
  const joined = [kept, own].filter((part) => part !== '').join('&');
  return `${address.pathname}${joined === '' ? '' : `?${joined}`}`;
}
