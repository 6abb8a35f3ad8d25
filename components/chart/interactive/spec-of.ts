import type { ChartSpec } from '#lib/chart/spec/chart.ts';

/** The version of the specification that this code can draw. */
const SPEC_VERSION = 2;

function isDrawable(chart: ChartSpec, chartId: string): boolean {
  return chart.version === SPEC_VERSION && chart.id === chartId;
}

/**
 * The specification of a chart in the answer of `view.json`; `undefined` where it holds none.
 * The answer comes from the server of the page itself. That it fits the drawing is not taken on
 * trust: the layer is shown only once its marks stand where the drawing's stand.
 */
export function specOf(view: unknown, chartId: string): ChartSpec | undefined {
  const { charts = [] } = view as { readonly charts?: readonly ChartSpec[] };
  return charts.find((chart) => isDrawable(chart, chartId));
}
