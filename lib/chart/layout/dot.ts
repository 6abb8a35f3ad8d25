import { DOT_REACH, dotShapes } from './dot-mark.ts';
import type { RowKind } from './row-kind.ts';

/** Dots and intervals, on a linear or a logarithmic axis. */
export const DOT: RowKind = { shapes: dotShapes, reach: DOT_REACH, hasGuides: true, hasBaseLine: false };
