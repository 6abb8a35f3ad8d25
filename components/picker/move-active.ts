/** Where each key takes the active option of a list of `count`; -1 is the text field itself. */
const MOVES: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active, count) => (active + 1 >= count ? -1 : active + 1),
  ArrowUp: (active, count) => (active < 0 ? count - 1 : active - 1),
};

/** The option that a key makes active, `undefined` for keys that do not move. */
export function moveActive(key: string, active: number, count: number): number | undefined {
  return MOVES[key]?.(active, count);
}
