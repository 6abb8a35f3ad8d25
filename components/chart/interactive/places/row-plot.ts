import type { CSSProperties } from 'react';

import type { AxisPlan } from '#lib/chart/axis/axis.ts';
import { placesOf } from '#lib/chart/axis/axis-value.ts';
import type { PanelGeometry, RowPlot, Scene } from '#lib/chart/scene/scene.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';

/** How Recharts has to be set so that its coordinates are those of the whole drawing. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly style: CSSProperties;
  readonly accessibilityLayer: false;
}

/** A mark as Recharts gets it: places in axis values, and its row in layout pixels. */
export interface PlottedRow {
  readonly index: number;
  readonly mark: ChartMark;
  readonly edge: number;
  /** Where the body starts and ends. */
  readonly span: readonly [number, number];
  readonly centreY: number;
  readonly thickness: number;
}

/** A panel of rows, ready for Recharts. */
export interface RowsToPlot {
  readonly panel: ChartPanel;
  readonly axis: AxisPlan;
  readonly rows: readonly PlottedRow[];
  readonly top: number;
  readonly bottom: number;
  readonly frame: PlotFrame;
}

/** Scaled by its view box into the box that holds it, as the server's drawing is. */
const FILL: CSSProperties = { width: '100%', height: '100%' };

/** The frame that puts the plot of a panel where the drawing has it. */
export function plotFrame({ x, y, width, height }: PanelGeometry, scene: Pick<Scene, 'width' | 'height'>): PlotFrame {
  const margin = { top: y, right: scene.width - x - width, bottom: scene.height - y - height, left: x };
  return { width: scene.width, height: scene.height, margin, style: FILL, accessibilityLayer: false };
}

/** Prepares a panel of rows for Recharts. */
export function rowsToPlot(panel: ChartPanel, geometry: RowPlot, scene: Pick<Scene, 'width' | 'height'>): RowsToPlot {
  const { axis, y, height } = geometry;
  const marks = new Map(panel.marks.map((mark) => [mark.claimId, mark]));
  const rows = geometry.rows.flatMap(({ claimId, centreY, thickness }, index): PlottedRow[] => {
    const mark = marks.get(claimId);
    if (mark === undefined) return [];
    const { edge } = placesOf(mark, panel);
    return [{ index, mark, edge, span: [axis.base, edge], centreY, thickness }];
  });
  return { panel, axis, rows, top: y, bottom: y + height, frame: plotFrame(geometry, scene) };
}
