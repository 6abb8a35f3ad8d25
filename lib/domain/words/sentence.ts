import { baselineLabel, type NameOf } from './baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { conditionsNotStated, joinWords, statedConditions } from './conditions.ts';
import { quantityWords } from './format.ts';
import type { Outcome } from '#lib/domain/facts/form.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { headOf, nounNumber, withArticle } from '#lib/text/noun.ts';
import { relativeVerb } from './relative-words.ts';

interface Lead {
  /** Before the subject. */
  readonly before: string;
  /** From the subject to the verb. */
  readonly verb: string;
  /** Introduces a fact in words. */
  readonly says: string;
}

const LEADS: Readonly<Record<Nature, Lead>> = {
  result: { before: '', verb: 'is claimed to', says: 'the source says' },
  reported: { before: '', verb: 'is reported to', says: 'the source reports' },
  attributed: { before: '', verb: 'is said by others to', says: 'the source says that others claim' },
  goal: {
    before: 'As a goal, not a result, ',
    verb: 'is meant to',
    says: 'the source states as a goal, not a result',
  },
  plan: { before: 'As a plan, ', verb: 'is to', says: 'the source states as a plan' },
  name: { before: 'Going by its name alone, ', verb: 'is taken to', says: 'the name alone says' },
  background: { before: '', verb: 'is said in passing to', says: 'the source says in passing' },
};

const OUTCOME_VERBS: Readonly<Record<Outcome, (noun: string, baseline: string) => string>> = {
  better: (noun, baseline) => `do better in ${noun} than ${baseline}`,
  worse: (noun, baseline) => `do worse in ${noun} than ${baseline}`,
  'on-par': (noun, baseline) => `be on par in ${noun} with ${baseline}`,
  'on-par-or-better': (noun, baseline) => `be on par or better in ${noun}, compared with ${baseline}`,
  competitive: (noun, baseline) => `be competitive in ${noun} with ${baseline}`,
};

interface Facts {
  readonly claim: Claim;
  readonly metric: Metric;
  readonly subject: string;
  readonly noun: string;
  readonly baseline: string;
}

/** The metric's noun for use inside a sentence. */
export function metricNoun(metric: Metric): string {
  return metric.noun ?? metric.name.charAt(0).toLowerCase() + metric.name.slice(1);
}

function absoluteVerb(words: string, { metric, noun }: Facts): string {
  return metric.statement?.replace('{value}', () => words) ?? `have ${withArticle(noun)} of ${words}`;
}

/** The verb phrase of a claim, `undefined` for facts in words, which have none. */
function verbPhrase(facts: Facts): string | undefined {
  const { assertion } = facts.claim;
  switch (assertion.form) {
    case 'absolute':
      return absoluteVerb(quantityWords(assertion.quantity), facts);
    case 'relative':
      return relativeVerb(assertion, facts);
    case 'direction':
      return OUTCOME_VERBS[assertion.outcome](facts.noun, facts.baseline);
    case 'date':
      return `have been dated ${assertion.date}`;
    case 'superlative':
    case 'categorical':
      return undefined;
  }
}

function opening(facts: Facts): string {
  const { claim, subject, noun, baseline } = facts;
  const { before, verb, says } = LEADS[claim.nature];
  const phrase = verbPhrase(facts);
  const isPlural = isPluralName(subject);
  if (phrase !== undefined) return `${inNumber(before, isPlural)}${subject} ${inNumber(verb, isPlural)} ${phrase}`;
  const text = 'text' in claim.assertion ? claim.assertion.text : '';
  return `On the ${noun} of ${subject}, ${says}: ${text}${baseline === '' ? '' : `, against ${baseline}`}`;
}

function statedPart(claim: Claim): string {
  const stated = statedConditions(claim).map(({ key, text }) =>
    key === 'per' ? `per ${text}` : `${CONDITION_LABELS[key]}: ${text}`,
  );
  return stated.length === 0 ? '' : ` (${stated.join('; ')})`;
}

/** Groups such as "open-book methods" are plural; what is written with a capital is one name. */
function isPluralName(name: string): boolean {
  return nounNumber(name) === 'things' && /(?:^| )[a-z][^ ]*$/.test(headOf(name));
}

/** "is claimed to" for one subject, "are claimed to" for a group. */
function inNumber(words: string, isPlural: boolean): string {
  return isPlural ? words.replace(/^is /, 'are ').replace('its name', 'their name') : words;
}

/** "abstract" takes an article in a sentence, "section 4.2" does not. */
function locatorWords(locator: string): string {
  return /\d/.test(locator) ? locator : `the ${locator}`;
}

/** What a figure leaves open. Claims in words need no such list: there is no figure to qualify. */
function silentPart(claim: Claim, metric: Metric): string {
  const quantity = quantityOf(claim);
  if (quantity === undefined) return '';
  const silent = conditionsNotStated(claim, metric).map((key) => CONDITION_LABELS[key]);
  if (quantity.unit === 'percent-unspecified') silent.push('whether percentage points are meant');
  if (silent.length === 0) return '';
  return `; ${joinWords(silent)} ${silent.length === 1 ? 'is' : 'are'} not stated in ${locatorWords(claim.locator)}`;
}

/**
 * The claim as one correct sentence: subject, nature, bound, figure, baseline, the conditions that
 * are stated and the material ones that are not. It is the text alternative, tooltip, caption and
 * note of the claim on every surface.
 */
export function claimSentence(claim: Claim, catalog: Pick<Catalog, 'subjects' | 'metrics'>): string {
  const metric = catalog.metrics.get(claim.metric);
  if (metric === undefined) throw new Error(`The claim ${claim.id} names the unknown metric ${claim.metric}.`);
  const nameOf: NameOf = (id) => catalog.subjects.get(id)?.name ?? id;
  const baseline = baselineLabel(claim.baseline, nameOf);
  const facts = { claim, metric, subject: nameOf(claim.subject), noun: metricNoun(metric), baseline };
  return `${opening(facts)}${statedPart(claim)}${silentPart(claim, metric)}.`;
}
