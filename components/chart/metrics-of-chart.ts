import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';

/** The metrics that the address of one chart of a view names: its own, or those that the view's address names. */
export function metricsOfChart(chart: ChartSpec, asked: readonly MetricId[]): readonly MetricId[] {
  return 'metric' in chart ? [chart.metric.id] : asked;
}
