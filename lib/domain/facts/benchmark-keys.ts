import type { ClaimBody } from './claim.ts';
import type { ConditionKey } from './condition.ts';
import type { MetricId, SubjectId } from './ids.ts';
import { isToldByMean } from './mean.ts';
import type { Asked, Metric, MetricGroup } from './metric.ts';
import { SYNTHESIS_ROLES, type Role } from './role.ts';
import type { Subject } from './subject.ts';

type Keys = readonly ConditionKey[];
type Told = Pick<ClaimBody, 'conditions' | 'subject'>;

/** What benchmarks ask for concerns scores on them, not lengths or speeds that are found with their help. */
const SCORED: ReadonlySet<MetricGroup> = new Set<MetricGroup>(['quality', 'speech-quality']);

/** Keys that name a part of a benchmark: one that has none leaves nothing to choose. */
const PART_KEYS = ['split', 'benchmark_version'] as const satisfies Keys;

function byId(subjects: readonly Subject[], keysOf: (subject: Subject) => Keys): Readonly<Record<SubjectId, Keys>> {
  const filled = subjects
    .map((subject) => [subject.id, keysOf(subject)] as const)
    .filter(([, keys]) => keys.length > 0);
  return Object.fromEntries(filled);
}

function settledOf({ parts = [] }: Subject): Keys {
  return PART_KEYS.filter((key) => parts.every((part) => part.key !== key));
}

/** The role under which a system of synthesis is listed; nothing of any other subject. */
function synthesisRole({ id, roles: [role] = [] }: Subject): readonly (readonly [SubjectId, Role])[] {
  return role !== undefined && SYNTHESIS_ROLES.has(role) ? [[id, role]] : [];
}

/** Metrics that know what benchmarks and the shelves of subjects change of what they ask for themselves. */
export function withBenchmarks(
  metrics: readonly Metric[],
  subjects: readonly Subject[],
): ReadonlyMap<MetricId, Metric> {
  const byBenchmark = byId(subjects, ({ mustMatch = [] }) => mustMatch);
  const settled = byId(subjects, settledOf);
  const roles = Object.fromEntries(subjects.flatMap(synthesisRole));
  const asked = ({ group, material, materialFor }: Metric): Asked => ({
    byBenchmark: SCORED.has(group) ? byBenchmark : {},
    bySubject: materialFor === undefined ? {} : byId(subjects, ({ family }) => materialFor[family] ?? []),
    settled: PART_KEYS.some((key) => material.includes(key)) ? settled : {},
    roles: group === 'speed' ? roles : {},
  });
  return new Map(
    metrics.map((metric) => {
      const own = asked(metric);
      const { byBenchmark: onBenchmarks, bySubject, settled: parts, roles: told } = own;
      const isEmpty = [onBenchmarks, bySubject, parts, told].every((keys) => Object.keys(keys).length === 0);
      return [metric.id, isEmpty ? metric : { ...metric, asked: own }];
    }),
  );
}

function benchmarksOf({ conditions }: Told): readonly SubjectId[] {
  // The value of this key is the id of a subject.
  return conditions.flatMap(({ key, value }) => (key === 'benchmark' ? [value as SubjectId] : []));
}

/** Whether the benchmarks or the mean that every claim names leave nothing to choose under the key. */
function isSettled(key: ConditionKey, claims: readonly Told[], settled: Asked['settled'] = {}): boolean {
  if (claims.length === 0) return false;
  return claims.every((claim) => {
    const benchmarks = benchmarksOf(claim);
    const isWhole = benchmarks.length > 0 && benchmarks.every((id) => settled[id]?.includes(key) === true);
    return isWhole || isToldByMean(key, claim);
  });
}

/**
 * The metric as it holds among claims: with what the benchmarks that they name and the shelves of their subjects ask to
 * be equal among what is material, and without what their benchmarks or means leave no choice of. The same metric
 * where that changes nothing.
 */
export function metricAmong(metric: Metric, claims: readonly Told[]): Metric {
  const { asked } = metric;
  const own = metric.material.filter((key) => !isSettled(key, claims, asked?.settled));
  const further = claims.flatMap((claim) => [
    ...benchmarksOf(claim).flatMap((id) => asked?.byBenchmark[id] ?? []),
    ...(asked?.bySubject[claim.subject] ?? []),
  ]);
  const material = [...new Set([...own, ...further])];
  const isSame = own.length === metric.material.length && material.length === own.length;
  return isSame ? metric : { ...metric, material };
}
