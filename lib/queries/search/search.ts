import type { Catalog, ClaimStore, Slice } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { FamilyId } from '#lib/domain/facts/ids.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import type { Needles } from '#lib/text/mark-text.ts';
import { otherNeedles } from './abbreviations.ts';
import { askedWords } from './asked-words.ts';
import { buildClaimIndex, type ClaimIndex, type FoundClaims } from './claim-index.ts';
import { figureForms } from './figure-forms.ts';
import type { NameIndex, SearchHit } from './name-index.ts';

/** What is searched for, and which part of the claims is wanted. */
export interface SearchAsked {
  readonly text: string;
  /** Of which shelf and maker claims are wanted; names are given whole, for they are few. */
  readonly family?: FamilyId | undefined;
  readonly maker?: string | undefined;
  readonly claims: Slice;
}

/** Everything that a search finds in a release. */
export interface SearchResults {
  /** Subjects, metrics and sources, best first. */
  readonly hits: readonly SearchHit[];
  readonly claims: Omit<FoundClaims, 'mended'>;
  /** What is marked in the texts of the results. */
  readonly needles: Needles;
}

/** Claims that are read at once while an index is made: so many are in memory beside it, and hold others up. */
const PORTION = 100;
/** More words than a name has that others follow. */
const NAME_WORDS_MAX = 6;

/** Lets others have their turn: a store in this process answers without a pause of its own. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The claims of a release in portions, one in memory at a time. */
async function* portionsOf(release: Release, store: ClaimStore): AsyncGenerator<readonly Claim[]> {
  for (let offset = 0; offset < release.counts.claims; offset += PORTION) {
    const { claims } = await store.claims(release, {}, { offset, limit: PORTION });
    if (claims.length === 0) return;
    yield claims;
    await pause();
  }
}

/** Reads every claim of a release once, for its index. */
export function indexClaims(release: Release, catalog: Catalog, store: ClaimStore): Promise<ClaimIndex> {
  return buildClaimIndex(catalog, portionsOf(release, store));
}

/** What the first words of a text are the exact name of, as many words as can be: RULER in "RULER 128k". */
function namedFirst(names: NameIndex, text: string): readonly SearchHit[] {
  const words = text.split(/\s+/u).slice(0, NAME_WORDS_MAX);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const exact = names.find(words.slice(0, count).join(' '), () => false).filter(({ fit }) => fit === 'exact');
    if (exact.length > 0) return exact;
  }
  return [];
}

/** Searches names and claims together; a word that either holds is not mended in the other. */
export function searchAll(names: NameIndex, claims: ClaimIndex, asked: SearchAsked): SearchResults {
  const words = askedWords(asked.text);
  const terms = words.map(({ term }) => term);
  const mayMend = (term: string) => !claims.terms.holds(term);
  const { mended, ...found } = claims.find({ ...asked, words, slice: asked.claims });
  const hits = names.find(asked.text, mayMend);
  return {
    hits: hits.some(({ fit }) => fit !== 'text') ? hits : [...namedFirst(names, asked.text), ...hits],
    claims: found,
    needles: new Set([
      ...terms,
      ...words.flatMap(({ joins }) => joins),
      ...otherNeedles(terms),
      ...figureForms(terms),
      ...[...mended.values(), ...names.mend(words, mayMend).values()].flat(),
    ]),
  };
}
