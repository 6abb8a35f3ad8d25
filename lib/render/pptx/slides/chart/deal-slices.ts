import { headSlice, type HeadedSlice } from './heading.ts';

/** The least and the most height of a row, in points. */
const ROW_MIN_PT = 20;
const ROW_MAX_PT = 38;
/** The figures along an axis, and the gap after a panel. */
export const AXIS_PT = 18;
const GAP_PT = 6;
/** A panel starts on a slide only with so many of its rows. */
const ROWS_TOGETHER = 2;

export interface PlacedSlice extends HeadedSlice {
  /** From the top of the page's body. */
  readonly y: number;
  readonly rowHeight: number;
}

/** The height of a panel beside its rows. */
function fixedHeight({ heading }: HeadedSlice): number {
  return heading.height + AXIS_PT + GAP_PT;
}

interface Room {
  readonly heightPt: number;
  readonly widthPt: number;
}

/** Some rows of a panel; where they are not its first ones, the heading says so. */
function cut({ slice, heading }: HeadedSlice, from: number, count: number, widthPt: number): HeadedSlice {
  const marks = slice.marks.slice(from, from + count);
  return from === 0
    ? { slice: { ...slice, marks }, heading }
    : headSlice({ ...slice, marks, isContinued: true }, widthPt);
}

/** Deals slices to pages: what does not fit goes on to the next page, never lost. */
export function dealSlices(slices: readonly HeadedSlice[], room: Room): readonly (readonly HeadedSlice[])[] {
  const pages: HeadedSlice[][] = [[]];
  let free = room.heightPt;
  for (const headed of slices) {
    const fixed = fixedHeight(headed);
    const rowCount = headed.slice.marks.length;
    for (let from = 0; from < rowCount;) {
      const left = rowCount - from;
      const isFull = (free - fixed) / ROW_MIN_PT < Math.min(ROWS_TOGETHER, left);
      if (isFull && pages.at(-1)?.length !== 0) {
        pages.push([]);
        free = room.heightPt;
      }
      const count = Math.min(left, Math.max(1, Math.floor((free - fixed) / ROW_MIN_PT)));
      pages.at(-1)?.push(cut(headed, from, count, room.widthPt));
      free -= fixed + count * ROW_MIN_PT;
      from += count;
    }
  }
  return pages;
}

/** Stands the slices of a page under each other; rows take the height that is left, up to a limit. */
export function placeSlices(slices: readonly HeadedSlice[], heightPt: number): readonly PlacedSlice[] {
  const fixed = slices.reduce((sum, headed) => sum + fixedHeight(headed), 0);
  const rows = slices.reduce((sum, { slice }) => sum + slice.marks.length, 0);
  const rowHeight = Math.min(ROW_MAX_PT, Math.max(ROW_MIN_PT, (heightPt - fixed) / Math.max(1, rows)));
  let y = 0;
  return slices.map((headed) => {
    const placed = { ...headed, y, rowHeight };
    y += fixedHeight(headed) + headed.slice.marks.length * rowHeight;
    return placed;
  });
}
