import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { paragraph } from './block.ts';
import type { PlannedBody } from '#lib/chart/layout/kind-layout.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const EMPTY_TEXT = 'No source states a figure for this.';

/** The body of a chart without a figure: it says so. */
export function emptyBody<Chart extends ChartSpec>(
  chart: Chart,
  setting: Setting,
  text = EMPTY_TEXT,
): PlannedBody<Chart> {
  const { marginPx, widthPx, type } = setting;
  const style = { role: 'note', sizePx: type.name, weight: 400, fill: 'soft', linesMax: 2 } as const;
  const block = paragraph(text, marginPx, widthPx - 2 * marginPx, style);
  return {
    height: block.height,
    hiddenCount: 0,
    shown: chart,
    draw: (top) => ({ items: block.draw(top), panels: [] }),
  };
}
