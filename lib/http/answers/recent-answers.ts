import { lastUsed } from '#lib/domain/last-used.ts';

/** What is known about a key: an answer to give at once, and whether it should be made anew. */
export interface Found<Answer> {
  readonly answer: Answer;
  /** Old enough that one asker should make the next one, while the others still get this one. */
  readonly isAging: boolean;
}

/** Answers of the last moment. */
export interface RecentAnswers<Answer> {
  readonly find: (key: string) => Found<Answer> | undefined;
  readonly keep: (key: string, answer: Answer) => void;
}

export interface RecentAnswersOptions<Answer> {
  /** So long an answer is given as it is. */
  readonly freshMs: number;
  /** So long it is given at all. */
  readonly givenMs: number;
  /** All kept answers together stay below this; the ones longest unused go first. */
  readonly sizeMaxBytes: number;
  readonly sizeOf: (answer: Answer) => number;
  readonly nowMs: () => number;
}

interface Kept<Answer> {
  readonly answer: Answer;
  readonly keptAtMs: number;
}

/** Keeps answers for moments and within a fixed size, so that readers of one address share one making. */
export function recentAnswers<Answer>(options: RecentAnswersOptions<Answer>): RecentAnswers<Answer> {
  const kept = lastUsed<Kept<Answer>>(options.sizeMaxBytes);
  const ageMsOf = ({ keptAtMs }: Kept<Answer>): number => options.nowMs() - keptAtMs;
  const find = (key: string): Found<Answer> | undefined => {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    const ageMs = ageMsOf(found);
    if (ageMs < options.givenMs) return { answer: found.answer, isAging: ageMs >= options.freshMs };
    kept.delete(key);
    return undefined;
  };
  const keep = (key: string, answer: Answer): void => {
    for (const [other, entry] of kept.entries()) if (ageMsOf(entry) >= options.givenMs) kept.delete(other);
    kept.set(key, { answer, keptAtMs: options.nowMs() }, key.length + options.sizeOf(answer));
  };
  return { find, keep };
}
