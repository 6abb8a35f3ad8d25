/** Keeps results by key, the last used longest, up to a total weight. */
export interface Memory<Value> {
  /** The kept result, or the one that is made now. A failed one is forgotten, so that the next caller tries again. */
  readonly get: (key: string, make: () => Promise<Value>) => Promise<Value>;
}

interface Entry<Value> {
  readonly value: Promise<Value>;
  weight: number;
}

/**
 * A memory for results that never change under their key. `weigh` says how much a result takes;
 * what is heavier than the whole memory is not kept at all.
 */
export function remember<Value>(weightMax: number, weigh: (value: Value) => number): Memory<Value> {
  const kept = new Map<string, Entry<Value>>();
  const drop = (key: string, entry: Entry<Value>) => {
    if (kept.get(key) === entry) kept.delete(key);
  };
  const makeRoom = () => {
    let total = [...kept.values()].reduce((sum, { weight }) => sum + weight, 0);
    for (const [key, entry] of kept) {
      if (total <= weightMax) return;
      drop(key, entry);
      total -= entry.weight;
    }
  };
  const add = (key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = make();
    const entry: Entry<Value> = { value, weight: 0 };
    kept.set(key, entry);
    value.then(
      (made) => {
        entry.weight = weigh(made);
        makeRoom();
      },
      () => drop(key, entry),
    );
    return value;
  };
  return {
    get: (key, make) => {
      const found = kept.get(key);
      if (found === undefined) return add(key, make);
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
  };
}
