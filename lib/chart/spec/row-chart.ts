import type { ChartSpec } from './chart.ts';
import type { ChartPanel, RowChart, RowChartKind } from './rows.ts';

// Browsers need what stands here, so it is free of the schema library.

/** Whether the marks of each kind of rows stand anywhere on their axis, or grow from a line on it. */
const IS_FREE: Readonly<Record<RowChartKind, boolean>> = { bar: false, dot: true, ladder: false };

/** Whether a word names a kind whose marks stand in rows. */
export function isRowKind(word: string): word is RowChartKind {
  return Object.hasOwn(IS_FREE, word);
}

/** Whether a chart's marks stand in rows: bars, dots or a ladder. */
export function isRowChart(chart: ChartSpec): chart is RowChart {
  return isRowKind(chart.kind);
}

/** Whether the marks of a panel stand freely on its axis, as dots do, instead of growing from a line as bars do. */
export function hasFreeMarks({ kind }: Pick<ChartPanel, 'kind'>): boolean {
  return IS_FREE[kind];
}
