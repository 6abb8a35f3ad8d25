import type { PanelSlice } from '#lib/render/pptx/native/chart-rows.ts';
import { fitText } from './fit-text.ts';

/** The least and the most height of a row, in points. */
const ROW_MIN_PT = 20;
const ROW_MAX_PT = 38;
/** The figures along an axis, and the gap after a panel. */
export const AXIS_PT = 18;
const GAP_PT = 6;
const HEADING_LINE_PT = 16;
export const HEADING_PT = 12;
const HEADING_LINES_MAX = 2;
/** A panel starts on a slide only with so many of its rows. */
const ROWS_TOGETHER = 2;

/** A panel's heading: its metric, baseline and conditions, and what its axis measures. */
export interface Heading {
  readonly lead: string;
  readonly axis: string;
  readonly height: number;
}

export interface PlacedSlice {
  readonly slice: PanelSlice;
  readonly heading: Heading;
  /** From the top of the page's body. */
  readonly y: number;
  readonly rowHeight: number;
}

/** The heading of a slice in lines of `widthPt`; none where the chart's own lines say it all. */
export function headingOf({ chart, panel, axis, isContinued }: PanelSlice, widthPt: number): Heading {
  const name = panel.title.startsWith(panel.metricName ?? '') ? '' : (panel.metricName ?? '');
  const joined = [name, panel.title, isContinued ? 'continued' : ''].filter((part) => part !== '').join('; ');
  const lead = joined.charAt(0).toUpperCase() + joined.slice(1);
  const isSaid = lead === '' && chart.panels.length === 1 && chart.subtitle !== '';
  const label = axis.label === '' || isSaid ? '' : `${lead === '' ? '' : ' · '}${axis.label}`;
  const { lineCount } = fitText(`${lead}${label}`, {
    widthPt,
    sizePt: HEADING_PT,
    linesMax: HEADING_LINES_MAX,
    weight: 600,
  });
  return { lead, axis: label, height: lineCount * HEADING_LINE_PT + (lineCount === 0 ? 0 : 2) };
}

function fixedHeight(slice: PanelSlice, widthPt: number): number {
  return headingOf(slice, widthPt).height + AXIS_PT + GAP_PT;
}

interface Room {
  readonly heightPt: number;
  readonly widthPt: number;
}

/** Deals slices to pages: what does not fit goes on to the next page, never lost. */
export function dealSlices(slices: readonly PanelSlice[], room: Room): readonly (readonly PanelSlice[])[] {
  const pages: PanelSlice[][] = [[]];
  let free = room.heightPt;
  for (const slice of slices) {
    const fixed = fixedHeight(slice, room.widthPt);
    for (let from = 0; from < slice.marks.length;) {
      const left = slice.marks.length - from;
      const isFull = (free - fixed) / ROW_MIN_PT < Math.min(ROWS_TOGETHER, left);
      if (isFull && pages.at(-1)?.length !== 0) {
        pages.push([]);
        free = room.heightPt;
      }
      const count = Math.min(left, Math.max(1, Math.floor((free - fixed) / ROW_MIN_PT)));
      pages.at(-1)?.push({ ...slice, marks: slice.marks.slice(from, from + count), isContinued: from > 0 });
      free -= fixed + count * ROW_MIN_PT;
      from += count;
    }
  }
  return pages;
}

/** Stands the slices of a page under each other; rows take the height that is left, up to a limit. */
export function placeSlices(slices: readonly PanelSlice[], { heightPt, widthPt }: Room): readonly PlacedSlice[] {
  const fixed = slices.reduce((sum, slice) => sum + fixedHeight(slice, widthPt), 0);
  const rows = slices.reduce((sum, { marks }) => sum + marks.length, 0);
  const rowHeight = Math.min(ROW_MAX_PT, Math.max(ROW_MIN_PT, (heightPt - fixed) / Math.max(1, rows)));
  let y = 0;
  return slices.map((slice) => {
    const placed = { slice, heading: headingOf(slice, widthPt), y, rowHeight };
    y += fixedHeight(slice, widthPt) + slice.marks.length * rowHeight;
    return placed;
  });
}
