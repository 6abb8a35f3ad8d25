import { LRUCache } from 'lru-cache';

/** Keeps results by key, the last used longest, up to a total weight. */
export interface Memory<Value> {
  /** The kept result, or the one that is made now. A failed one is forgotten, so that the next caller tries again. */
  readonly get: (key: string, make: () => Promise<Value>) => Promise<Value>;
}

/** Results that may be shared while they are made; more callers than that make their own. */
const MAKING_MAX = 1_000;

/**
 * A memory for results that never change under their key. `weigh` says how much a result takes;
 * what is heavier than the whole memory is not kept at all.
 */
export function remember<Value extends {}>(
  weightMax: number,
  weigh: (value: Value, key: string) => number,
): Memory<Value> {
  const kept = new LRUCache<string, Value>({ maxSize: weightMax, sizeCalculation: weigh });
  // Beside the library's own `fetch`, which drops what is being made as soon as something else needs the room.
  const making = new Map<string, Promise<Value>>();
  const make = async (key: string, makeValue: () => Promise<Value>): Promise<Value> => {
    try {
      // Not before the promise is listed below: what fails at once must not stay in the list.
      const value = await Promise.resolve().then(makeValue);
      kept.set(key, value);
      return value;
    } finally {
      making.delete(key);
    }
  };
  return {
    get: async (key, makeValue) => {
      const found = kept.get(key);
      if (found !== undefined) return found;
      const shared = making.get(key);
      if (shared !== undefined) return shared;
      const own = make(key, makeValue);
      if (making.size < MAKING_MAX) making.set(key, own);
      return own;
    },
  };
}
