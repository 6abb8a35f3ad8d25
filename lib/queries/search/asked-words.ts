import { searchTerms } from '#lib/text/search-words.ts';

/** One word of a search, with the words that it may be a part of: "gpt oss" also stands for "gptoss". */
export interface AskedWord {
  readonly term: string;
  /** Two or more neighbouring words of the search without the space between them. */
  readonly joins: readonly string[];
}

/** Words that are everywhere and tell nothing apart; no index holds them. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and are as at be by for from in is it of on or than that the to was were with'.split(' '),
);

/** More words than these narrow a search no further. */
const WORDS_MAX = 12;
const JOIN_MAX = 4;

/** Whether an index leaves a word out. */
export function isCommon(term: string): boolean {
  return COMMON.has(term);
}

function joinsAround(terms: readonly string[], at: number): readonly string[] {
  const joins = new Set<string>();
  for (let start = Math.max(0, at - JOIN_MAX + 1); start <= at; start += 1) {
    for (let end = Math.max(start + 2, at + 1); end <= Math.min(terms.length, start + JOIN_MAX); end += 1) {
      joins.add(terms.slice(start, end).join(''));
    }
  }
  if (terms.length > JOIN_MAX) joins.add(terms.join(''));
  return [...joins];
}

/** The words that a search goes by; common words count only where there are no others. */
export function askedWords(text: string): readonly AskedWord[] {
  const all = searchTerms(text);
  const telling = all.filter((term) => !isCommon(term));
  const terms = (telling.length > 0 ? telling : all).slice(0, WORDS_MAX);
  return terms.map((term, at) => ({ term, joins: joinsAround(terms, at) }));
}
