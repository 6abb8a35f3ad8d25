/** The distance between neighbours that are placed afresh. */
const STEP = 1_024;
/** Below this distance doubles may run out of room, so everything is placed afresh. */
const STEP_MIN = 1e-6;

/**
 * Gives every key of an ordered list a place so that places rise along the list. Keys that have a
 * place keep it wherever the order allows, so that putting one claim between two others leaves the
 * revisions of its neighbours alone, and old releases keep their order.
 */
export function assignPlaces(
  keys: readonly string[],
  current: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const kept = longestRising(
    keys.filter((key) => current.has(key)),
    current,
  );
  const places = new Map<string, number>();
  let previous = 0;
  for (let index = 0; index < keys.length;) {
    const next = nextKept(keys, index, kept);
    const end = next === undefined ? undefined : current.get(keys[next] ?? '');
    const runLength = (next ?? keys.length) - index;
    const step = end === undefined ? STEP : (end - previous) / (runLength + 1);
    if (step < STEP_MIN) return new Map(keys.map((key, place) => [key, (place + 1) * STEP]));
    for (const [offset, key] of keys.slice(index, index + runLength).entries()) {
      places.set(key, previous + step * (offset + 1));
    }
    if (next === undefined || end === undefined) break;
    places.set(keys[next] ?? '', end);
    previous = end;
    index = next + 1;
  }
  return places;
}

function nextKept(keys: readonly string[], from: number, kept: ReadonlySet<string>): number | undefined {
  for (let index = from; index < keys.length; index += 1) if (kept.has(keys[index] ?? '')) return index;
  return undefined;
}

/** A longest subsequence whose places rise (patience sorting; Fredman, 1975). */
function longestRising(keys: readonly string[], places: ReadonlyMap<string, number>): ReadonlySet<string> {
  const piles: string[] = [];
  const before = new Map<string, string | undefined>();
  const placeOf = (key: string | undefined) => places.get(key ?? '') ?? 0;
  for (const key of keys) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (placeOf(piles[middle]) < placeOf(key)) low = middle + 1;
      else high = middle;
    }
    before.set(key, piles[low - 1]);
    piles[low] = key;
  }
  const rising = new Set<string>();
  for (let key = piles.at(-1); key !== undefined; key = before.get(key)) rising.add(key);
  return rising;
}
