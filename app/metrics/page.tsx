import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { METRICS_HREF } from '#components/layout/site-sections.ts';
import { MetricListPage } from '#components/pages/metric-list-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadMetricListView } from '#lib/view/metric/metric-view.ts';

export const metadata = pageMetadata({
  title: 'Metrics',
  description: 'What the papers measure, with definitions, units and what must match before two values are compared.',
  href: METRICS_HREF,
});

export default async function Page() {
  return show(METRICS_HREF, await loadMetricListView(siteQueries()), (view) => <MetricListPage view={view} />);
}
