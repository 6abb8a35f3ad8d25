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
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { metricNoun } from './clause/metric-noun.ts';
import { nounNumber, withArticle } from '#lib/text/noun.ts';
import { relativeVerb } from './clause/relative-words.ts';
import { silentWords } from './clause/silent-words.ts';
import { describedBy, isGiven, isHighest, labelled, seriesIn, severalOf, withArticles } from './clause/fact-words.ts';
import { nounUnderVariant, variantStatement } from './clause/variant-words.ts';
import { superlativeText, superlativeVerb } from './clause/superlative-words.ts';
import { inSentence } from './clause/subject-words.ts';

/**
 * Items are called by what is counted, where the claim says it: "96,962 theorems and proofs". An
 * order of magnitude that is written out stays as it is: "hundreds of thousands of hours".
 */
function countedWords(claim: Claim, quantity: Quantity): string {
  const counted = quantity.unit === 'items' ? conditionText(claim, 'metric_variant') : undefined;
  const isSpelled = quantity.bound === 'order-of-magnitude' && !/\d/.test(quantity.printed);
  const words = isSpelled ? quantity.printed : quantityWords(quantity).replace(/(?= GPUs?$)/, () => gpuName(claim));
  if (counted !== undefined) return words.replace(/ items?$/, () => ` ${counted}`);
  return withKind(words, conditionText(claim, 'metric_variant') ?? '');
}

/** Whether a count ends in a kind: "8 key-value heads", "1 key-value head". */
function isKindOf(words: string, kind: string): boolean {
  return words.endsWith(kind) || words.endsWith(kind.replace(/s$/, ''));
}

/** The GPUs that are counted, where they are named: "2,304 NVIDIA H100 GPUs". */
function gpuName(claim: Claim): string {
  return isGpuCount(claim) ? ` ${conditionText(claim, 'hardware') ?? ''}` : '';
}

function isGpuCount({ assertion, conditions }: Claim): boolean {
  const named = conditions.filter(({ key }) => key === 'hardware');
  return assertion.form === 'absolute' && assertion.quantity.unit === 'gpus' && named.length === 1;
}

/** "8 key-value heads", where the kind that is counted ends in what is counted. */
function withKind(words: string, kind: string): string {
  const thing = / (\S+?)s?$/.exec(words)?.[1] ?? '';
  if (thing === '' || !kind.endsWith(` ${thing}s`)) return words;
  return words.endsWith(` ${thing}`)
    ? words.replace(thing, () => kind.slice(0, -1))
    : words.replace(`${thing}s`, () => kind);
}

function absoluteVerb(words: string, { metric, noun }: Pick<Compared, 'metric' | 'noun'>): string {
  return metric.statement?.replace('{value}', () => words) ?? `have ${withArticle(noun)} of ${words}`;
}

/** The other system, of a share that is held against one: "be preferred by 72% of listeners against WaveGlow". */
function opponent({ metric, baseline }: Compared): string {
  return metric.hasOpponent !== true || baseline === '' ? '' : ` against ${baseline}`;
}

/** A day is said with "on", a month or a year with "in". */
function dateVerb(date: string, compared: Compared): string {
  const verb = absoluteVerb(dateWords(date), compared);
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? verb
    : verb.replace(` on ${dateWords(date)}`, () => ` in ${dateWords(date)}`);
}

/** What is compared, with the statement of the claim's own variant. */
function underVariant(claim: Claim, compared: Compared): Compared {
  const statement = variantStatement(claim, compared.metric);
  return statement === undefined ? compared : { ...compared, metric: { ...compared.metric, statement } };
}

/** A fact in words: inside the metric's statement where that is made for words, else as its noun takes it. */
function factVerb(text: string, values: number, compared: Compared): string {
  const { metric } = compared;
  const compares = against(compared);
  const { statement } = metric;
  const isForWords =
    metric.unit === 'none' || metric.values !== undefined || /^(?:no|all|only half|half|most) /.test(text);
  const parts = text.split(', ');
  const isList = values > 1 && values === parts.length;
  if (statement === undefined || !isForWords) return wordsVerb(withArticles(text, isList), compared) + compares;
  const several = severalVerb(text, isList, statement);
  if (several !== undefined) return several + compares;
  if (statement.includes(':')) return statement.replace('{value}', () => withArticles(text, isList)) + compares;
  // Values may be listed beside words that are none of them.
  const isJoined = isList || (values > 1 && values < parts.length && !text.includes(' and '));
  return statement.replace('{value}', () => (isJoined ? joinWords(parts) : text)) + compares;
}

/** A list of things, or one word that describes, where the statement takes these in a way of its own. */
function severalVerb(text: string, isList: boolean, statement: string): string | undefined {
  const series = isList ? text.split(', ') : seriesIn(text);
  const several = series === undefined ? undefined : severalOf(statement, series);
  return several ?? (isList ? undefined : labelled(statement, text));
}

/** A fact under a metric that has no statement for words. One that describes goes before the noun. */
function wordsVerb(text: string, { noun }: Compared): string {
  if (text.startsWith('the ')) return `be ${text}`;
  if (isGiven(text)) return `have its ${noun} ${text}`;
  const described = describedBy(text);
  if (described !== undefined) {
    const { adjective, behind } = described;
    return `have ${isHighest(adjective) ? 'the ' : articleBefore(adjective, noun)}${adjective} ${noun}${behind}`;
  }
  return `have ${nounNumber(noun) === 'things' ? 'these' : 'this'} ${noun}: ${text}`;
}

/** A superlative with the verb that its kind takes, or else as any other fact in words. */
function highestVerb(text: string, compared: Compared): string {
  const own = superlativeVerb(text, compared);
  if (own === undefined) return factVerb(superlativeText(text, compared), 0, compared);
  return own + against(compared);
}

/** What a fact in words is compared with. */
function against({ baseline }: Compared): string {
  return baseline === '' ? '' : `, compared with ${baseline}`;
}

/** What the claim says of its subject, as an infinitive without "to". */
function verbPhrase(claim: Claim, compared: Compared): string {
  const { assertion } = claim;
  switch (assertion.form) {
    case 'absolute':
      return `${absoluteVerb(countedWords(claim, assertion.quantity), underVariant(claim, compared))}${opponent(compared)}`;
    case 'relative':
      return relativeVerb(assertion, compared);
    case 'direction':
      return directionVerb(assertion.outcome, compared);
    case 'date':
      return dateVerb(assertion.date, compared);
    case 'superlative':
      return highestVerb(assertion.text, compared);
    case 'categorical':
      return factVerb(assertion.text, assertion.values?.length ?? 0, compared);
  }
}

/** Whether the figure says the exact measure by itself: BLEU points, theorems and proofs. */
function isInFigure(claim: Claim, { key, name }: Condition, metric: Metric): boolean {
  if (
    claim.assertion.form === 'absolute' &&
    key === 'metric_variant' &&
    variantStatement(claim, metric) !== undefined
  ) {
    return true;
  }
  if (key !== 'metric_variant' || name === undefined || !('quantity' in claim.assertion)) return false;
  if (nounUnderVariant(claim, metric) !== metricNoun(metric)) return true;
  const { quantity } = claim.assertion;
  const isCounted = quantity.unit === 'items' || quantityWords(quantity).includes(` ${name} `);
  return isCounted || (name.includes(' ') && isKindOf(countedWords(claim, quantity), name));
}

/** A figure that ends the verb phrase is followed by its conditions; all else is set off from them. */
function setOff({ assertion, baseline }: Claim, { statement = '{value}' }: Metric): string {
  return assertion.form === 'absolute' && baseline.mode === 'none' && statement.endsWith('{value}') ? ' ' : ', ';
}

/** What is measured of a model stands after its training; what is said of the training itself stands in it. */
function inTime(phrase: string, { group }: Metric): string {
  return group === 'training'
    ? phrase.replace(/^after training on (?=\d)/, 'for training on ').replace(/^after training on /, 'from ')
    : phrase.replace(/^in (?=fine-tuning\b)/, 'after ');
}

/** Whether a fact in words says the condition by itself: pre-training in pretraining. */
function isInText(text: string, { name }: Condition): boolean {
  if (name === undefined) return false;
  return text.startsWith(name) || text.replaceAll('-', '').endsWith(name.replaceAll('-', ''));
}

/** The conditions behind the verb phrase. A fact in words may be a list, so that they stand apart from it. */
function statedPart(claim: Claim, metric: Metric, speaks: boolean): string {
  const { assertion } = claim;
  const isFact = assertion.form === 'categorical' || assertion.form === 'superlative';
  const conditions = claim.conditions.filter(
    (each) =>
      !(each.key === 'hardware' && isGpuCount(claim)) &&
      !isInFigure(claim, each, metric) &&
      !(isFact && isInText(assertion.text, each)),
  );
  const { phrases, listed } = conditionWords({ conditions }, { speaks });
  const said = isFact ? '' : phrases.map((each) => `${setOff(claim, metric)}${inTime(each, metric)}`).join('');
  const behind = isFact ? [...phrases, ...listed] : listed;
  return behind.length === 0 ? said : `${said} (${behind.join('; ')})`;
}

/** That the source passes on what others claim stands behind all that they claim. */
function reportedBy({ nature }: Claim): string {
  return nature === 'attributed' ? ', as the source reports' : '';
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
  const kindOf = (id: SubjectId) => catalog.subjects.get(id)?.kind;
  const compared = {
    metric,
    noun: nounUnderVariant(claim, metric),
    baseline: baselineLabel(claim.baseline, (id) => inSentence(nameOf(id), kindOf(id))),
  };
  const speaks = catalog.subjects.get(claim.subject)?.family === 'tts';
  const phrase = verbPhrase(claim, compared);
  const said = `${clause({ name: nameOf(claim.subject), kind: kindOf(claim.subject) }, phrase, claim)}${statedPart(claim, metric, speaks)}`;
  // The stage of the training that the verb phrase speaks of stands in its place.
  const opening = said.replace(/ in training \((in [^;)]*training)\)$/, ' $1');
  // Abbreviations at the end bring their full stop.
  return `${opening}${reportedBy(claim)}${silentWords(claim, metric, catalog)}.`.replace(/\.\.$/, '.');
}
