import { DOT_REACH, dotShapes } from '#lib/chart/layout/parts/dot-mark.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';

/** Dots and intervals, on a linear or a logarithmic axis. */
export const DOT: RowKind = { shapes: dotShapes, reach: DOT_REACH, hasGuides: true, hasBaseLine: false };
