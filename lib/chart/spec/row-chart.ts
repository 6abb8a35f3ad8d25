import type { ChartSpec } from './chart.ts';
import type { RowChart } from './rows.ts';

/** Whether a chart's marks stand in rows: bars, dots or a ladder. Free of the schema library, for browsers. */
export function isRowChart(chart: ChartSpec): chart is RowChart {
  return chart.kind === 'bar' || chart.kind === 'dot' || chart.kind === 'ladder';
}
