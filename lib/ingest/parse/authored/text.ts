import type { z } from 'zod';

import { findInvisible, foldSpace } from '#lib/ingest/read/visible.ts';

/** Marks the issue of a text with an invisible character, for the sentence about it. */
export const INVISIBLE_TEXT = 'invisible-text';

/** A text of the domain as people write it: white space is folded, invisible characters are refused. */
export function written(schema: z.ZodString): z.ZodString {
  return schema
    .overwrite(foldSpace)
    .refine((text) => findInvisible(text) === undefined, { params: { problem: INVISIBLE_TEXT } });
}
