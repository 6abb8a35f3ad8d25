import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';
import type { AxisPlan } from '#lib/chart/axis/axis.ts';
import type { SceneShape } from '#lib/chart/scene/scene.ts';
import type { Box } from '#lib/chart/layout/labels/geometry.ts';

/** A plot's outer box, and the way from axis values to pixels. The two ends of the axes stand inside it. */
export interface Frame {
  readonly box: Box;
  readonly xAxis: AxisPlan;
  readonly yAxis: AxisPlan;
  readonly toX: (value: number) => number;
  readonly toY: (value: number) => number;
}

/** A point with its place, its mark and its words. */
export interface PlottedPoint {
  readonly claimId: string;
  readonly alsoClaimIds: readonly string[];
  readonly subjectId: string;
  readonly href: string;
  readonly sentence: string;
  readonly x: number;
  readonly y: number;
  readonly shapes: readonly SceneShape[];
  /** Labels of points of lower rank are placed first. */
  readonly rank: number;
  readonly name: string;
  /** The figures with their bounds, as they are written: "31.6B, ≈ 3.2B". */
  readonly values: string;
  /** The sources: "[1, 2]". */
  readonly numbers: string;
}

/** A panel of points, as its kind describes it. */
export interface PointsPanel {
  readonly id: string;
  readonly heading: string;
  readonly pointCount: number;
  /** The figures in it, drawn or not. */
  readonly figureCount: number;
  /** An axis with about so many ticks. */
  readonly xAxis: (tickCount: number) => AxisPlan;
  readonly yAxis: (tickCount: number) => AxisPlan;
  readonly xName: (axis: AxisPlan) => string;
  readonly yName: (axis: AxisPlan) => string;
  /** The value of a firm line across: the baseline's. */
  readonly reference?: number;
  /** Both axes measure the same, so that a line can show where they are equal. */
  readonly hasEqualLine: boolean;
  readonly plot: (frame: Frame) => readonly PlottedPoint[];
}

/** A metric on an axis of absolute figures: its unit where the name does not say it, and that the axis is logarithmic. */
export function axisName(metricName: string, unit: Unit, { scale }: AxisPlan): string {
  const words = UNIT_FACTS[unit].words.trim();
  const isSaid = words === '' || metricName.toLowerCase().includes(words.toLowerCase());
  const parts = [metricName, isSaid ? '' : words, scale === 'log' ? 'logarithmic scale' : ''];
  return parts.filter((part) => part !== '').join(', ');
}
