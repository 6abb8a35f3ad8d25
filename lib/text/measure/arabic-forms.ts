/** Blocks of Unicode that hold each letter alone, at a word's end, at its beginning and inside, in that order. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe7],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfef4],
];
/** Lam and an alef as one letter, alone and at a word's end. */
const LIGATURES: readonly [number, number] = [0xfef5, 0xfefc];
const LAM = '\u0644';
const MARK = /^\p{M}$/u;
/** The stroke that lengthens words, and the invisible joiner. */
const JOINS_BOTH = '\u0640\u200d';
const LETTERS = /^[\u0620-\u064a\u066e-\u066f\u0671-\u06d5]$/u;

/** Takes no room: the letter before is drawn as one with it. */
export const ABSORBED = 0x200d;

/** The forms of a letter: two where it joins only the letter before, four where it joins both. */
function readForms(blocks: readonly (readonly [number, number])[]): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  for (const [from, to] of blocks) {
    for (let point = from; point <= to; point += 1) {
      const letter = String.fromCodePoint(point).normalize('NFKC');
      forms.set(letter, [...(forms.get(letter) ?? []), point]);
    }
  }
  return forms;
}

const FORMS = readForms([...BLOCKS, LIGATURES]);

function neighbour(text: string, index: number, step: 1 | -1): string {
  let at = index + step;
  while (MARK.test(text.charAt(at))) at += step;
  return text.charAt(at);
}

function isStroke(letter: string): boolean {
  return letter !== '' && JOINS_BOTH.includes(letter);
}

function joinsNext(letter: string): boolean {
  return isStroke(letter) || FORMS.get(letter)?.length === 4;
}

function joinsBefore(letter: string): boolean {
  return isStroke(letter) || (FORMS.get(letter)?.length ?? 0) >= 2;
}

/** Which of a letter's forms stands between neighbours that it joins or does not. */
function formIndex(isJoinedBefore: boolean, isJoinedAfter: boolean): number {
  return (isJoinedAfter ? 2 : 0) + (isJoinedBefore ? 1 : 0);
}

/**
 * The code point of an Arabic letter as it is drawn between its neighbours: `ABSORBED` for an alef
 * after a lam, and nothing where it stays as it is. `index` counts in UTF-16 units.
 */
export function arabicForm(text: string, index: number): number | undefined {
  const letter = text.charAt(index);
  if (!LETTERS.test(letter)) return undefined;
  const [before, after] = [neighbour(text, index, -1), neighbour(text, index, 1)];
  if (before === LAM && FORMS.has(LAM + letter)) return ABSORBED;
  const isJoinedBefore = joinsNext(before) && joinsBefore(letter);
  const ligature = letter === LAM ? FORMS.get(LAM + after) : undefined;
  if (ligature !== undefined) return ligature[formIndex(isJoinedBefore, false)];
  const form = formIndex(isJoinedBefore, joinsNext(letter) && joinsBefore(after));
  return form === 0 ? undefined : FORMS.get(letter)?.[form];
}
