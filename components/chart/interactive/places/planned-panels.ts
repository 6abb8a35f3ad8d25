import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import type { PanelGeometry, RowPlot, Scene } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';

import { marksByClaim, marksToPlot, type MarksToPlot } from './placed-plot.ts';

/** A panel of the drawing with what Recharts needs to draw it. */
export type PlannedPanel =
  | { readonly type: 'rows'; readonly panel: ChartPanel; readonly geometry: RowPlot }
  | { readonly type: 'marks'; readonly plot: MarksToPlot };

/** The panels of rows by the ids under which the drawing knows them. */
function rowPanels(spec: ChartSpec): ReadonlyMap<string, ChartPanel> {
  if (isRowChart(spec)) return new Map(spec.panels.map((panel) => [panel.id, panel]));
  if (spec.kind !== 'multiples') return new Map();
  return new Map(spec.charts.flatMap(({ id, panels }) => panels.map((panel) => [`${id}/${panel.id}`, panel])));
}

/** Prepares every panel of a drawing for Recharts. */
export function planPanels(spec: ChartSpec, scene: Scene): readonly PlannedPanel[] {
  const panels = rowPanels(spec);
  const nextMark = marksByClaim(scene);
  return scene.panels.flatMap((geometry: PanelGeometry): PlannedPanel[] => {
    if (geometry.type !== 'rows') return [{ type: 'marks', plot: marksToPlot(geometry, scene, nextMark) }];
    const panel = panels.get(geometry.panelId);
    return panel === undefined ? [] : [{ type: 'rows', panel, geometry }];
  });
}
