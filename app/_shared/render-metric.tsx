import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { MetricPage } from '#components/pages/metric-page.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { metricHref, surfaceHref } from '#lib/url/hrefs.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';

import { MISSING_METADATA, pageMetadata, PAGE_LIFE } from './site.ts';

const { state: DEFAULT } = decodeQuery(METRIC_PARAMS, {});

/** The page of a metric in its default state, or what to say where there is none. */
export async function renderMetric(id: string): Promise<ReactNode> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadMetricView({ id, state: DEFAULT }, siteQueries());
  return view.ok ? <MetricPage view={view.value} ignored={[]} /> : <NotFoundPage problem={view.error} />;
}

export async function metricMetadata(id: string): Promise<Metadata> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadMetricView({ id, state: DEFAULT }, siteQueries());
  if (!view.ok) return MISSING_METADATA;
  const { metric } = view.value;
  const href = metricHref(metric.id);
  const imageHref = surfaceHref(href, 'og.png');
  return pageMetadata({ title: metric.name, description: metric.definition, href, imageHref });
}
