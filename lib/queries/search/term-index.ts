import { isAbbreviation } from './abbreviations.ts';
import { isCommon, type AskedWord } from './asked-words.ts';
import { termList, type TermList } from './term-list.ts';

/** What a search finds in an index: numbers of texts, best first, and the words that it went by. */
export interface FoundTexts {
  /** The numbers under which the texts were added. */
  readonly texts: readonly number[];
  /** The words of the index that were taken for mistyped ones. */
  readonly mended: Mended;
}

/** What was taken for a mistyped word, by that word. */
export type Mended = ReadonlyMap<string, readonly string[]>;

interface FindOptions {
  /** Breaks ties of two texts with one score: the lower comes first. */
  readonly rankOf?: (text: number) => number;
  /** Whether a word that the index does not hold may be a mistyped one; any may where this is absent. */
  readonly mayMend?: (term: string) => boolean;
}

/**
 * Which words stand in which texts. It holds a number for each word of each text and nothing else of
 * them, so that an index of tens of thousands of claims stays within a few megabytes.
 */
export interface TermIndex {
  /** The texts in which each of the words stands, or begins a word, or joins with its neighbours to one. */
  readonly find: (words: readonly AskedWord[], options?: FindOptions) => FoundTexts;
  /** Whether a word stands anywhere, or begins one that does. */
  readonly holds: (term: string) => boolean;
  /** How much it holds, in bytes of its numbers and letters of its words. */
  readonly size: { readonly terms: number; readonly postings: number; readonly bytes: number };
}

/** The words of a text: those that it is about, and those that it also holds. */
export interface TextTerms {
  readonly main: Iterable<string>;
  readonly other: Iterable<string>;
}

/** How well a word fits, by where it stands; twice as much for words of what a text is about. */
const FIT = { join: 4, whole: 3, beginning: 1, mended: 1 } as const;

/** Each number stands for a text and, in its last bit, for whether the text is about the word. */
type Postings = Map<string, number[]>;

function addTerm(postings: Postings, term: string, text: number, isMain: boolean): void {
  if (isCommon(term)) return;
  const numbers = postings.get(term);
  const number = text * 2 + (isMain ? 1 : 0);
  if (numbers === undefined) postings.set(term, [number]);
  else if (Math.floor((numbers.at(-1) ?? 0) / 2) !== text) numbers.push(number);
}

/** Collects texts one after the other; what was added of them is not kept but in the index. */
export function termIndexBuilder(): {
  readonly add: (terms: TextTerms) => void;
  readonly build: () => TermIndex;
} {
  const postings: Postings = new Map();
  let count = 0;
  return {
    add: ({ main, other }) => {
      for (const term of main) addTerm(postings, term, count, true);
      for (const term of other) addTerm(postings, term, count, false);
      count += 1;
    },
    build: () => indexOf(postings, count),
  };
}

interface Index {
  readonly list: TermList;
  readonly numbersOf: (place: number) => Uint32Array;
  readonly count: number;
}

function indexOf(postings: Postings, count: number): TermIndex {
  const terms = [...postings.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const starts = new Uint32Array(terms.length + 1);
  for (const [place, term] of terms.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + (postings.get(term)?.length ?? 0);
  }
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  for (const [place, term] of terms.entries()) numbers.set(postings.get(term) ?? [], starts[place]);
  postings.clear();
  const list = termList(terms);
  const index = { list, count, numbersOf: (place: number) => numbers.subarray(starts[place], starts[place + 1]) };
  const letters = terms.reduce((sum, term) => sum + term.length, 0);
  return {
    find: (words, options = {}) => findTexts(index, words, options),
    holds: (term) => list.placeOf(term) !== undefined || list.begunBy(term).length > 0,
    size: { terms: terms.length, postings: numbers.length, bytes: numbers.byteLength + starts.byteLength + letters },
  };
}

/** What the texts have of one word of a search: the best fit of each, 0 for those without it. */
interface Fits {
  readonly best: Uint8Array;
  readonly mended: readonly string[];
}

function fitsOf({ list, numbersOf, count }: Index, { term, joins }: AskedWord, mayMend: boolean): Fits {
  const best = new Uint8Array(count);
  let isFound = false;
  const take = (place: number, fit: number) => {
    isFound = true;
    for (const number of numbersOf(place)) {
      const text = number >>> 1;
      const own = number % 2 === 1 ? fit * 2 : fit;
      if (own > (best[text] ?? 0)) best[text] = own;
    }
  };
  if (!isAbbreviation(term)) for (const place of list.begunBy(term)) take(place, FIT.beginning);
  for (const join of joins) {
    for (const place of list.begunBy(join)) take(place, FIT.beginning);
    const whole = list.placeOf(join);
    if (whole !== undefined) take(whole, FIT.join);
  }
  const own = list.placeOf(term);
  if (own !== undefined) take(own, FIT.whole);
  if (isFound || !mayMend) return { best, mended: [] };
  const near = list.nearTo(term);
  for (const place of near) take(place, FIT.mended);
  return { best, mended: near.map((place) => list.terms[place] ?? '') };
}

function findTexts(index: Index, words: readonly AskedWord[], options: FindOptions): FoundTexts {
  const { rankOf = () => 0, mayMend = () => true } = options;
  if (words.length === 0) return { texts: [], mended: new Map() };
  const scores = new Uint16Array(index.count);
  const wordsOf = new Uint8Array(index.count);
  const mended = new Map<string, readonly string[]>();
  for (const [at, word] of words.entries()) {
    const fits = fitsOf(index, word, mayMend(word.term));
    if (fits.mended.length > 0) mended.set(word.term, fits.mended);
    for (const [text, fit] of fits.best.entries()) {
      if (fit === 0 || wordsOf[text] !== at) continue;
      wordsOf[text] = at + 1;
      scores[text] = (scores[text] ?? 0) + fit;
    }
  }
  const texts: number[] = [];
  for (const [text, fulfilled] of wordsOf.entries()) if (fulfilled === words.length) texts.push(text);
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || rankOf(a) - rankOf(b) || a - b;
  return { texts: texts.toSorted(byScore), mended };
}
