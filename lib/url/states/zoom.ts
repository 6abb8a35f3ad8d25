import { fail, succeed } from '#lib/domain/result.ts';
import type { Param } from '#lib/url/param.ts';

/** The two ends of a part of an axis, low to high. */
export type ZoomRange = readonly [number, number];

/** A part of a plot: of its horizontal axis, and of its upright one where that is narrowed too. */
export interface Zoom {
  readonly x: ZoomRange;
  readonly y?: ZoomRange;
}

const NUMBER = String.raw`-?\d{1,24}(?:\.\d{1,24})?(?:e[+-]?\d{1,3})?`;
const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})$`);

function parseRange(text: string): ZoomRange | undefined {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = [Number(from), Number(to)];
  return Number.isFinite(low) && Number.isFinite(high) && low < high ? [low, high] : undefined;
}

function formatRange([low, high]: ZoomRange): string {
  return `${low}..${high}`;
}

/** A part of a plot in axis values: `2024.5..2026`, or with the upright axis `1e9..2e10,0..5`. */
export function zoomParam(name: string): Param<Zoom | undefined> {
  return {
    name,
    fallback: undefined,
    allowed: 'two numbers with two dots between them, low to high, and after a comma two more for the upright axis',
    parse: (text) => {
      const [x, y, ...rest] = text.split(',').map(parseRange);
      if (x === undefined || rest.length > 0) return fail('it is not a part of an axis');
      if (y !== undefined) return succeed({ x, y });
      return text.includes(',') ? fail('its second part is not a part of an axis') : succeed({ x });
    },
    format: (zoom) =>
      zoom === undefined ? '' : [zoom.x, ...(zoom.y === undefined ? [] : [zoom.y])].map(formatRange).join(','),
  };
}
