import { pixelsToAxis, type AxisPlan } from '#lib/chart/axis/axis.ts';
import type { CellPlot, PointPlot, Scene, SceneItem, SceneMark } from '#lib/chart/scene/scene.ts';

import { plotFrame, type PlotFrame } from './row-plot.ts';

/** An axis as Recharts gets it. */
export interface PlacedAxis extends Pick<AxisPlan, 'scale' | 'domain'> {
  readonly ticks: readonly number[];
}

/** A mark as Recharts gets it: its place in axis values, and where the drawing has it. */
export interface PlacedMark {
  readonly index: number;
  readonly mark: SceneMark;
  readonly x: number;
  readonly y: number;
  readonly originX: number;
  readonly originY: number;
  /** From the centre to the ring around the mark. */
  readonly reachX: number;
  readonly reachY: number;
}

/** Marks with a place each way, ready for Recharts. */
export interface MarksToPlot {
  readonly xAxis: PlacedAxis;
  readonly yAxis: PlacedAxis;
  /** Pixels count downwards, values upwards. */
  readonly isDownwards: boolean;
  readonly marks: readonly PlacedMark[];
  readonly frame: PlotFrame;
}

const POINT_REACH_PX = 11;

interface Stand {
  readonly claimId: string;
  readonly x: number;
  readonly y: number;
  readonly reachX: number;
  readonly reachY: number;
}

function standsOf(plot: PointPlot | CellPlot): readonly Stand[] {
  if (plot.type === 'points') {
    const reach = { reachX: POINT_REACH_PX, reachY: POINT_REACH_PX };
    return plot.points.map(({ claimId, centreX, centreY }) => ({ claimId, x: centreX, y: centreY, ...reach }));
  }
  return plot.cells.map(({ claimId, x, y, width, height }) => ({
    claimId,
    x: x + width / 2,
    y: y + height / 2,
    reachX: width / 2,
    reachY: height / 2,
  }));
}

function pixelAxis(from: number, length: number): PlacedAxis {
  return { scale: 'linear', domain: [from, from + length], ticks: [] };
}

function axesOf(plot: PointPlot | CellPlot): Pick<MarksToPlot, 'xAxis' | 'yAxis' | 'isDownwards'> {
  const { x, y, width, height } = plot;
  if (plot.type === 'cells') return { xAxis: pixelAxis(x, width), yAxis: pixelAxis(y, height), isDownwards: true };
  const asPlaced = ({ scale, domain, ticks }: AxisPlan) => ({ scale, domain, ticks: ticks.map(({ value }) => value) });
  return { xAxis: asPlaced(plot.xAxis), yAxis: asPlaced(plot.yAxis), isDownwards: false };
}

/** From the pixels of a drawing to the values of its axes. */
export function valuesAt(plot: PointPlot): { toX: (px: number) => number; toY: (px: number) => number } {
  const { x, y, width, height, xAxis, yAxis } = plot;
  return { toX: pixelsToAxis(xAxis, x, x + width), toY: pixelsToAxis(yAxis, y + height, y) };
}

function isMark(item: SceneItem): item is SceneMark {
  return item.type === 'mark';
}

/** Gives out the marks of a scene by claim, each once, in the order in which they are drawn. */
export function marksByClaim(scene: Scene): (claimId: string) => SceneMark | undefined {
  const marks = Map.groupBy(scene.items.filter(isMark), ({ claimId }) => claimId);
  return (claimId) => marks.get(claimId)?.shift();
}

/** Prepares marks that stand freely for Recharts. */
export function marksToPlot(
  plot: PointPlot | CellPlot,
  scene: Scene,
  nextMark: (claimId: string) => SceneMark | undefined,
): MarksToPlot {
  const values = plot.type === 'points' ? valuesAt(plot) : { toX: (px: number) => px, toY: (px: number) => px };
  const marks = standsOf(plot).flatMap(({ claimId, x, y, reachX, reachY }, index): PlacedMark[] => {
    const mark = nextMark(claimId);
    if (mark === undefined) return [];
    return [{ index, mark, x: values.toX(x), y: values.toY(y), originX: x, originY: y, reachX, reachY }];
  });
  return { ...axesOf(plot), marks, frame: plotFrame(plot, scene) };
}
