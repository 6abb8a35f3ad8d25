/** Joins quoted words for a sentence: `a`, `b` or `c`. */
export function choice(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}

/** "Did you mean ...?" with the nearest candidates, or the given advice where nothing is near. */
export function meant(candidates: readonly string[], otherwise: string): string {
  return candidates.length === 0 ? otherwise : `Did you mean ${choice(candidates)}?`;
}
