import { LRUCache } from 'lru-cache';
import type { Result } from '#lib/domain/result.ts';

type Make<Answer, Failure> = (everybodyLeft: AbortSignal) => Promise<Result<Answer, Failure>>;

/** Answers that never change under their key. */
export interface SharedAnswers<Answer, Failure> {
  /**
   * The kept answer, or the one that is made now, once for everybody who asks meanwhile. The signal
   * that `make` gets is aborted when all of them have gone. Only successes are kept.
   */
  readonly get: (key: string, make: Make<Answer, Failure>, asker: AbortSignal) => Promise<Result<Answer, Failure>>;
}

interface Making<Answer, Failure> {
  readonly result: Promise<Result<Answer, Failure>>;
  readonly everybodyLeft: AbortController;
  askers: number;
}

/** Keeps answers, the last used longest, within `sizeMaxBytes` in all. */
export function sharedAnswers<Answer extends {}, Failure>(
  sizeMaxBytes: number,
  sizeOf: (answer: Answer) => number,
): SharedAnswers<Answer, Failure> {
  const kept = new LRUCache<string, Answer>({
    maxSize: sizeMaxBytes,
    sizeCalculation: (answer, key) => key.length + sizeOf(answer),
  });
  const making = new Map<string, Making<Answer, Failure>>();

  const forget = (key: string, own: Making<Answer, Failure>): void => {
    if (making.get(key) === own) making.delete(key);
  };

  function begin(key: string, make: Make<Answer, Failure>): Making<Answer, Failure> {
    const everybodyLeft = new AbortController();
    const run = async (): Promise<Result<Answer, Failure>> => {
      try {
        const made = await make(everybodyLeft.signal);
        if (made.ok) kept.set(key, made.value);
        return made;
      } finally {
        forget(key, own);
      }
    };
    // Begun a moment later, so that what fails at once is in the list when it is taken off it.
    const own = { result: Promise.resolve().then(run), everybodyLeft, askers: 0 };
    making.set(key, own);
    return own;
  }

  return {
    get: (key, make, asker) => {
      const found = kept.get(key);
      if (found !== undefined) return Promise.resolve({ ok: true, value: found });
      const own = making.get(key) ?? begin(key, make);
      // Who comes after the last has gone starts anew: what is abandoned has no answer to share.
      join(own, asker, () => forget(key, own));
      return own.result;
    },
  };
}

function join<Answer, Failure>(own: Making<Answer, Failure>, asker: AbortSignal, whenLeft: () => void): void {
  own.askers += 1;
  const leave = (): void => {
    own.askers -= 1;
    if (own.askers > 0) return;
    whenLeft();
    own.everybodyLeft.abort();
  };
  if (asker.aborted) leave();
  else asker.addEventListener('abort', leave, { once: true });
}
