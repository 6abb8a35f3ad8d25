import { conditionLabels } from '#lib/domain/words/conditions.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import type { Reason, ReasonCode } from './verdict.ts';
import { worstVerdict } from './verdict.ts';

function keysOf(reasons: readonly Reason[], code: ReasonCode): readonly ConditionKey[] {
  return reasons.filter((reason) => reason.code === code).flatMap(({ key }) => (key === undefined ? [] : [key]));
}

/** Differences that are not about one condition. */
const PLAIN_DIFFERENCES: Readonly<Partial<Record<ReasonCode, string>>> = {
  'metric-differs': 'the metrics differ',
  'form-differs': 'some are figures of their own and some are set against something else',
  'relative-form-differs': 'the comparisons are of different kinds',
  'unit-differs': 'the units differ',
  'baseline-differs': 'they are set against different baselines',
  'test-differs': 'they come from different tests, and values of this metric compare within one test alone',
  'role-differs': 'they are of systems that do different things: from text, from a spectrogram or from audio',
};

/** One assertion of each nature, as it stands beside another. */
const ASSERTIONS: Readonly<Record<Nature, string>> = {
  result: 'a result',
  reported: 'a result',
  attributed: 'a figure that others are said to claim',
  goal: 'a goal',
  plan: 'a plan',
  name: 'a figure from a name',
  background: 'a passing remark',
};

function kindsAgainst(reasons: readonly Reason[], verdict: Reason['verdict']): readonly string[] {
  return reasons.flatMap(({ natures, verdict: own }) =>
    natures === undefined || own !== verdict
      ? []
      : [`${ASSERTIONS[natures[1]]} stands beside ${ASSERTIONS[natures[0]]}`],
  );
}

function aboutKeys(keys: readonly ConditionKey[], one: string, several: string): readonly string[] {
  return keys.length === 0 ? [] : [`${conditionLabels(keys)} ${keys.length === 1 ? one : several}`];
}

function differences(reasons: readonly Reason[]): readonly string[] {
  const all = [...keysOf(reasons, 'instrument-differs'), ...keysOf(reasons, 'condition-differs')];
  const keys = all.filter((key) => key !== 'aggregation');
  return [
    ...kindsAgainst(reasons, 'not-comparable'),
    ...reasons.flatMap(({ code }) => PLAIN_DIFFERENCES[code] ?? []),
    ...(keys.length < all.length ? ['they are taken over different sets or languages'] : []),
    ...aboutKeys(keys, 'differs', 'differ'),
  ];
}

function doubts(reasons: readonly Reason[]): readonly string[] {
  const keys = (code: ReasonCode) => keysOf(reasons, code);
  return [
    ...kindsAgainst(reasons, 'not-established'),
    ...aboutKeys(keys('condition-not-stated'), 'is not stated by every source', 'are not stated by every source'),
    ...aboutKeys(keys('condition-nested'), 'is stated more exactly by some', 'are stated more exactly by some'),
    ...aboutKeys(
      keys('condition-as-baseline'),
      'is only said to be that of a baseline',
      'are only said to be those of a baseline',
    ),
    ...aboutKeys(keys('condition-in-words'), 'is only described in words', 'are only described in words'),
  ];
}

/** What one experiment of a source adds, so that its figures may stand side by side. */
function bySource(reasons: readonly Reason[]): readonly string[] {
  const equal = keysOf(reasons, 'held-equal');
  const apart = keysOf(reasons, 'stated-apart');
  return [
    ...(equal.length === 0 ? [] : [`it holds ${conditionLabels(equal)} equal without saying so`]),
    ...(apart.length === 0 ? [] : [`it states the ${conditionLabels(apart)} of each`]),
  ];
}

/** What was checked and found alike. A metric without material conditions promises no more than that. */
function checked(metric: Metric): string {
  const alike = 'the same metric, kind of statement, form, unit, baseline and instrument';
  return metric.material.length === 0
    ? `checked were ${alike.replace('the same ', '')}; this metric lists no conditions that have to be equal`
    : `${alike}, and the same ${conditionLabels(metric.material)} as far as they matter, all stated`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/**
 * Says in plain words whether figures may be compared: what was checked, what differs, what is not
 * stated and what their source holds equal. `count` is the number of subjects whose figures were judged.
 */
export function comparabilitySentence(reasons: readonly Reason[], count: number, metric: Metric): string {
  if (count === 0) return 'Stated in words only: there is nothing to compare by figures.';
  if (count === 1) return 'Only one figure is stated, so there is nothing to compare.';
  const [different, open, held] = [differences(reasons), doubts(reasons), bySource(reasons)];
  const isNamed = reasons.some(({ code }) => code === 'figure-from-name');
  const name = isNamed ? ' A figure that stands only in a name is nominal.' : '';
  switch (worstVerdict(reasons.map(({ verdict }) => verdict))) {
    case 'not-comparable': {
      const also = open.length === 0 ? '' : ` Also, ${open.join('; ')}.`;
      return `Not comparable with each other: ${different.join('; ')}.${also}`;
    }
    case 'not-established':
      return `Comparability is not established: ${open.join('; ')}.${name}`;
    case 'nominal':
      return `Nominal: at least one figure stands only in a name. ${capital(checked(metric))}.`;
    case 'compared-by-source':
      return `Compared by the source, in one experiment: ${held.join('; ')}.`;
    case 'comparable':
      return `Comparable: ${checked(metric)}.`;
  }
}

/**
 * The same in few words, without what was checked: "nominal, as a figure stands only in a name".
 * `count` is the number of subjects whose figures were judged.
 */
export function comparabilityInShort(reasons: readonly Reason[], count: number): string {
  if (count < 2) return 'nothing to compare';
  const isNamed = reasons.some(({ code }) => code === 'figure-from-name');
  switch (worstVerdict(reasons.map(({ verdict }) => verdict))) {
    case 'not-comparable':
      return 'not comparable';
    case 'not-established': {
      const name = isNamed ? '; nominal where a figure stands only in a name' : '';
      return `not established, as ${doubts(reasons).join(' and ')}${name}`;
    }
    case 'nominal':
      return 'nominal, as a figure stands only in a name';
    case 'compared-by-source':
      return 'compared by the source';
    case 'comparable':
      return 'comparable';
  }
}
