import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { namedInstrument, testOf } from '#lib/domain/judge/grid-columns.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import { testKey } from '#lib/domain/judge/scoring.ts';

/** A column of a table of subjects: a metric under one instrument, and of one test where values compare within one alone. */
export interface MetricColumn {
  /** Its own among the columns of a table. */
  readonly key: string;
  readonly metric: Metric;
  /** Its head in one line: "Word error rate (LibriSpeech, test-clean)". */
  readonly name: string;
  /** The instrument in words; empty for the metric by itself. */
  readonly label: string;
  /** Whether it gathers what is claimed under instruments that got no column, so that each cell names its own. */
  readonly isRest: boolean;
  /** Whether the metric sorts by this one: of its columns the one in which most subjects have figures. */
  readonly isSortable: boolean;
}

/** A column with the claims that stand in it. */
type FilledColumn = MetricColumn & { readonly claims: readonly Claim[] };

/** Columns of one metric with an instrument of their own; what is claimed under further ones shares a last column. */
export const INSTRUMENTS_MAX = 6;
/** Cells of a table that a reader waits for; longer tables have fewer columns for each metric. */
const CELLS_MAX = 900;

/** How many instruments of a metric get a column of their own in a table of so many rows and metrics. */
export function instrumentsMax(rowCount: number, metricCount: number): number {
  const share = Math.floor(CELLS_MAX / Math.max(1, rowCount * metricCount));
  return Math.min(INSTRUMENTS_MAX, Math.max(1, share));
}

const REST_LABEL = 'other yardsticks';

interface InstrumentClaims {
  /** Empty for the metric by itself. */
  readonly key: string;
  readonly label: string;
  readonly claims: readonly Claim[];
  /** How many subjects have a figure that a column can sort by, and how many any claim at all. */
  readonly figured: number;
  readonly stated: number;
}

function countSubjects(claims: readonly Claim[]): number {
  return new Set<SubjectId>(claims.map(({ subject }) => subject)).size;
}

function byInstrument(metric: Metric, claims: readonly Claim[], catalog: Catalog): readonly InstrumentClaims[] {
  const keyOf = (claim: Claim) => `${instrumentKey(claim)} ${testKey(claim, metric)}`.trim();
  const groups = [...Map.groupBy(claims, keyOf)].flatMap(([key, own]): InstrumentClaims[] => {
    const [first] = own;
    if (first === undefined) return [];
    const figures = own.filter(({ assertion }) => assertion.form === 'absolute');
    const label = namedInstrument(first, testOf(first, metric, catalog))?.label ?? '';
    return [{ key, label, claims: own, figured: countSubjects(figures), stated: countSubjects(own) }];
  });
  return groups.toSorted(
    (a, b) =>
      Number(a.key !== '') - Number(b.key !== '') ||
      b.figured - a.figured ||
      b.stated - a.stated ||
      (a.key < b.key ? -1 : 1),
  );
}

/**
 * The columns of a metric over its claims: the metric by itself first, then its instruments, those that
 * most subjects share in front, at most `ownMax` of them. One column at least; linear in the claims.
 */
export function columnsOfMetric(
  metric: Metric,
  claims: readonly Claim[],
  catalog: Catalog,
  ownMax = INSTRUMENTS_MAX,
): readonly FilledColumn[] {
  const groups = byInstrument(metric, claims, catalog);
  if (groups.length === 0) {
    return [{ key: metric.id, metric, name: metric.name, label: '', isRest: false, isSortable: true, claims: [] }];
  }
  const own = groups.slice(0, ownMax);
  const rest = groups.slice(ownMax).flatMap((group) => group.claims);
  const most = Math.max(...own.map(({ figured }) => figured));
  const sorting = own.find(({ figured }) => figured === most);
  const columns = own.map((group) => ({
    key: group.key === '' ? metric.id : `${metric.id} ${group.key}`,
    metric,
    name: nameOf(metric, group.label),
    label: group.label,
    isRest: false,
    isSortable: group === sorting,
    claims: group.claims,
  }));
  if (rest.length === 0) return columns;
  const last = {
    key: `${metric.id} rest`,
    metric,
    name: nameOf(metric, REST_LABEL),
    label: REST_LABEL,
    isRest: true,
    isSortable: false,
    claims: rest,
  };
  return [...columns, last];
}

function nameOf({ name }: Metric, label: string): string {
  return label === '' ? name : `${name} (${label})`;
}
