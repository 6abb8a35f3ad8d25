import { BAR_REACH, barShapes } from './bar-mark.ts';
import type { RowKind } from './row-kind.ts';

/** Ranked horizontal bars from zero. */
export const BAR: RowKind = { shapes: barShapes, reach: BAR_REACH, hasGuides: false, hasBaseLine: true };
