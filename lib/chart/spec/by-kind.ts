import type { ChartKind, ChartOf, ChartSpec } from './chart.ts';

/**
 * Hands a chart to `apply` together with what a record holds for charts of its kind. Within `apply` both
 * are of one kind, whichever it is, so that an entry made for one kind alone may be given the chart.
 */
export function byKind<Entries extends Readonly<Record<ChartKind, unknown>>, Result>(
  entries: Entries,
  chart: ChartSpec,
  apply: <Kind extends ChartKind>(entry: Entries[Kind], chart: ChartOf<Kind>) => Result,
): Result {
  return apply(entries[chart.kind], chart);
}

/** How a chart of each kind is read, where reading it needs nothing but the chart. */
export type ReadersByKind<Result> = { readonly [Kind in ChartKind]: (chart: ChartOf<Kind>) => Result };

/** Reads a chart as charts of its kind are read. */
export function readByKind<Result>(readers: ReadersByKind<Result>, chart: ChartSpec): Result {
  return byKind(readers, chart, (read, own) => read(own));
}
