import { buildCell } from '#lib/domain/judge/cell.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { NotShown } from '#lib/chart/spec/mark.ts';

const REASONS = ['not-stated', 'not-read', 'not-applicable'] as const;

/** The subjects that were asked for and about which nothing is claimed, by reason. */
export function specifyMissing(
  ids: readonly string[],
  claims: readonly Claim[],
  metric: Metric,
  catalog: Catalog,
): readonly NotShown[] {
  if (ids.length === 0) return [];
  const asked = new Set(ids);
  const own = Map.groupBy(claims, ({ subject }) => subject);
  const subjects = [...catalog.subjects.values()].filter(({ id }) => asked.has(id));
  const cells = subjects.map((subject) => ({
    name: subject.name,
    kind: buildCell(subject, metric, own.get(subject.id) ?? [], catalog).kind,
  }));
  return REASONS.map((reason) => ({
    reason,
    names: cells.filter(({ kind }) => kind === reason).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
}
