import { z } from 'zod';

import { FURNITURE } from './mark.ts';
import { RowChart } from './rows.ts';

/** Charts of several metrics in one picture. They share sources, numbered once, and nothing else: no axis. */
export const MultiplesChart = z.strictObject({
  ...FURNITURE,
  kind: z.literal('multiples'),
  charts: z.array(RowChart),
});
export type MultiplesChart = z.infer<typeof MultiplesChart>;
