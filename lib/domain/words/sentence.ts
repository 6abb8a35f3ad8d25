import { baselineLabel, type NameOf } from './baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { dateWords } from './clause/date-words.ts';
import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { articleBefore, directionVerb, type Compared } from './clause/comparison-words.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import { conditionWords } from './clause/condition-words.ts';
import { conditionText, joinWords } from './conditions.ts';
import { quantityWords } from './format.ts';
import { clause } from './clause/lead-words.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { nounNumber, withArticle } from '#lib/text/noun.ts';
import { relativeVerb } from './clause/relative-words.ts';
import { silentWords } from './clause/silent-words.ts';
import { describedBy, isGiven, labelled, severalOf, withArticles } from './clause/fact-words.ts';
import { inSentence } from './clause/subject-words.ts';

/** The metric's noun for use inside a sentence. */
export function metricNoun(metric: Metric): string {
  return metric.noun ?? metric.name.charAt(0).toLowerCase() + metric.name.slice(1);
}

/**
 * Items are called by what is counted, where the claim says it: "96,962 theorems and proofs". An
 * order of magnitude that is written out stays as it is: "hundreds of thousands of hours".
 */
function countedWords(claim: Claim, quantity: Quantity): string {
  const counted = quantity.unit === 'items' ? conditionText(claim, 'metric_variant') : undefined;
  const isSpelled = quantity.bound === 'order-of-magnitude' && !/\d/.test(quantity.printed);
  const words = isSpelled ? quantity.printed : quantityWords(quantity);
  return counted === undefined ? words : words.replace(/ items?$/, () => ` ${counted}`);
}

function absoluteVerb(words: string, { metric, noun }: Compared): string {
  return metric.statement?.replace('{value}', () => words) ?? `have ${withArticle(noun)} of ${words}`;
}

/** A fact in words: inside the metric's statement where that is made for words, else as its noun takes it. */
function factVerb(text: string, values: number, compared: Compared): string {
  const { metric, baseline } = compared;
  const against = baseline === '' ? '' : `, compared with ${baseline}`;
  const { statement } = metric;
  const isForWords =
    metric.unit === 'none' || metric.values !== undefined || /^(?:no|all|only half|half|most) /.test(text);
  const parts = text.split(', ');
  const isList = values > 1 && values === parts.length;
  if (statement === undefined || !isForWords) return wordsVerb(withArticles(text, isList), compared) + against;
  const several = isList ? severalOf(statement, parts) : labelled(statement, text);
  if (several !== undefined) return several + against;
  if (statement.includes(':')) return statement.replace('{value}', () => withArticles(text, isList)) + against;
  return statement.replace('{value}', () => (isList ? joinWords(parts) : text)) + against;
}

/** A fact under a metric that has no statement for words. One that describes goes before the noun. */
function wordsVerb(text: string, { noun }: Compared): string {
  if (text.startsWith('the ')) return `be ${text}`;
  if (isGiven(text)) return `have its ${noun} ${text}`;
  const described = describedBy(text);
  if (described !== undefined) {
    const { adjective, behind } = described;
    return `have ${adjective === 'best' ? 'the ' : articleBefore(adjective, noun)}${adjective} ${noun}${behind}`;
  }
  return `have ${nounNumber(noun) === 'things' ? 'these' : 'this'} ${noun}: ${text}`;
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

/** Whether the figure says the exact measure by itself: BLEU points, theorems and proofs. */
function isInFigure(claim: Claim, { key, name }: Condition): boolean {
  if (key !== 'metric_variant' || name === undefined || !('quantity' in claim.assertion)) return false;
  const { quantity } = claim.assertion;
  return quantity.unit === 'items' || quantityWords(quantity).includes(` ${name} `);
}

/** A figure that ends the verb phrase is followed by its conditions; all else is set off from them. */
function setOff({ assertion, baseline }: Claim, { statement = '{value}' }: Metric): string {
  return assertion.form === 'absolute' && baseline.mode === 'none' && statement.endsWith('{value}') ? ' ' : ', ';
}

/** What is measured is measured after a model was fine-tuned and not in the course of it. */
function afterTraining(phrase: string): string {
  return phrase.replace(/^in (?=fine-tuning\b)/, 'after ');
}

/** Whether a fact in words says the condition by itself: pre-training in pretraining. */
function isInText(text: string, { name }: Condition): boolean {
  if (name === undefined) return false;
  return text.startsWith(name) || text.replaceAll('-', '').endsWith(name.replaceAll('-', ''));
}

/** The conditions behind the verb phrase. A fact in words may be a list, so that they stand apart from it. */
function statedPart(claim: Claim, metric: Metric): string {
  const { assertion } = claim;
  const isFact = assertion.form === 'categorical' || assertion.form === 'superlative';
  const conditions = claim.conditions.filter(
    (each) => !isInFigure(claim, each) && !(isFact && isInText(assertion.text, each)),
  );
  const { phrases, listed } = conditionWords({ conditions });
  const said = isFact ? '' : phrases.map((each) => `${setOff(claim, metric)}${afterTraining(each)}`).join('');
  const behind = isFact ? [...phrases, ...listed] : listed;
  return behind.length === 0 ? said : `${said} (${behind.join('; ')})`;
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
  const compared = {
    metric,
    noun: metricNoun(metric),
    baseline: baselineLabel(claim.baseline, (id) => inSentence(nameOf(id))),
  };
  const phrase = verbPhrase(claim, compared);
  const said = `${clause(nameOf(claim.subject), phrase, claim)}${statedPart(claim, metric)}`;
  // The stage of the training that the verb phrase speaks of stands in its place.
  const opening = said.replace(/ in training \((in [^;)]*training)\)$/, ' $1');
  return `${opening}${silentWords(claim, metric, catalog)}.`;
}
