import type { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import { headOf, nounNumber } from '#lib/text/noun.ts';
import type { SubjectKind } from '#lib/domain/facts/subject.ts';
import { atStart, closed, inSentence } from './subject-words.ts';

interface Lead {
  /** Before the subject. */
  readonly before: string;
  /** From the subject to the verb. */
  readonly verb: string;
  /** Between the subject and a hedge. */
  readonly aside: string;
}

const LEADS: Readonly<Record<Nature, Lead>> = {
  result: { before: '', verb: 'is claimed to', aside: ', it is claimed,' },
  reported: { before: '', verb: 'is reported to', aside: ', it is reported,' },
  attributed: { before: '', verb: 'is said by others to', aside: ', others say,' },
  goal: { before: 'As a goal, not a result, ', verb: 'is meant to', aside: '' },
  plan: { before: 'As a plan, ', verb: 'is to', aside: '' },
  name: { before: 'Going by its name alone, ', verb: 'is taken to', aside: '' },
  background: { before: '', verb: 'is said in passing to', aside: ', it is said in passing,' },
};

const HEDGES: Readonly<Record<Hedge, string>> = { can: 'can', may: 'may', expected: 'is expected to' };

/** Groups such as "open-book methods" are plural; what is written with a capital is one name. */
function isPluralName(name: string): boolean {
  return nounNumber(name) === 'things' && /(?:^| )[a-z][^ ]*$/.test(headOf(name));
}

/** "is claimed to" for one subject, "are claimed to" for a group. */
function inPlural(words: string): string {
  return words.replace(/\bis (?=claimed|reported|said|meant|to\b|taken|expected)/, 'are ').replace(/\bits\b/, 'their');
}

/** What can be is reached, done or done with: "can have" and "can need" say less. */
function able(phrase: string): string {
  return phrase
    .replace(/^have been /, 'be ')
    .replace(/^have (?!its |their )/, 'reach ')
    .replace(/^be for /, 'be used for ')
    .replace(/^(?:need|use (?=.*\bfewer\b)) ?/, 'do with ');
}

/** What a source says of a subject: its nature, its hedge, and the verb phrase as the infinitive. */
export function clause(
  { name, kind }: { readonly name: string; readonly kind: SubjectKind | undefined },
  phrase: string,
  { nature, hedge }: { readonly nature: Nature; readonly hedge?: Hedge | undefined },
): string {
  const { before, verb, aside } = LEADS[nature];
  const number = isPluralName(name) ? inPlural : (words: string) => words;
  const said = number(phrase);
  const named = before === '' ? atStart(name, kind) : closed(inSentence(name, kind));
  if (hedge !== undefined) {
    return `${number(before)}${named}${aside === '' ? '' : aside.replace(/^,/, named.endsWith(',') ? '' : ',')} ${number(HEDGES[hedge])} ${able(said)}`;
  }
  // What is meant is meant for something, not meant to be for it.
  if (nature === 'goal' && said.startsWith('be for ')) {
    return `${number(before)}${named} ${number('is meant for')} ${said.slice('be for '.length)}`;
  }
  return `${number(before)}${named} ${number(verb)} ${said}`;
}
