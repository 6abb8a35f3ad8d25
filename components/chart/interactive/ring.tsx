import { colourOf, THEMES } from '#lib/chart/scene/theme.ts';
import type { MarkBox } from '#lib/chart/layout/parts/mark-box.ts';

const RING_GAP_PX = 3;

interface RingProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** The line around a mark that is pointed at or has the focus. */
export function Ring({ radius, ...box }: RingProps) {
  return <rect {...box} rx={radius} fill="none" stroke={colourOf('ink', THEMES.auto)} strokeWidth={1.25} />;
}

/** The ring around the mark of a row: around its body, or around a dot. */
export function ringOfRow(box: MarkBox, isBody: boolean): RingProps {
  const ends = [box.edge, box.low, box.high, ...(isBody ? [box.base] : [])];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const reach = box.thickness / 2 + RING_GAP_PX;
  const side = isBody ? RING_GAP_PX : reach;
  const radius = isBody ? 3 : reach;
  return { x: left - side, y: box.centreY - reach, width: right - left + 2 * side, height: 2 * reach, radius };
}
