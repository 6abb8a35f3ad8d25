import { Page } from '#components/layout/page.tsx';
import { ResultList } from '#components/layout/result-list.tsx';
import { Section } from '#components/layout/section.tsx';
import { METRIC_GROUP_NAMES, MetricGroup } from '#lib/domain/facts/metric.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { metricHref } from '#lib/url/hrefs.ts';
import type { MetricListView } from '#lib/view/metric/metric-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

/** All metrics in their groups, with what each means. */
export function MetricListPage({ view }: { readonly view: MetricListView }) {
  const groups = MetricGroup.options
    .map((group) => ({ group, items: view.metrics.filter(({ metric }) => metric.group === group) }))
    .filter(({ items }) => items.length > 0);
  return (
    <Page
      title="Metrics"
      lede="What is measured, how, and what must match before two values are compared."
      crumbs={[HOME_CRUMB]}
    >
      {groups.map(({ group, items }) => (
        <Section key={group} id={group} title={METRIC_GROUP_NAMES[group]}>
          <ResultList
            items={items.map(({ metric, claims }) => ({
              href: metricHref(metric.id),
              title: metric.name,
              kind: `${groupedDecimal(claims)} ${claims === 1 ? 'claim' : 'claims'}`,
              summary: metric.definition,
            }))}
          />
        </Section>
      ))}
    </Page>
  );
}
