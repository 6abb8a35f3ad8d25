import { BAR_REACH, barShapes } from '#lib/chart/layout/parts/bar-mark.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';

/** Bars from the line of the baseline: more to the right, less to the left. */
export const LADDER: RowKind = { shapes: barShapes, reach: BAR_REACH, hasGuides: false, hasBaseLine: false };
