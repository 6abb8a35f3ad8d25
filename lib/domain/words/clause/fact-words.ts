import { joinWords } from '#lib/domain/words/conditions.ts';
import { indefiniteArticle } from '#lib/text/noun.ts';

/** What a part of a text turns on, where it is one thing of many and so takes an article. */
const ONE_OF_MANY =
  /(?:^|[ -])(?:network|framework|model|module|schema|process|approximation|phase|mapping|space|stage|encoder|adapter|loss|function|embedding|mixture|encoder-decoder|state)$/;

/** Designs are spoken of by name, and take an article only behind a word that describes them. */
const DESIGN = /^(?:[a-z][^ ]*|.*-based) (?:[^ ]+ )*(?:[A-Z][a-z]+-)?(?:Conformer|Transformer|Transducer|Tacotron)$/;

const NAMED_DESIGN = /^(?:Conformer|Transformer|Transducer)$/;

/** Words behind which a part of a text takes no article any more: determiners and prepositions. */
const DETERMINED =
  /^(?:a|an|the|one|two|three|no|each|all|most|that|those|only|its|as|by|for|from|in|like|of|on|to|with|without)\b(?!-)/;

function takesArticle(part: string): boolean {
  const [head = ''] = part.split(/ (?:of|for|with|from|in|over|to|that|like|tied) /);
  const isQualified = DESIGN.test(head) || (NAMED_DESIGN.test(head) && part !== head);
  return !DETERMINED.test(part) && (ONE_OF_MANY.test(head) || isQualified);
}

function withArticle(part: string): string {
  return takesArticle(part) ? `${indefiniteArticle(part)} ${part}` : part;
}

/**
 * A fact in words with the articles that a sentence needs and a table does not: "a flow-based
 * network". In a list of values, either each of them takes one or none does.
 */
export function withArticles(text: string, isList: boolean): string {
  const parts = text.split(', ');
  if (isList) return parts.every(takesArticle) ? parts.map(withArticle).join(', ') : text;
  return parts.map(withArticle).join(', ');
}

/** Several methods are "these training methods", joined as a sentence joins them. */
export function severalOf(statement: string, parts: readonly string[]): string | undefined {
  if (!/ this (?:training method|technique): \{value\}$/.test(statement)) return undefined;
  return statement.replace(/ this (.*): /, ' these $1s: ').replace('{value}', () => joinWords(parts));
}

/** The things of a plain list, "data balancing, dynamic bucketing and fine-tuning"; nothing where the text runs on in another way. */
export function seriesIn(text: string): readonly string[] | undefined {
  const parts = text.split(/, | and /);
  const isPlain = (part: string) =>
    /^[\w-]+(?: [\w-]+){1,2}$/.test(part) && !/\b(?:of|with|for|from|in|to|on)\b/.test(part);
  return parts.length > 2 && / and [^,]*$/.test(text) && parts.every(isPlain) ? parts : undefined;
}

const ADJECTIVE =
  /^(?<adjective>(?:(?:very|nearly|highly|significantly) )?[a-z-]+)(?<behind>$|,? (?:against|among|at|for|in|with) .*)/;

/**
 * One or two words that describe, which go before the noun, and what stands behind it then: "high",
 * "nearly perfect", "robust at longer lengths". Nothing where the text is no such thing.
 */
export function describedBy(text: string): { readonly adjective: string; readonly behind: string } | undefined {
  const { adjective, behind } = ADJECTIVE.exec(text)?.groups ?? {};
  return adjective === undefined || behind === undefined ? undefined : { adjective, behind };
}

/** Whether a word picks out one of all, which takes "the". */
export function isHighest(adjective: string): boolean {
  return /^(?:best|worst|highest|lowest|largest|smallest|fastest)$/.test(adjective);
}

/** Under a statement that is only a label, one word that describes goes before the noun: "a heterogeneous architecture". */
export function labelled(statement: string, text: string): string | undefined {
  const [, noun] = /^have this (.*): \{value\}$/.exec(statement) ?? [];
  return noun === undefined || !/^[a-z-]+(?:-based|ous)$/.test(text)
    ? undefined
    : `have ${indefiniteArticle(text)} ${text} ${noun}`;
}

/** What is only said to be given, without a figure: "have its F0 frame error provided, without a figure". */
export function isGiven(text: string): boolean {
  return /^(?:provided|reported)(?:,|$)/.test(text);
}
