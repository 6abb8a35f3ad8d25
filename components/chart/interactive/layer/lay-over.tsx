import { createRoot } from 'react-dom/client';

import { CHART_LAYOUTS, type ChartPlace } from '#components/chart/chart-layouts.ts';

import { InteractiveLayer } from './interactive-layer.tsx';

/**
 * Lays the interactive layer over the drawings that `figure` holds. `view` is the answer of `view.json`.
 * Gives the way to take it off again.
 */
export function layOver(figure: HTMLElement, view: unknown): () => void {
  const { chart = '', chartPlace } = figure.dataset;
  const layouts = CHART_LAYOUTS[chartPlace as ChartPlace];
  const place = document.createElement('div');
  place.style.display = 'contents';
  figure.append(place);
  const root = createRoot(place);
  root.render(<InteractiveLayer view={view} chartId={chart} layouts={layouts} figure={figure} />);
  return () => root.unmount();
}
