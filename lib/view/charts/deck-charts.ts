import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { MetricId } from '#lib/domain/facts/ids.ts';
import { decodeQuery, encodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { readAddress } from '#lib/url/deck/address.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { CURATED_PARAMS } from '#lib/url/states/curated.ts';
import type { ChartState } from '#lib/url/states/chart.ts';

/** The views that hold a chart for each of their metrics. */
const WITH_METRICS: ReadonlyMap<string, ParamSet<ChartState>> = new Map<string, ParamSet<ChartState>>([
  ['compare', COMPARE_PARAMS],
  ['comparisons', CURATED_PARAMS],
  ['families', FAMILY_PARAMS],
]);

/** Charts of more than one metric have no address of their own within such a view. */
function metricsOf(chart: ChartSpec): readonly MetricId[] {
  const id = MetricId.safeParse(chart.id);
  return isRowChart(chart) && id.success ? [id.data] : [];
}

/** The address of each chart of a view by itself, in order; none where there is but one. */
export function chartHrefs(href: string, charts: readonly ChartSpec[]): readonly string[] {
  const { path, query } = readAddress(href);
  const params = WITH_METRICS.get(path[0] ?? '');
  if (params === undefined || charts.length < 2) return [];
  const { state } = decodeQuery(params, query);
  return charts
    .flatMap(metricsOf)
    .map((metric) => `/${path.join('/')}${encodeQuery(params, { ...state, metrics: [metric] })}`);
}
