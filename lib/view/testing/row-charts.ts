import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

/** The charts of a view whose marks stand in rows. */
export function rowCharts(charts: readonly ChartSpec[]): readonly RowChart[] {
  return charts.filter(isRowChart);
}
