import type { ChartSpec } from '#lib/chart/spec.ts';
import { specifyMetricChart } from '#lib/chart/specify.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Metric } from '#lib/domain/metric.ts';
import type { ChartChoice, ScaleChoice } from '#lib/url/states.ts';
import type { Opened } from './open.ts';

/** The chart of a metric over claims, in the kind and scale that the address asks for where they are honest. */
export function metricChart(
  metric: Metric,
  claims: readonly Claim[],
  { catalog }: Opened,
  state: { readonly chart: ChartChoice; readonly scale: ScaleChoice },
): ChartSpec {
  return specifyMetricChart({
    metric,
    claims,
    catalog,
    ...(state.chart === 'auto' ? {} : { kind: state.chart }),
    ...(state.scale === 'auto' ? {} : { scale: state.scale }),
  });
}
