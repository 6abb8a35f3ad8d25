import { baselineLabel, type NameOf } from './baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { dateWords } from './date-words.ts';
import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { directionVerb, type Compared } from './comparison-words.ts';
import { conditionWords } from './condition-words.ts';
import { conditionText, joinWords } from './conditions.ts';
import { quantityWords } from './format.ts';
import { clause } from './lead-words.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { nounNumber, withArticle } from '#lib/text/noun.ts';
import { relativeVerb } from './relative-words.ts';
import { silentWords } from './silent-words.ts';

/** The metric's noun for use inside a sentence. */
export function metricNoun(metric: Metric): string {
  return metric.noun ?? metric.name.charAt(0).toLowerCase() + metric.name.slice(1);
}

/** Items are called by what is counted, where the claim says it: "96,962 theorems and proofs". */
function countedWords(claim: Claim, quantity: Quantity): string {
  const counted = quantity.unit === 'items' ? conditionText(claim, 'metric_variant') : undefined;
  const words = quantityWords(quantity);
  return counted === undefined ? words : words.replace(/ items?$/, () => ` ${counted}`);
}

function absoluteVerb(words: string, { metric, noun }: Compared): string {
  return metric.statement?.replace('{value}', () => words) ?? `have ${withArticle(noun)} of ${words}`;
}

/** A fact in words: inside the metric's statement where that is made for words, else behind a colon. */
function factVerb(text: string, values: number, { metric, noun, baseline }: Compared): string {
  const against = baseline === '' ? '' : `, compared with ${baseline}`;
  const { statement } = metric;
  const isForWords = metric.unit === 'none' || metric.values !== undefined || /^(?:none|half|most|all)\b/.test(text);
  if (statement === undefined || !isForWords) {
    if (text.startsWith('the ')) return `be ${text}${against}`;
    return `have ${nounNumber(noun) === 'things' ? 'these' : 'this'} ${noun}: ${text}${against}`;
  }
  const parts = text.split(', ');
  const isList = values > 1 && values === parts.length && !statement.includes(':');
  return statement.replace('{value}', () => (isList ? joinWords(parts) : text)) + against;
}

/** What the claim says of its subject, as an infinitive without "to". */
function verbPhrase(claim: Claim, compared: Compared): string {
  const { assertion } = claim;
  switch (assertion.form) {
    case 'absolute':
      return absoluteVerb(countedWords(claim, assertion.quantity), compared);
    case 'relative':
      return relativeVerb(assertion, compared);
    case 'direction':
      return directionVerb(assertion.outcome, compared);
    case 'date':
      return absoluteVerb(dateWords(assertion.date), compared);
    case 'superlative':
      return factVerb(assertion.text, 0, compared);
    case 'categorical':
      return factVerb(assertion.text, assertion.values?.length ?? 0, compared);
  }
}

/** The conditions behind the verb phrase. A fact in words is a list already, so that they stand apart from it. */
function statedPart(claim: Claim, phrase: string): string {
  const isCounted = / (?:items|[^ ]+ and [^ ]+)$/.test(phrase);
  const conditions = claim.conditions.filter(
    ({ key, name }) => key !== 'metric_variant' || name === undefined || !(isCounted && phrase.endsWith(` ${name}`)),
  );
  const { phrases, listed } = conditionWords({ conditions: conditions.filter((each) => !isInFigure(claim, each.name, each.key)) });
  const isFact = claim.assertion.form === 'categorical' || claim.assertion.form === 'superlative';
  const inside = isFact ? [] : phrases;
  const behind = isFact ? [...phrases, ...listed] : listed;
  const joint = claim.baseline.mode === 'none' ? ' ' : ', ';
  const said = inside.map((each) => `${joint}${each}`).join('');
  return behind.length === 0 ? said : `${said} (${behind.join('; ')})`;
}

/** BLEU points are not measured in BLEU once more. */
function isInFigure({ assertion }: Claim, name: string | undefined, key: string): boolean {
  return (
    key === 'metric_variant' &&
    name !== undefined &&
    'quantity' in assertion &&
    quantityWords(assertion.quantity).includes(` ${name} `)
  );
}

/**
 * The claim as one correct sentence: subject, nature, hedge, bound, figure, baseline, the conditions
 * that are stated and the material ones that a reader would miss. It is the text alternative,
 * tooltip, caption and note of the claim on every surface.
 */
export function claimSentence(claim: Claim, catalog: Pick<Catalog, 'subjects' | 'metrics'>): string {
  const metric = catalog.metrics.get(claim.metric);
  if (metric === undefined) throw new Error(`The claim ${claim.id} names the unknown metric ${claim.metric}.`);
  const nameOf: NameOf = (id) => catalog.subjects.get(id)?.name ?? id;
  const compared = { metric, noun: metricNoun(metric), baseline: baselineLabel(claim.baseline, nameOf) };
  const phrase = verbPhrase(claim, compared);
  const opening = clause(nameOf(claim.subject), phrase, claim);
  return `${opening}${statedPart(claim, phrase)}${silentWords(claim, metric, catalog)}.`;
}
