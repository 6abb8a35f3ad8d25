import { editsFrom, leastEditsFrom } from './edit-distance.ts';

const PLAIN = /^[\w +.~:/-]*$/u;

/** A text without case, spaces and joining signs, for comparing names that people type. */
export function foldName(text: string): string {
  // Most names are plain, and letters that decompose are dear to look up.
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9+.]/gu, '');
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
export function nearest<Candidate extends string>(
  wanted: string,
  candidates: readonly Candidate[],
  limit = 3,
): readonly Candidate[] {
  const folded = foldName(wanted.slice(0, COMPARED_MAX_LENGTH));
  if (folded === '') return [];
  const { leastTo, distanceTo } = distancesFrom(folded);
  const likely = candidates
    .map((candidate) => ({ candidate, name: foldName(candidate) }))
    .map((each) => ({ ...each, least: leastTo(each.name) }))
    .toSorted((a, b) => a.least - b.least);
  const found: { readonly candidate: Candidate; readonly distance: number }[] = [];
  let most = Math.floor(Math.max(2, folded.length / 3));
  for (const { candidate, name, least } of likely) {
    // Once the limit is reached, only what is as near as the last one can still come in.
    if (least > most) break;
    const distance = distanceTo(name, most);
    if (distance === undefined) continue;
    found.push({ candidate, distance });
    found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
    found.splice(limit);
    if (found.length === limit) most = found.at(-1)?.distance ?? most;
  }
  return found.map(({ candidate }) => candidate);
}

interface Distances {
  /** A distance below which that of a candidate cannot lie. */
  readonly leastTo: (candidate: string) => number;
  /** The distance of a candidate, `undefined` where it is more than `most`. */
  readonly distanceTo: (candidate: string, most: number) => number | undefined;
}

/** A mistyped beginning of a long name costs one edit more than the same mistake in the whole of it. */
function distancesFrom(wanted: string): Distances {
  const edits = editsFrom(wanted);
  const leastEdits = leastEditsFrom(wanted);
  const hasBeginnings = wanted.length >= BEGINNING_MIN_LENGTH;
  const isPart = (candidate: string) => wanted.length >= 3 && candidate.includes(wanted);
  const wholeOf = (candidate: string) => candidate.slice(0, COMPARED_MAX_LENGTH);
  const beginningOf = (candidate: string) => candidate.slice(0, wanted.length + 1);
  return {
    leastTo: (candidate) => {
      if (isPart(candidate)) return 1;
      const whole = leastEdits(wholeOf(candidate));
      return hasBeginnings ? Math.min(whole, 1 + leastEdits(beginningOf(candidate))) : whole;
    },
    distanceTo: (candidate, most) => {
      if (isPart(candidate)) return 1;
      const whole = edits(wholeOf(candidate), most);
      const beginning = hasBeginnings ? edits(beginningOf(candidate), most - 1) : undefined;
      return beginning === undefined ? whole : Math.min(beginning + 1, whole ?? most);
    },
  };
}
