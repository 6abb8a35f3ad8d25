import { z } from 'zod';

import { FamilyId } from './ids.ts';

/** A shelf of the product. */
export const Family = z.strictObject({
  id: FamilyId,
  name: z.string().min(1).max(60),
  description: z.string().min(1).max(400),
  /** Place among the shelves, from 1. */
  order: z.int().min(1),
});
export type Family = z.infer<typeof Family>;
