import { zoomParam, type Zoom, type ZoomRange } from '#lib/url/zoom.ts';
import type { PointPlot } from '#lib/chart/scene.ts';

import { valuesAt } from './placed-plot.ts';

/** A rectangle over a drawing, in its layout pixels. */
export interface PixelWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PARAM = zoomParam('zoom');
const DIGITS = 4;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Dates need more digits than amounts: a year with four decimals is less than an hour. */
function roundedTime(value: number): number {
  return Number(value.toFixed(DIGITS));
}

function rangeOf(a: number, b: number, round: (value: number) => number): ZoomRange | undefined {
  const [low, high] = [round(Math.min(a, b)), round(Math.max(a, b))];
  return low < high ? [low, high] : undefined;
}

/** Whether a plot stands over dates. */
function isTime({ xAxis }: PointPlot): boolean {
  return xAxis.label === 'date of publication';
}

/** The part of a plot that a rectangle over it covers; `undefined` where it covers none. */
export function zoomOf(plot: PointPlot, { left, top, width, height }: PixelWindow): Zoom | undefined {
  const { toX, toY } = valuesAt(plot);
  const x = rangeOf(toX(left), toX(left + width), isTime(plot) ? roundedTime : rounded);
  const y = rangeOf(toY(top), toY(top + height), rounded);
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
