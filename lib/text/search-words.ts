/** A word of a text as a search compares it, with the place where it stands. */
export interface TextWord {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; figures keep their point, their groups of three and the sign of a multiple, as a page or TeX writes it. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.\p{N}[\p{L}\p{N}]*|(?<=\p{N}),\p{N}{3}(?!\p{N}))*(?:×|\s?\$\\times\$)?/gu;
const PLAIN = /^[a-z0-9.]*$/u;

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/(?:×|\s?\$\\times\$)$/u, 'x')
    .normalize('NFKD')
    .replaceAll(/[\p{M},]/gu, '');
}

/** The words of a text in their order; case, accents, hyphens and other signs aside. */
export function searchWords(text: string): readonly TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    term: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words of a text alone. */
export function searchTerms(text: string): readonly string[] {
  return searchWords(text).map(({ term }) => term);
}

const MAGNITUDES = /^(?:million|billion|trillion)$/u;

/**
 * Whether a word goes on from its beginning as typed: a figure is not the beginning of a longer one,
 * so that "3.3" begins "3.3x" but neither "3.36" nor, as "25", the year 2512. One with the sign of a magnitude is
 * whole: "25T" begins "25 trillion" and neither "25 times" nor "25 thousand".
 */
export function beginsWord(beginning: string, word: string): boolean {
  if (!word.startsWith(beginning)) return false;
  const next = word.charAt(beginning.length);
  if (/^\d[\d.]*[kmbt]$/u.test(beginning) && /\p{L}/u.test(next)) {
    return MAGNITUDES.test(word.slice(beginning.length - 1));
  }
  return !/\d$/u.test(beginning) || !/[\d.]/u.test(next);
}

/** More words than people type without the spaces between them. */
const JOINED_MAX = 8;

/** The words of a name joined from each word on: what begins one of these was typed without its spaces. */
export function joinedEnds(terms: readonly string[]): readonly string[] {
  return terms.map((_, index) => terms.slice(index, index + JOINED_MAX).join(''));
}
