import type { Result } from '#lib/domain/result.ts';
import type { DearAsk } from '#lib/http/dear-ask.ts';
import type { Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';

/** What the serving thread says: that something is to be made, or that nobody waits for it any more. */
export type ToWorker =
  | { readonly kind: 'make'; readonly id: number; readonly ask: DearAsk }
  | { readonly kind: 'leave'; readonly id: number };

/** What is said back: what was made, or the fault that its making ended with. */
export type FromWorker =
  | { readonly kind: 'made'; readonly id: number; readonly result: Result<Answer, Problem> }
  | { readonly kind: 'fault'; readonly id: number; readonly error: unknown };
