/** Values by key, each with its weight: the ones longest unused go when all together weigh too much. */
export interface LastUsed<Value> {
  /** The kept value, which is now the last used. */
  readonly get: (key: string) => Value | undefined;
  /** Keeps a value in place of the key's older one; what is heavier than the whole memory is not kept. */
  readonly set: (key: string, value: Value, weight: number) => void;
  readonly delete: (key: string) => void;
  /** What is kept, the longest unused first. */
  readonly entries: () => Iterable<readonly [string, Value]>;
}

/** A memory that holds what was last used, up to `weightMax` in all. */
export function lastUsed<Value>(weightMax: number): LastUsed<Value> {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const remove = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  // A map keeps the order of insertion; what is used goes to its end.
  const get = (key: string): Value | undefined => {
    const entry = kept.get(key);
    if (entry === undefined) return undefined;
    kept.delete(key);
    kept.set(key, entry);
    return entry.value;
  };
  const set = (key: string, value: Value, weight: number): void => {
    remove(key);
    if (weight > weightMax) return;
    kept.set(key, { value, weight });
    total += weight;
    for (const oldest of kept.keys()) {
      if (total <= weightMax) return;
      remove(oldest);
    }
  };
  const entries = () => [...kept].map(([key, { value }]) => [key, value] as const);
  return { get, set, delete: remove, entries };
}
