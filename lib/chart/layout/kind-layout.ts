import type { PanelGeometry, SceneItem } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { LegendBlock } from './parts/legend.ts';
import type { Setting } from './size.ts';

/** The height that is left between header and footer. A picture that grows takes less where it can. */
export interface Room {
  readonly heightPx: number;
  readonly isFixed: boolean;
}

export interface DrawnBody {
  readonly items: readonly SceneItem[];
  readonly panels: readonly PanelGeometry[];
}

/** What stands between header and footer, planned for a room. */
export interface PlannedBody<Chart extends ChartSpec = ChartSpec> {
  readonly height: number;
  /** Figures that found no room. */
  readonly hiddenCount: number;
  /** The chart with only what is drawn, so that header and footer speak of that alone; itself where nothing is hidden. */
  readonly shown: Chart;
  readonly draw: (top: number) => DrawnBody;
}

/** How the charts of one kind are laid out within the frame that all kinds share. */
export interface KindLayout<Chart extends ChartSpec> {
  /** The part of a fixed height that the body is to have, if it is enough that the notes under it get shorter. */
  readonly bodyShareWanted?: number;
  readonly legend: (chart: Chart, setting: Setting) => LegendBlock;
  readonly plan: (chart: Chart, setting: Setting, room: Room) => PlannedBody<Chart>;
}
