import { CUT_EXAMPLES } from './examples-cut.ts';
import { POINT_EXAMPLES } from './examples-points.ts';
import { RESULT_EXAMPLES } from './examples-results.ts';
import { ROW_EXAMPLES } from './examples-rows.ts';
import { TABLE_EXAMPLES } from './examples-tables.ts';
import type { Example } from './example.ts';

/** Every picture that is kept as a golden. */
export const EXAMPLES: readonly Example[] = [
  ...ROW_EXAMPLES,
  ...POINT_EXAMPLES,
  ...TABLE_EXAMPLES,
  ...RESULT_EXAMPLES,
  ...CUT_EXAMPLES,
];
