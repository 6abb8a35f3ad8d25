import type { Queries } from '#lib/queries/queries.ts';
import { RENDER_LIMITS, renderQueue } from '#lib/http/surfaces/render-queue.ts';
import type { Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import { sharedAnswers, type SharedAnswers } from './shared-answers.ts';

/** Kept answers take this much memory at most. */
const KEPT_MAX_BYTES = 32_000_000;

const answersOf = new WeakMap<Queries, SharedAnswers<Answer, Problem>>();

/** Answers are kept beside the reads that they were made from. */
export function answersOver(queries: Queries): SharedAnswers<Answer, Problem> {
  const answers = answersOf.get(queries) ?? sharedAnswers(KEPT_MAX_BYTES, bytesOf);
  answersOf.set(queries, answers);
  return answers;
}

/** The memory that a body takes: text up to two bytes a letter. */
function bytesOf({ body }: Answer): number {
  return typeof body === 'string' ? 2 * body.length : body.byteLength;
}

/** One for everything that is rendered: all of it shares the processors. */
export const RENDER_TURNS = renderQueue(RENDER_LIMITS);
