import type { Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import type { Site } from '#lib/http/site.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { KEPT_BYTES } from './kept-bytes.ts';
import { sharedAnswers, type SharedAnswers } from './shared-answers.ts';

const answersOf = new WeakMap<Queries, SharedAnswers<Answer, Problem>>();

/** Answers are kept beside the reads that they were made from. The first who asks decides how much memory they may take. */
export function answersOver({
  queries,
  keptMaxBytes = KEPT_BYTES.picturesAndDecks,
}: Site): SharedAnswers<Answer, Problem> {
  const answers = answersOf.get(queries) ?? sharedAnswers(keptMaxBytes, bytesOf);
  answersOf.set(queries, answers);
  return answers;
}

/** The memory that a body takes: text up to two bytes a letter. */
function bytesOf({ body }: Answer): number {
  return typeof body === 'string' ? 2 * body.length : body.byteLength;
}
