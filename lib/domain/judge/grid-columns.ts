import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { shortCitation } from '#lib/domain/words/citation.ts';

import { instrumentKey, instrumentOf, type Instrument } from './instrument.ts';
import { scoringAmong, testKey } from './scoring.ts';

/** Whose test a claim comes from, and which of it: "Test of Kong et al., 2020 (end to end test)". */
export function testOf(
  { source, experiment }: Claim,
  { comparesWithin }: Metric,
  { sources }: Catalog,
): string | undefined {
  const stated = sources.get(source);
  if (comparesWithin === undefined || stated === undefined) return undefined;
  return `Test of ${shortCitation(stated)}${experiment === undefined ? '' : ` (${experiment.replaceAll('-', ' ')})`}`;
}

/** The instrument of a column in words, with its test. */
export function namedInstrument(claim: Claim, test: string | undefined): Instrument | undefined {
  const { key, label } = instrumentOf(claim);
  if (key === '' && test === undefined) return undefined;
  return { key, label: [label, test ?? ''].filter((part) => part !== '').join(', ') };
}

/** Equal for figures of one metric and instrument. */
export function columnKey(claim: Claim): string {
  const key = instrumentKey(claim);
  return key === '' ? claim.metric : `${claim.metric} ${key}`;
}

/** Figures of one metric and instrument by the columns in which they stand, each with a key of its own. */
export function columnsAmong(
  key: string,
  claims: readonly [Claim, ...Claim[]],
  metric: Metric,
): readonly (readonly [key: string, claims: readonly [Claim, ...Claim[]]])[] {
  const scoringOf = scoringAmong(claims);
  const sets = [...Map.groupBy(claims, (claim) => `${testKey(claim, metric)} ${scoringOf(claim)}`)];
  return sets.flatMap(([scored, [first, ...rest]]) =>
    first === undefined ? [] : [[sets.length === 1 ? key : `${key} ${scored}`, [first, ...rest]] as const],
  );
}

/** Orders texts by their letters. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What of a filled column says where it stands. */
interface Column {
  readonly column: { readonly metric: Metric; readonly instrument?: Instrument; readonly figures: number };
  readonly figures: ReadonlyMap<SubjectId, { readonly claim: Claim }>;
}

function placeAmong(benchmarks: readonly string[], { figures }: Column): number {
  const [first] = figures.values();
  const found = first?.claim.conditions.flatMap(({ key, value }) => (key === 'benchmark' ? [String(value)] : [])) ?? [];
  const place = benchmarks.findIndex((id) => found.includes(id));
  return place === -1 ? benchmarks.length : place;
}

function fullest(columns: readonly Column[]): number {
  return columns.reduce((most, { column }) => Math.max(most, column.figures), 0);
}

/** Columns of many figures first, behind those that are named; those of one metric stand together, in the order of its fullest. */
export function orderColumns<Own extends Column>(
  columns: readonly Own[],
  benchmarks: readonly SubjectId[],
): readonly Own[] {
  const label = ({ column }: Column) => column.instrument?.label ?? '';
  const placeOf = new Map<Column, number>(columns.map((column) => [column, placeAmong(benchmarks, column)]));
  const place = (column: Column) => placeOf.get(column) ?? benchmarks.length;
  const isNamed = (column: Column) => Number(place(column) < benchmarks.length);
  const order = (a: Column, b: Column) =>
    isNamed(b) - isNamed(a) ||
    b.column.figures - a.column.figures ||
    place(a) - place(b) ||
    compareText(label(a), label(b));
  const byMetric = Map.groupBy(columns, ({ column }) => column.metric.id);
  return [...byMetric.values()]
    .map((own) => own.toSorted(order))
    .toSorted((a, b) => fullest(b) - fullest(a))
    .flat();
}
