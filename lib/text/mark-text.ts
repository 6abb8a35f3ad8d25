import { beginsWord, searchWords } from './search-words.ts';

/** A part of a text, and whether it is what was searched for. */
export interface MarkedPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text cut where what was searched for begins and ends. */
export type MarkedText = readonly MarkedPart[];

/** What is marked in a text: words without spaces between them, that may go on where a single word begins with them. */
export type Needles = ReadonlySet<string>;

/** More words than a mark runs over. */
const RUN_MAX = 6;

/** How many words from a place on are marked together, 0 where none is. */
function runLength(terms: readonly string[], from: number, needles: Needles): number {
  for (let length = Math.min(RUN_MAX, terms.length - from); length > 1; length -= 1) {
    if (needles.has(terms.slice(from, from + length).join(''))) return length;
  }
  const word = terms[from] ?? '';
  return needles.has(word) || [...needles].some((needle) => needle.length > 1 && beginsWord(needle, word)) ? 1 : 0;
}

/** Cuts a text into what matches and what does not; the parts together are the text. */
export function markText(text: string, needles: Needles): MarkedText {
  const words = searchWords(text);
  const terms = words.map(({ term }) => term);
  const parts: MarkedPart[] = [];
  let done = 0;
  for (let at = 0; at < words.length;) {
    const length = runLength(terms, at, needles);
    const first = words[at];
    const last = words[at + length - 1];
    if (length > 0 && first !== undefined && last !== undefined) {
      if (first.start > done) parts.push({ text: text.slice(done, first.start), isMatch: false });
      parts.push({ text: text.slice(first.start, last.end), isMatch: true });
      done = last.end;
    }
    at += Math.max(1, length);
  }
  return done < text.length ? [...parts, { text: text.slice(done), isMatch: false }] : parts;
}
