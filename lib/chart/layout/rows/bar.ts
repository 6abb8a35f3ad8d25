import { BAR_REACH, barShapes } from '#lib/chart/layout/parts/bar-mark.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';

/** Ranked horizontal bars from zero. */
export const BAR: RowKind = { shapes: barShapes, reach: BAR_REACH, hasGuides: false, hasBaseLine: true };
