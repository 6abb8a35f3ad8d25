import type { LayoutOptions } from '#lib/chart/layout/size.ts';

/** The two widths in which the server draws a chart; the page shows one of them. */
export type DrawingWidth = 'wide' | 'narrow';

export type ChartLayouts = Readonly<Record<DrawingWidth, LayoutOptions>>;

export interface LayerProps {
  /** The answer of `view.json`. */
  readonly view: unknown;
  /** Which of the view's charts is drawn. */
  readonly chartId: string;
  readonly layouts: ChartLayouts;
}
