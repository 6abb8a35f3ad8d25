import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import type { ChartMaterial } from './drawer.ts';

/** Figures of their own on a benchmark. */
function isResult(claim: Claim): boolean {
  return (
    claim.assertion.form === 'absolute' && hasFigure(claim) && claim.conditions.some(({ key }) => key === 'benchmark')
  );
}

/** The claims that a heat table of a view holds: figures of its metrics that name a benchmark. */
export function tabledClaims({
  metrics,
  claims,
  tabled,
}: Pick<ChartMaterial, 'metrics' | 'claims' | 'tabled'>): readonly Claim[] {
  if (tabled !== undefined) return tabled.filter(isResult);
  const ids = new Set(metrics.map(({ id }) => id));
  return claims.filter((claim) => ids.has(claim.metric) && isResult(claim));
}

/** The benchmarks that claims name. */
export function benchmarksOf(claims: readonly Claim[]): ReadonlySet<string | number> {
  return new Set(
    claims.flatMap(({ conditions }) => conditions.flatMap(({ key, value }) => (key === 'benchmark' ? [value] : []))),
  );
}

/** Whether one of the names comes again; reads no further than that. */
function hasTwice(names: Iterable<string>): boolean {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/**
 * Whether two subjects or more have figures on the same two benchmarks or more, each with its version and split. Any two columns are found to share
 * one subject at most before the answer is known, so that large views cost no more than small ones.
 */
export function hasSharedInstruments(claims: readonly Claim[]): boolean {
  const columns = Map.groupBy(claims, (claim) => `${claim.metric} ${instrumentKey(claim)}`);
  const columnsOf = new Map<SubjectId, string[]>();
  for (const [column, own] of columns) {
    const subjects = [...new Set(own.map((claim) => claim.subject))];
    if (hasTwice(subjects.values().flatMap((subject) => columnsOf.get(subject) ?? []))) return true;
    for (const subject of subjects) columnsOf.set(subject, [...(columnsOf.get(subject) ?? []), column]);
  }
  return false;
}
