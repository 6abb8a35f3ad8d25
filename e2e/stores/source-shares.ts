import type { DatasetSize } from './sizes.ts';

/** Which claims and which subjects a generated source holds, by their numbers. */
export interface SourceShare {
  readonly firstClaim: number;
  readonly claims: number;
  readonly firstSubject: number;
  readonly subjects: number;
}

/** As many subjects as the largest source speaks of. */
const HEAVIEST_SUBJECTS = 60;

/** Deals claims and subjects to sources: the first is by far the largest, the last has a single claim. */
export function sharesOf({ claims, subjects, sources, heaviestSourceClaims }: DatasetSize): readonly SourceShare[] {
  const others = Math.max(1, sources - 2);
  const dealt = claims - heaviestSourceClaims - 1;
  const shares: SourceShare[] = [];
  let firstClaim = 0;
  for (let index = 0; index < sources; index += 1) {
    const claimsHere = claimsOf(index);
    const firstSubject = Math.floor((index * subjects) / sources);
    const window = Math.max(1, Math.floor(((index + 1) * subjects) / sources) - firstSubject);
    const subjectsHere = index === 0 ? Math.min(subjects, Math.max(window, HEAVIEST_SUBJECTS)) : window;
    shares.push({ firstClaim, claims: claimsHere, firstSubject, subjects: subjectsHere });
    firstClaim += claimsHere;
  }
  return shares;

  function claimsOf(index: number): number {
    if (index === 0) return heaviestSourceClaims;
    if (index === sources - 1) return 1;
    return Math.floor((index * dealt) / others) - Math.floor(((index - 1) * dealt) / others);
  }
}

/** Of how many sources one is a newer version of the one before it, and which of them. */
const [VERSIONS_EVERY, VERSION_PLACE] = [12, 7];

/** Whether a source is a newer version of the one before it. */
export function isLaterVersion(index: number): boolean {
  return index % VERSIONS_EVERY === VERSION_PLACE;
}

/** How many claims of the source before it a source states again, from its first one on; a multiple of ten. */
export function restatedBy(index: number, shares: readonly SourceShare[]): number {
  const [before, here] = [shares[index - 1]?.claims ?? 0, shares[index]?.claims ?? 0];
  return isLaterVersion(index) ? Math.floor((Math.min(before, here) * 0.6) / 10) * 10 : 0;
}
