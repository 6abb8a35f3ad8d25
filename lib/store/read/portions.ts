/** Databases limit the values of one statement, and the client gives one for each row to read what belongs to it. */
const PORTION_ROWS = 500;

/** A list in portions of so few that each can be named in one statement. */
export function portionsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / PORTION_ROWS) }, (_, index) => index * PORTION_ROWS);
  return starts.map((start) => items.slice(start, start + PORTION_ROWS));
}
