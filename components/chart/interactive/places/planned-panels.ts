import type { PanelGeometry, RowPlot, Scene } from '#lib/chart/scene/scene.ts';
import { readByKind, type ReadersByKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';

import { marksByClaim, marksToPlot, type MarksToPlot } from './placed-plot.ts';

/** A panel of the drawing with what Recharts needs to draw it. */
export type PlannedPanel =
  | { readonly type: 'rows'; readonly panel: ChartPanel; readonly geometry: RowPlot }
  | { readonly type: 'marks'; readonly plot: MarksToPlot };

type RowPanel = readonly [id: string, panel: ChartPanel];

function ownPanels({ panels }: RowChart): readonly RowPanel[] {
  return panels.map((panel) => [panel.id, panel]);
}

const none = (): readonly RowPanel[] => [];

/** The panels of rows in each kind, with the ids under which the drawing knows them; marks of other panels stand freely. */
const ROW_PANELS: ReadersByKind<readonly RowPanel[]> = {
  bar: ownPanels,
  dot: ownPanels,
  ladder: ownPanels,
  scatter: none,
  timeline: none,
  papers: none,
  matrix: none,
  results: none,
  quote: none,
  multiples: ({ charts }) => charts.flatMap(({ id, panels }) => panels.map((panel) => [`${id}/${panel.id}`, panel])),
};

/** Prepares every panel of a drawing for Recharts. */
export function planPanels(spec: ChartSpec, scene: Scene): readonly PlannedPanel[] {
  const panels = new Map(readByKind(ROW_PANELS, spec));
  const nextMark = marksByClaim(scene);
  return scene.panels.flatMap((geometry: PanelGeometry): PlannedPanel[] => {
    if (geometry.type !== 'rows') return [{ type: 'marks', plot: marksToPlot(geometry, scene, nextMark) }];
    const panel = panels.get(geometry.panelId);
    return panel === undefined ? [] : [{ type: 'rows', panel, geometry }];
  });
}
