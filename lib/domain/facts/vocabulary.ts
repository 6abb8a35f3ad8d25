import { z } from 'zod';

/** An id inside one file of the data: of a term, a part of a benchmark, a variant of a metric. */
export const TermId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'write lower-case letters and digits, joined by single hyphens or dots');
export type TermId = z.infer<typeof TermId>;

/** A word of a closed list, with the spellings under which it is known. */
export const Term = z.strictObject({
  /** As it is said inside a sentence. */
  name: z.string().min(1).max(80),
  aliases: z.array(z.string().min(1).max(80)),
  definition: z.string().min(1).max(280).optional(),
  /** The term of the same list that holds this one. */
  partOf: TermId.optional(),
});
export type Term = z.infer<typeof Term>;
