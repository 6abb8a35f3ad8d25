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

interface Entry<Answer> {
  readonly answer: Answer;
  readonly keptAtMs: number;
  readonly sizeBytes: number;
}

/** Keeps answers for moments and within a fixed size, so that readers of one address share one making. */
export function recentAnswers<Answer>(options: RecentAnswersOptions<Answer>): RecentAnswers<Answer> {
  const kept = new Map<string, Entry<Answer>>();
  let totalBytes = 0;
  const drop = (key: string): void => {
    totalBytes -= kept.get(key)?.sizeBytes ?? 0;
    kept.delete(key);
  };
  // A map keeps the order of insertion; what is used goes to its end.
  const putLast = (key: string, entry: Entry<Answer>): void => {
    drop(key);
    kept.set(key, entry);
    totalBytes += entry.sizeBytes;
  };
  const find = (key: string): Found<Answer> | undefined => {
    const entry = kept.get(key);
    if (entry === undefined) return undefined;
    const ageMs = options.nowMs() - entry.keptAtMs;
    if (ageMs >= options.givenMs) {
      drop(key);
      return undefined;
    }
    putLast(key, entry);
    return { answer: entry.answer, isAging: ageMs >= options.freshMs };
  };
  const dropOutdated = (): void => {
    const lastMs = options.nowMs() - options.givenMs;
    for (const [key, { keptAtMs }] of kept) if (keptAtMs <= lastMs) drop(key);
  };
  const keep = (key: string, answer: Answer): void => {
    dropOutdated();
    putLast(key, { answer, keptAtMs: options.nowMs(), sizeBytes: key.length + options.sizeOf(answer) });
    for (const oldest of kept.keys()) {
      if (totalBytes <= options.sizeMaxBytes) return;
      drop(oldest);
    }
  };
  return { find, keep };
}
