import { baselineKey } from '#lib/domain/words/baseline.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { ConditionKey, conditionFacts, INSTRUMENT_KEYS } from '#lib/domain/facts/condition.ts';
import {
  aggregationReasons,
  conditionReasons,
  meetingOfDifferent,
  membersOf,
  type Member,
} from './condition-reasons.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { metricAmong } from '#lib/domain/facts/benchmark-keys.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';
import { roleKey, testKey } from './scoring.ts';
import { worstVerdict, type Reason, type ReasonCode, type Verdict } from './verdict.ts';

export interface Comparability {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

type Rule = (members: readonly Member[], metric: Metric) => readonly Reason[];

/** A result and a reported figure are one kind of assertion; every other nature is a kind of its own. */
export function kindOfAssertion({ nature }: Pick<Claim, 'nature'>): Nature {
  return nature === 'reported' ? 'result' : nature;
}

/**
 * The kinds that may share an axis and a ranking, each marked on it: results with names and passing
 * remarks. An aim, a promise and what others claim stand each by itself.
 */
export function axisKind(claim: Pick<Claim, 'nature'>): Nature {
  const kind = kindOfAssertion(claim);
  return OTHER_KINDS.has(kind) ? kind : 'result';
}

/** Kinds that say something else than what is: an aim, a promise, what others claim. */
const OTHER_KINDS: ReadonlySet<Nature> = new Set(['goal', 'plan', 'attributed']);

function kindReason(a: Nature, b: Nature): readonly Reason[] {
  const natures = [a, b] as const;
  if (OTHER_KINDS.has(a) || OTHER_KINDS.has(b)) return [{ code: 'nature-differs', verdict: 'not-comparable', natures }];
  if (a === 'background' || b === 'background') {
    return [{ code: 'nature-differs', verdict: 'not-established', natures }];
  }
  return [];
}

function kindReasons(members: readonly Member[]): readonly Reason[] {
  const present = new Set(members.map(({ claim }) => kindOfAssertion(claim)));
  const kinds = Nature.options.filter((kind) => present.has(kind));
  return kinds.flatMap((kind, index) => kinds.slice(index + 1).flatMap((other) => kindReason(kind, other)));
}

function nameReasons(members: readonly Member[]): readonly Reason[] {
  const isNamed = members.some(({ claim }) => claim.nature === 'name');
  return isNamed ? [{ code: 'figure-from-name', verdict: 'nominal' }] : [];
}

/** A rule by which all claims have to be alike in one respect. */
function alike(code: ReasonCode, valueOf: (claim: Claim) => string): Rule {
  return (members) =>
    new Set(members.map(({ claim }) => valueOf(claim))).size > 1 ? [{ code, verdict: 'not-comparable' }] : [];
}

function dimension(claim: Claim): string {
  const quantity = quantityOf(claim);
  return quantity === undefined ? 'none' : dimensionOf(quantity.unit);
}

function relativeForm({ assertion }: Claim): string {
  return assertion.form === 'relative' ? assertion.relativeForm : 'none';
}

/** Values of a listening test mean nothing beside those of another: other listeners, other sentences, another day. */
const testReasons: Rule = (members, metric) => {
  const tests = new Set(members.map(({ claim }) => testKey(claim, metric)));
  return tests.size > 1 ? [{ code: 'test-differs', verdict: 'not-comparable' }] : [];
};

/** Systems that do different things are set side by side by a source that knows why, and by nobody else. */
const roleReasons: Rule = (members, metric) =>
  meetingOfDifferent(members, (claim) => roleKey(claim, metric)).apart
    ? [{ code: 'role-differs', verdict: 'not-comparable' }]
    : [];

/** Keys whose values are free words. */
const WORD_KEYS = ConditionKey.options.filter((key) => conditionFacts(key).type === 'words');

function conditionRule(keysOf: (metric: Metric) => readonly ConditionKey[]): Rule {
  return (members, metric) =>
    keysOf(metric).flatMap((key) => conditionReasons(members, key, metric.material.includes(key)));
}

/** In the order in which reasons are told. */
const RULES: readonly Rule[] = [
  kindReasons,
  nameReasons,
  alike('metric-differs', ({ metric }) => metric),
  alike('form-differs', ({ assertion }) => assertion.form),
  alike('relative-form-differs', relativeForm),
  alike('unit-differs', dimension),
  alike('baseline-differs', baselineKey),
  testReasons,
  roleReasons,
  conditionRule(() => INSTRUMENT_KEYS),
  aggregationReasons,
  conditionRule(({ material }) => [
    ...new Set(material.filter((key) => !INSTRUMENT_KEYS.includes(key) && !WORD_KEYS.includes(key))),
  ]),
  conditionRule(() => WORD_KEYS),
];

/** The keys that decide on comparability of claims under a metric: the instrument and what is material. */
export function decidingKeys(metric: Metric, claims: readonly Claim[]): readonly ConditionKey[] {
  return [...new Set([...INSTRUMENT_KEYS, 'aggregation', ...metricAmong(metric, claims).material] as const)];
}

/**
 * Every reason against comparing any two of the claims, each told once.
 * Works on whole lists in linear time, so that a long chart is judged as cheaply as a pair.
 */
export function reasonsAmong(claims: readonly Claim[], metric: Metric): readonly Reason[] {
  const members = membersOf(claims);
  const judged = metricAmong(metric, claims);
  return RULES.flatMap((rule) => rule(members, judged));
}

/** Whether two claims may be compared, with every reason against. */
export function assessComparability(a: Claim, b: Claim, metric: Metric): Comparability {
  const reasons = reasonsAmong([a, b], metric);
  return { verdict: worstVerdict(reasons.map(({ verdict }) => verdict)), reasons };
}
