/**
 * Shares room among lists: each gets as many places as any other, and what shorter ones leave goes to the
 * longer ones, the first of them first. The places of each list, in their order.
 */
export function shareRoom(lengths: readonly number[], places: number): readonly number[] {
  const shares = lengths.map(() => 0);
  let left = places;
  let waiting = lengths.map((length, index) => ({ length, index })).toSorted((a, b) => a.length - b.length);
  while (waiting.length > 0) {
    const [shortest] = waiting;
    const even = Math.floor(left / waiting.length);
    if (shortest === undefined || shortest.length > even) break;
    shares[shortest.index] = shortest.length;
    left -= shortest.length;
    waiting = waiting.slice(1);
  }
  const even = waiting.length === 0 ? 0 : Math.floor(left / waiting.length);
  let rest = waiting.length === 0 ? 0 : left % waiting.length;
  for (const { index } of waiting.toSorted((a, b) => a.index - b.index)) {
    shares[index] = even + (rest > 0 ? 1 : 0);
    rest -= 1;
  }
  return shares;
}
