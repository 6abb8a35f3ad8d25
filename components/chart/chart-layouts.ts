import type { LayoutOptions } from '#lib/chart/layout/size.ts';

/** How a chart stands on a page: across it, or beside another one and cut to an even height. */
export type ChartPlace = 'page' | 'half';

/** The two widths in which the server draws a chart; the page shows one of them. */
export type DrawingWidth = 'wide' | 'narrow';

export type ChartLayouts = Readonly<Record<DrawingWidth, LayoutOptions>>;

/** Each chart is laid out twice, so that its letters keep their size on a narrow screen. */
export const CHART_LAYOUTS: Readonly<Record<ChartPlace, ChartLayouts>> = {
  page: { wide: { size: 'page' }, narrow: { widthPx: 360 } },
  half: { wide: { widthPx: 580, heightPx: 640 }, narrow: { widthPx: 360, heightPx: 640 } },
};
