import { succeed } from '#lib/domain/result.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import type { MetricState } from '#lib/url/states/metric.ts';
import { besides, isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { loadMetricView } from './metric-view.ts';

/** The surfaces' view of a metric. */
export function metricSurface(id: string): SurfaceLoader<MetricState> {
  return async (state, queries) => {
    // A surface holds every claim; the pages of the table are the page's own.
    const loaded = await loadMetricView({ id, state: { ...state, page: 1 } }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, metric, chart, claims, charted, ignored } = loaded.value;
    const href = metricHref(metric.id, { ...state, page: 1 });
    const view = { name: `metric-${metric.id}`, title: metric.name, href, sentence: chart.statement };
    return succeed({
      release,
      catalog,
      ...view,
      claims,
      drawable: besides(claims, charted),
      charts: [chart],
      picture: chart,
      ignored,
      pinned: isPinned(state),
    });
  };
}
