import { wrapText } from '#lib/text/measure/wrap-text.ts';
import { widthOf } from '#lib/chart/layout/parts/block.ts';
import type { PlottedPoint } from './panel.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** Where a list stands. */
export interface ListRoom {
  readonly setting: Setting;
  readonly listWidthPx: number;
  /** 0 for no list. */
  readonly listLinesMax: number;
}

/** Points without a name in the plot, in one text. */
export interface PointList {
  /** Empty where there is nothing to list, or no room. */
  readonly text: string;
  /** The points that the text names, in its order, counted from 1. */
  readonly named: readonly PlottedPoint[];
}

function entryText({ name, values, numbers }: PlottedPoint, index: number): string {
  return `${index + 1} ${name} (${values}) ${numbers}`;
}

/** The entries of the first points, more of them than some lines hold; no more is written or measured. */
function entriesFor(points: readonly PlottedPoint[], room: ListRoom): readonly string[] {
  const sizePx = room.setting.type.note;
  let leftPx = room.listWidthPx * room.listLinesMax;
  const texts: string[] = [];
  for (const point of points) {
    if (leftPx < 0) break;
    const text = entryText(point, texts.length);
    leftPx -= widthOf(text, sizePx, 400);
    texts.push(text);
  }
  return texts;
}

/** The list of the first of some points, as long as the room allows; the others are counted. */
export function listPoints(points: readonly PlottedPoint[], room: ListRoom): PointList {
  const { setting, listWidthPx, listLinesMax } = room;
  if (points.length === 0 || listLinesMax === 0) return { text: '', named: [] };
  const measure = { widthPx: listWidthPx, sizePx: setting.type.note, linesMax: listLinesMax };
  const texts = entriesFor(points, room);
  const textOf = (count: number): string => {
    const more = points.length - count;
    const rest = count === 0 ? `${more} points without a name here` : `and ${more} more`;
    const tail = more === 0 ? [] : [rest];
    return `${[...texts.slice(0, count), ...tail].join(', ')}.`;
  };
  let count = texts.length;
  while (count > 0 && wrapText(textOf(count), measure).shortened) count -= 1;
  return { text: textOf(count), named: points.slice(0, count) };
}
