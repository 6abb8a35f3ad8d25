import { SAME_AS_BASELINE, type Condition, type ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Subject, SubjectPart } from '#lib/domain/facts/subject.ts';
import type { Unit } from '#lib/domain/facts/unit.ts';

import { at, pick, type Random } from './random.ts';
import { anyTerm } from './vocabularies.ts';

/** What the circumstances of a claim depend on. */
interface Asked {
  readonly subject: Subject;
  readonly metric: Metric;
  /** Whether the claim says what it compares with, so that something can be held equal. */
  readonly isCompared: boolean;
  /** What may be measured on. */
  readonly benchmarks: readonly Subject[];
  readonly random: Random;
}

/** The circumstances of a claim as the import reads them: in the order of the closed list of keys, each id with its name. */
export function conditionsOf(asked: Asked): Condition[] {
  const { metric, isCompared, random } = asked;
  const chance = (share: number, make: () => Condition): Condition[] => (random() < share ? [make()] : []);
  const benchmarks = benchmarksOf(asked);
  return [
    ...benchmarks.map(({ id, name }) => named('benchmark', { id, name })),
    ...partOf('benchmark_version', 0.25, benchmarks, random),
    ...partOf('split', 0.5, benchmarks, random),
    ...(metric.variants === undefined || random() > 0.3
      ? []
      : [named('metric_variant', pick(metric.variants, random))]),
    ...chance(0.1, () => anyTerm('harness', random)),
    ...chance(0.1, () => anyTerm('language', random)),
    ...chance(0.03, () => anyTerm('language_to', random)),
    ...chance(0.1, () => amount('shots', Math.floor(random() * 6), 'items')),
    ...chance(0.2, () => (isCompared && random() < 0.3 ? same('input_tokens') : lengthOf(random))),
    ...chance(0.3, () => anyTerm('hardware', random)),
    ...chance(0.1, () => (isCompared && random() < 0.3 ? same('hardware_count') : devicesOf(random))),
    ...chance(0.1, () => anyTerm('precision', random)),
    ...chance(0.1, () => anyTerm('stage', random)),
    ...chance(0.05, () => ({ key: 'setting', value: `as in setting ${Math.floor(random() * 9)}`, unit: 'none' })),
  ];
}

function named(key: ConditionKey, { id, name }: { readonly id: string; readonly name: string }): Condition {
  return { key, value: id, name, unit: 'none' };
}

function amount(key: ConditionKey, value: number, unit: Unit): Condition {
  return { key, value, unit };
}

function same(key: ConditionKey): Condition {
  return { key, value: SAME_AS_BASELINE, name: 'the same', unit: 'none' };
}

/** None, one or two; those that are measured on one nearly always name it. */
function benchmarksOf({ subject, metric, benchmarks, random }: Asked): readonly Subject[] {
  const share = metric.material.includes('benchmark') ? 0.85 : 0.15;
  const others = benchmarks.filter(({ id }) => id !== subject.id);
  if (others.length === 0 || random() > share) return [];
  const first = Math.floor(random() * others.length);
  const isSeveral = others.length > 1 && random() < 0.08;
  return [at(others, first), ...(isSeveral ? [at(others, (first + 1) % others.length)] : [])];
}

function partOf(
  key: SubjectPart['key'],
  share: number,
  benchmarks: readonly Subject[],
  random: Random,
): readonly Condition[] {
  const parts = (benchmarks[0]?.parts ?? []).filter((part) => part.key === key);
  return parts.length === 0 || random() > share ? [] : [named(key, pick(parts, random))];
}

function lengthOf(random: Random): Condition {
  const thousands = 1 + Math.floor(random() * 64);
  return {
    ...amount('input_tokens', thousands * 1_000, 'tokens'),
    ...(random() < 0.5 ? { printed: `${thousands}k` } : {}),
    ...(random() < 0.2 ? { bound: 'at-least' } : {}),
  };
}

function devicesOf(random: Random): Condition {
  return amount('hardware_count', 2 ** Math.floor(random() * 7), 'gpus');
}
