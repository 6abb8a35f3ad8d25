/** The number of single-character edits between two texts (Levenshtein, 1966). */
function editDistance(a: string, b: string): number {
  const letters = [...b];
  let previous = Array.from({ length: letters.length + 1 }, (_, index) => index);
  for (const [row, left] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, right] of letters.entries()) {
      const substituted = (previous[column] ?? 0) + (left === right ? 0 : 1);
      current.push(Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[letters.length] ?? 0;
}

/** A text without case, spaces and joining signs, for comparing names that people type. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+.]/gu, '');
}

const COMPARED_MAX_LENGTH = 80;
/** Shorter texts begin too many names. */
const BEGINNING_MIN_LENGTH = 6;

/**
 * The candidates whose texts are nearest to a wanted one, nearest first, at most `limit`.
 * Only those that contain the wanted text, or differ from it by at most a third of its letters (two
 * in short texts), are near.
 */
export function nearest(wanted: string, candidates: readonly string[], limit = 3): readonly string[] {
  const folded = foldName(wanted.slice(0, COMPARED_MAX_LENGTH));
  if (folded === '') return [];
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(folded, foldName(candidate)) }))
    .filter(({ distance }) => distance <= Math.max(2, folded.length / 3))
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A mistyped beginning of a long name costs one edit more than the same mistake in the whole of it. */
function distanceTo(wanted: string, candidate: string): number {
  const isPart = wanted.length >= 3 && candidate.includes(wanted);
  if (isPart) return 1;
  const whole = editDistance(wanted, candidate.slice(0, COMPARED_MAX_LENGTH));
  const beginning = 1 + editDistance(wanted, candidate.slice(0, [...wanted].length + 1));
  return wanted.length < BEGINNING_MIN_LENGTH ? whole : Math.min(whole, beginning);
}
