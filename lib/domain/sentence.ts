import { baselineLabel, type NameOf } from './baseline.ts';
import type { Catalog } from './catalog.ts';
import type { Assertion, Claim } from './claim.ts';
import { CONDITION_LABELS } from './condition.ts';
import { conditionLabels, conditionsNotStated, statedConditions } from './conditions.ts';
import { quantityWords } from './format.ts';
import type { Outcome } from './form.ts';
import type { Metric } from './metric.ts';
import type { Nature } from './nature.ts';
import { BOUND_WORDS } from './bound.ts';

/** How a nature leads from the subject to the verb, and how it introduces a fact in words. */
const LEADS: Readonly<Record<Nature, { verb: string; fact: string }>> = {
  result: { verb: 'is claimed to', fact: '' },
  goal: { verb: 'is meant (a goal, not a result) to', fact: 'As a goal, ' },
  plan: { verb: 'is planned to', fact: 'As a plan, ' },
  name: { verb: 'is, going by its name only, taken to', fact: 'Going by the name only, ' },
  background: { verb: 'is said in passing to', fact: 'In passing, ' },
};

const OUTCOME_VERBS: Readonly<Record<Outcome, (baseline: string, noun: string) => string>> = {
  better: (baseline, noun) => `do better than ${baseline} in ${noun}`,
  worse: (baseline, noun) => `do worse than ${baseline} in ${noun}`,
  'on-par': (baseline, noun) => `be on par with ${baseline} in ${noun}`,
  'on-par-or-better': (baseline, noun) => `be on par with or better than ${baseline} in ${noun}`,
  competitive: (baseline, noun) => `be competitive with ${baseline} in ${noun}`,
};

/** Units of things that are counted: "5x less parameters", not "a lower parameters". */
const COUNTED = new Set(['parameters', 'tokens', 'hours', 'gpus', 'items', 'words', 'models', 'tasks', 'languages']);

interface Facts {
  readonly claim: Claim;
  readonly metric: Metric;
  readonly noun: string;
  readonly baseline: string;
}

/** The metric's noun for use inside a sentence. */
export function metricNoun(metric: Metric): string {
  return metric.noun ?? metric.name.charAt(0).toLowerCase() + metric.name.slice(1);
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}

type Relative = Extract<Assertion, { form: 'relative' }>;

function moreOrLess({ polarity }: Relative, metric: Metric): string {
  if (COUNTED.has(metric.unit) || metric.unit === 'none') return polarity;
  return polarity === 'more' ? 'higher' : 'lower';
}

const RELATIVE_VERBS: Readonly<Record<Relative['relativeForm'], (relative: Relative, facts: Facts) => string>> = {
  multiple: (relative, { metric, noun, baseline }) =>
    relative.polarity === 'more'
      ? `reach ${quantityWords(relative.quantity)} the ${noun} of ${baseline}`
      : `have ${quantityWords(relative.quantity)} ${moreOrLess(relative, metric)} ${noun} than ${baseline}`,
  percent_change: (relative, { metric, noun, baseline }) =>
    `have ${quantityWords(relative.quantity)} ${moreOrLess(relative, metric)} ${noun} than ${baseline}`,
  points: (relative, { noun, baseline }) => {
    const sense = relative.polarity === 'more' ? 'higher' : 'lower';
    return `have ${article(noun)} ${noun} ${quantityWords(relative.quantity)} ${sense} than ${baseline}`;
  },
  fraction: ({ quantity }, { noun, baseline }) =>
    `have ${BOUND_WORDS[quantity.bound].words}${quantity.printed} of the ${noun} of ${baseline}`,
  order_of_magnitude: ({ polarity }, { noun, baseline }) =>
    `have an order of magnitude (about ten times) ${polarity} ${noun} than ${baseline}`,
};

function absoluteVerb(words: string, { metric, noun }: Facts): string {
  if (metric.statement !== undefined) return metric.statement.replace('{value}', words);
  return `have ${article(noun)} ${noun} of ${words}`;
}

function opening(facts: Facts, subject: string): string {
  const { claim, noun, baseline } = facts;
  const { assertion } = claim;
  const lead = LEADS[claim.nature];
  switch (assertion.form) {
    case 'absolute':
      return `${subject} ${lead.verb} ${absoluteVerb(quantityWords(assertion.quantity), facts)}`;
    case 'relative':
      return `${subject} ${lead.verb} ${RELATIVE_VERBS[assertion.relativeForm](assertion, facts)}`;
    case 'direction':
      return `${subject} ${lead.verb} ${OUTCOME_VERBS[assertion.outcome](baseline, noun)}`;
    case 'superlative': {
      const among = baseline === '' ? '' : `, against ${baseline}`;
      return `${subject} ${lead.verb} be “${assertion.text}” in ${noun}${among}`;
    }
    case 'categorical':
      return `${lead.fact}${lead.fact === '' ? 'The' : 'the'} source gives as ${noun} of ${subject}: ${assertion.text}`;
  }
}

function statedPart(claim: Claim): string {
  const stated = statedConditions(claim).map(({ key, text }) => `${CONDITION_LABELS[key]}: ${text}`);
  return stated.length === 0 ? '' : ` (${stated.join('; ')})`;
}

function silentPart(claim: Claim, metric: Metric): string {
  const silent = conditionsNotStated(claim, metric);
  if (silent.length === 0) return '';
  return `; ${conditionLabels(silent)} ${silent.length === 1 ? 'is' : 'are'} not stated in the ${claim.locator}`;
}

/** Claims in words need no list of missing conditions: there is no figure to qualify. */
function hasFigure({ assertion }: Claim): boolean {
  return assertion.form === 'absolute' || assertion.form === 'relative';
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
  const facts = { claim, metric, noun: metricNoun(metric), baseline: baselineLabel(claim.baseline, nameOf) };
  const silent = hasFigure(claim) ? silentPart(claim, metric) : '';
  return `${opening(facts, nameOf(claim.subject))}${statedPart(claim)}${silent}.`;
}
