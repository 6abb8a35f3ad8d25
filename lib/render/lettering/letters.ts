import { ABSORBED, arabicForm } from '#lib/text/measure/arabic-forms.ts';
import type { Weight } from '#lib/text/measure/weight.ts';
import { isInFont } from '#lib/text/measure/text-width.ts';
import { faceFor } from './font.ts';
import { visualOrder } from './visual-order.ts';

/** A letter as it is drawn, with the marks over, under and in it. */
export interface Letter {
  readonly character: string;
  readonly marks: readonly string[];
}

interface Draft extends Letter {
  readonly marks: string[];
  readonly rank: number;
}

const MARK = /^\p{M}$/u;
/** More characters than fit into a line, unless nothing is seen of them. */
const LINE_LENGTH_MAX = 4_000;
/** More than any language puts onto one letter. */
const MARKS_MAX = 8;
const STACK = /\p{Script=Latin}\p{M}+/gu;
/** Doubles its consonant: other marks stand on it, though Unicode writes them before it. */
const SHADDA = '\u0651';
const HIDDEN = /^[\p{Cf}\p{Cc}]$/u;

/** The form of a character between its neighbours: joined where its script joins letters. */
function formOf(text: string, index: number, character: string, weight: Weight): string {
  const point = arabicForm(text, index);
  if (point === undefined) return character;
  const form = String.fromCodePoint(point);
  return point === ABSORBED || faceFor(form, weight) !== undefined ? form : character;
}

/** Letters with their marks as one, and apart where more marks follow or the fonts do not have them as one. */
function compose(line: string, weight: Weight): string {
  const composed = line.toWellFormed().normalize('NFC');
  const text = composed.replaceAll(STACK, (stack) => stack.normalize('NFD'));
  return Array.from(text, (character) =>
    faceFor(character, weight) === undefined ? character.normalize('NFD') : character,
  ).join('');
}

function addMark(letter: Draft | undefined, mark: string, weight: Weight): void {
  if (letter === undefined || letter.marks.length === MARKS_MAX || faceFor(mark, weight) === undefined) return;
  if (mark === SHADDA) letter.marks.unshift(mark);
  else letter.marks.push(mark);
}

/**
 * The letters of a line from left to right. Marks that no bundled font has are left out, and so are
 * invisible signs.
 */
export function lettersOf(line: string, weight: Weight): readonly Letter[] {
  const text = compose(line.slice(0, LINE_LENGTH_MAX), weight);
  const { rankOf, mirrored } = visualOrder(text);
  const drafts: Draft[] = [];
  let index = 0;
  for (const character of text) {
    const at = index;
    index += character.length;
    const form = formOf(text, at, character, weight);
    const isKnown = isInFont(form.codePointAt(0) ?? 0, weight);
    if (!isKnown && MARK.test(form)) addMark(drafts.at(-1), form, weight);
    else if (isKnown || !HIDDEN.test(form)) {
      drafts.push({ character: mirrored(form, at), marks: [], rank: rankOf(at) });
    }
  }
  return drafts.toSorted((a, b) => a.rank - b.rank);
}
