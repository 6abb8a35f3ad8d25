import { BAR_REACH, barShapes } from '#lib/chart/layout/parts/bar-mark.ts';
import { DOT_REACH, dotShapes } from '#lib/chart/layout/parts/dot-mark.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';
import type { RowChartKind } from '#lib/chart/spec/rows.ts';

/** What each kind draws in its rows. */
export const ROW_KINDS: Readonly<Record<RowChartKind, RowKind>> = {
  /** Ranked horizontal bars from zero. */
  bar: { shapes: barShapes, reach: BAR_REACH, hasGuides: false, hasBaseLine: true },
  /** Dots and intervals, on a linear or a logarithmic axis. */
  dot: { shapes: dotShapes, reach: DOT_REACH, hasGuides: true, hasBaseLine: false },
  /** Bars from the line of the baseline: more to the right, less to the left. */
  ladder: { shapes: barShapes, reach: BAR_REACH, hasGuides: false, hasBaseLine: false },
};
