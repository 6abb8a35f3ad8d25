import { editsFrom, leastEditsFrom } from '#lib/text/edit-distance.ts';
import { beginsWord } from '#lib/text/search-words.ts';

/** The words of an index in their order. */
export interface TermList {
  readonly terms: readonly string[];
  readonly placeOf: (term: string) => number | undefined;
  /** The places of longer words that begin so. */
  readonly begunBy: (beginning: string) => readonly number[];
  /** The places of the words that are nearest to a mistyped one; none where none is near. */
  readonly nearTo: (term: string) => readonly number[];
}

/** Shorter words are near to too many others. */
const MENDED_MIN_LENGTH = 4;
const LONG_WORD_LENGTH = 8;
/** A single letter begins too much to mean any of it. */
const BEGINNING_MIN_LENGTH = 2;

function digitsOf(term: string): string {
  return term.replaceAll(/\D/gu, '');
}

/** The first place whose word is not before a text. */
function lowerBound(terms: readonly string[], text: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Looks words up in a sorted list. */
export function termList(terms: readonly string[]): TermList {
  return {
    terms,
    placeOf: (term) => {
      const place = lowerBound(terms, term);
      return terms[place] === term ? place : undefined;
    },
    begunBy: (beginning) => {
      if (beginning.length < BEGINNING_MIN_LENGTH && !/\d/u.test(beginning)) return [];
      const places: number[] = [];
      for (let at = lowerBound(terms, beginning); (terms[at] ?? '').startsWith(beginning); at += 1) {
        const term = terms[at] ?? '';
        if (term !== beginning && beginsWord(beginning, term)) places.push(at);
      }
      return places;
    },
    nearTo: (term) => nearPlaces(terms, term),
  };
}

/** Letters may be wrong; a figure with other digits is another figure. */
function nearPlaces(terms: readonly string[], term: string): readonly number[] {
  if (term.length < MENDED_MIN_LENGTH || !/^\p{L}/u.test(term)) return [];
  const least = leastEditsFrom(term);
  const edits = editsFrom(term);
  const digits = digitsOf(term);
  let most = term.length < LONG_WORD_LENGTH ? 1 : 2;
  let places: number[] = [];
  for (const [place, other] of terms.entries()) {
    if (Math.abs(other.length - term.length) > most || least(other) > most || digitsOf(other) !== digits) continue;
    const distance = edits(other, most);
    if (distance === undefined) continue;
    if (distance < most) places = [];
    most = distance;
    places.push(place);
  }
  return places;
}
