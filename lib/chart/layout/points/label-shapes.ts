import type { SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import { centredBaseline, widthOf } from '#lib/chart/layout/parts/block.ts';
import type { Box, LabelWish, Placement } from '#lib/chart/layout/labels/geometry.ts';
import type { PlottedPoint } from './panel.ts';
import { shapeBox, unionBox } from '#lib/chart/layout/parts/shape-box.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** A line of a label. */
export interface Line {
  readonly text: string;
  readonly fullText?: string;
  readonly sizePx: number;
  readonly fill: 'ink' | 'soft';
}

/** Where labels go, and how many characters of list there is room for. */
export interface LabelRoom {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly setting: Setting;
  readonly listWidthPx: number;
  readonly listLinesMax: number;
}

const LINE_SHARE = 1.16;
const CORE_PX = 6;
const NAME_SHARE = 0.5;
const NAME_MAX_PX = 230;
const NAME_MIN_PX = 90;
const HALO_OPACITY = 0.8;

function nameLine({ name }: PlottedPoint, extra: string, { bounds, setting }: LabelRoom): Line {
  const sizePx = setting.type.name - 1;
  const most = Math.min(NAME_MAX_PX, Math.max(NAME_MIN_PX, (bounds.right - bounds.left) * NAME_SHARE));
  const text = shortenText(name, { widthPx: most, sizePx });
  return { text: `${text}${extra}`, sizePx, fill: 'ink', ...(text === name ? {} : { fullText: name }) };
}

/** How full labels are. */
export type Tier = (point: PlottedPoint, room: LabelRoom) => readonly Line[];

/** The name with the figures under it. */
export const FULL: Tier = (point, room) => [
  nameLine(point, '', room),
  { text: `${point.values} ${point.numbers}`, sizePx: room.setting.type.note, fill: 'soft' },
];
/** The name alone. */
export const SHORT: Tier = (point, room) => [nameLine(point, ` ${point.numbers}`, room)];

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { sizePx }) => sum + sizePx * LINE_SHARE, 0);
}

/** The place that a label wants. */
export function wishFor(point: PlottedPoint, lines: readonly Line[]): LabelWish {
  const { x, y } = point;
  const core = { left: x - CORE_PX, right: x + CORE_PX, top: y - CORE_PX, bottom: y + CORE_PX };
  const widthPx = lines.reduce((most, { text, sizePx }) => Math.max(most, widthOf(text, sizePx, 400)), 0);
  const own = unionBox([core, ...point.shapes.map(shapeBox)]) ?? core;
  return { x, y, widthPx, heightPx: heightOf(lines), core, own };
}

function textsOf(lines: readonly Line[], { box, anchor }: Placement): readonly SceneText[] {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  let top = box.top;
  return lines.map(({ text, fullText, sizePx, fill }) => {
    const y = centredBaseline(top + (sizePx * LINE_SHARE) / 2, sizePx);
    top += sizePx * LINE_SHARE;
    const look = { type: 'text', role: 'value', weight: 400, anchor } as const;
    return { ...look, x, y, text, sizePx, fill, ...(fullText === undefined ? {} : { fullText }) };
  });
}

/** A label over the grid: what lies beneath is dimmed so that it can be read. */
export function labelShapes(lines: readonly Line[], placement: Placement): readonly SceneShape[] {
  const { box, leader } = placement;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const fill = { token: 'background', opacity: HALO_OPACITY } as const;
  const halo = { type: 'rect', role: 'value', x: box.left, y: box.top, width, height, fill } as const;
  const texts = textsOf(lines, placement);
  if (leader === undefined) return [halo, ...texts];
  const [x1, y1, x2, y2] = leader;
  const line = { type: 'line', role: 'grid', x1, y1, x2, y2, stroke: 'axis', strokeWidth: 1 } as const;
  return [halo, line, ...texts];
}
