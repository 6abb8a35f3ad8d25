/** Where each key leads among `count` marks; the ends are ends. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The mark that a key leads to, `undefined` for keys that do not move. */
export function moveAmong(key: string, index: number, count: number): number | undefined {
  return MOVES[key]?.(index, count);
}
