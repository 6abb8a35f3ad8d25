import type { ChartLayouts } from '#components/chart/chart-layouts.ts';

export interface LayerProps {
  /** The answer of `view.json`. */
  readonly view: unknown;
  /** Which of the view's charts is drawn. */
  readonly chartId: string;
  readonly layouts: ChartLayouts;
  /** The element that holds the server's drawings. */
  readonly figure: Element;
}
