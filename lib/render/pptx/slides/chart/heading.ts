import type { PanelSlice } from '#lib/render/pptx/native/chart-rows.ts';
import { fitText } from '#lib/render/pptx/slides/page/fit-text.ts';

export const HEADING_PT = 12;
const HEADING_LINE_PT = 16;
const HEADING_LINES_MAX = 2;

/** A panel's heading: its metric, baseline and conditions, and what its axis measures. */
export interface Heading {
  readonly lead: string;
  readonly axis: string;
  /** In points; 0 where the chart's own lines say it all. */
  readonly height: number;
}

/** Rows of a panel under their heading. */
export interface HeadedSlice {
  readonly slice: PanelSlice;
  readonly heading: Heading;
}

function headingOf({ chart, panel, axis, isContinued }: PanelSlice, widthPt: number): Heading {
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

/** Gives a slice its heading in lines of `widthPt`. */
export function headSlice(slice: PanelSlice, widthPt: number): HeadedSlice {
  return { slice, heading: headingOf(slice, widthPt) };
}
