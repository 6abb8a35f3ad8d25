import { LRUCache } from 'lru-cache';

/** What is known about a key: an answer to give at once, and whether it should be made anew. */
export interface Found<Answer> {
  readonly answer: Answer;
  /** Old enough that one asker should make the next one, while the others still get this one. */
  readonly isAging: boolean;
}

/** Answers of the last moment. */
export interface RecentAnswers<Answer> {
  /** The answer under a key, while it may be given; `undefined` after. Asking does not lengthen its life. */
  readonly find: (key: string) => Found<Answer> | undefined;
  /** Keeps an answer in place of the key's older one; what is above the whole size is not kept. */
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
  /** A monotonic clock, above 0. */
  readonly nowMs: () => number;
}

/** Keeps answers for moments and within a fixed size, so that readers of one address share one making. */
export function recentAnswers<Answer extends {}>(options: RecentAnswersOptions<Answer>): RecentAnswers<Answer> {
  const { freshMs, givenMs, sizeMaxBytes, sizeOf, nowMs } = options;
  const kept = new LRUCache<string, Answer>({
    maxSize: sizeMaxBytes,
    sizeCalculation: (answer, key) => key.length + sizeOf(answer),
    ttl: givenMs,
    // Asks the clock each time, and so needs no timer.
    ttlResolution: 0,
    perf: { now: nowMs },
  });
  return {
    find: (key) => {
      const answer = kept.get(key);
      if (answer === undefined) return undefined;
      return { answer, isAging: kept.getRemainingTTL(key) <= givenMs - freshMs };
    },
    keep: (key, answer) => {
      kept.purgeStale();
      kept.set(key, answer);
    },
  };
}
