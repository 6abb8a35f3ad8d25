import { z } from 'zod';

import { Term, TermId } from '#lib/domain/facts/vocabulary.ts';

import { written } from './text.ts';

const { shape } = Term;

const AuthoredTerm = z.strictObject({
  name: written(shape.name),
  aliases: z.array(written(shape.aliases.element)).optional(),
  definition: written(shape.definition.unwrap()).optional(),
  part_of: TermId.optional(),
});
export type AuthoredTerm = z.infer<typeof AuthoredTerm>;

/** `vocabulary/<key>.yaml`: the terms of a condition by id. */
export const AuthoredVocabulary = z.record(TermId, AuthoredTerm);
export type AuthoredVocabulary = z.infer<typeof AuthoredVocabulary>;
