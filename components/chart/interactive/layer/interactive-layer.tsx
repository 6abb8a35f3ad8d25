import { KeepPicture } from '#components/chart/interactive/keep-picture.tsx';
import type { LayerProps } from '#components/chart/interactive/layer-props.ts';
import { specOf } from '#components/chart/interactive/spec-of.ts';
import { useVisibleDrawing } from '#components/chart/interactive/focus/use-visible-drawing.ts';

import { ChartOverlay } from './chart-overlay.tsx';

/**
 * Draws the marks of a chart again over the server's drawing that is on show, in the same places,
 * so that they answer to pointer and keys. Draws nothing where the answer holds no such chart.
 */
export function InteractiveLayer({ view, chartId, layouts, figure }: LayerProps) {
  const drawing = useVisibleDrawing(figure);
  const spec = specOf(view, chartId);
  if (spec === undefined || drawing === undefined) return null;
  return (
    <KeepPicture>
      <ChartOverlay key={drawing.width} spec={spec} drawing={drawing} layout={layouts[drawing.width]} />
    </KeepPicture>
  );
}
