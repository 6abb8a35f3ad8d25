/** Letters whose names begin with a vowel sound, for words that are spelled out: an F0 error, an MMLU score. */
const SPELLED_WITH_VOWEL = /^[AEFHILMNORSX](?![a-z])/;

/** Words that begin with a vowel letter but not with a vowel sound, and the other way round. */
const CONSONANT_SOUND = /^(?:uni(?!n)|use|user|util|one\b|once\b|eu)/i;
const VOWEL_SOUND = /^(?:hour|honest|heir|8|11(?!\d)|18(?!\d))/i;

/** The indefinite article that goes before a word: "a unit", "an F0 frame error", "an hour". */
export function indefiniteArticle(word: string): 'a' | 'an' {
  if (SPELLED_WITH_VOWEL.test(word) || VOWEL_SOUND.test(word)) return 'an';
  if (/^[A-Z](?![a-z])/.test(word) || CONSONANT_SOUND.test(word)) return 'a';
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

/** How a noun counts: things (parameters), stuff (training data), or a single measure (word error rate). */
export type NounNumber = 'things' | 'stuff' | 'measure';

const STUFF = /\b(?:data|audio|compute|memory)$/;

/** The word that a noun phrase turns on: "hours" in "hours of training audio". */
export function headOf(noun: string): string {
  return noun.split(/ (?:of|for|on|in|after|where) /)[0] ?? noun;
}

/** How a metric's noun counts, which decides between "fewer", "less" and "lower" and whether it takes an article. */
export function nounNumber(noun: string): NounNumber {
  const head = headOf(noun);
  if (STUFF.test(head)) return 'stuff';
  return head.endsWith('s') && !/(?:ss|us|is)$/.test(head) ? 'things' : 'measure';
}

/** A noun with its article where it takes one: "a word error rate", "downstream scores", "training data". */
export function withArticle(noun: string): string {
  return nounNumber(noun) === 'measure' ? `${indefiniteArticle(noun)} ${noun}` : noun;
}
