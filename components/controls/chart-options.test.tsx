import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';

import { ComparePage } from '#components/pages/compare/compare-page.tsx';
import { FamilyPage } from '#components/pages/family/family-page.tsx';
import { MetricPage } from '#components/pages/metric/metric-page.tsx';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

const queries = await curatedQueries();
const ORIGIN = 'https://claims.example';

interface Shown {
  readonly page: ReactElement;
  readonly chart: ChartSpec | undefined;
}

/** The page at an address, and its first chart. */
async function open(href: string): Promise<Shown> {
  const { pathname, searchParams } = new URL(href, 'http://localhost');
  const [, kind = '', id = ''] = pathname.split('/');
  const query = rawQuery(searchParams);
  if (kind === 'compare') {
    const view = await loadCompareView(decodeQuery(COMPARE_PARAMS, query).state, queries);
    if (!view.ok) throw new Error(view.error.code);
    return { page: <ComparePage view={view.value} ignored={[]} origin={ORIGIN} />, chart: view.value.charts[0] };
  }
  if (kind === 'families') {
    const view = await loadFamilyView({ id, state: decodeQuery(FAMILY_PARAMS, query).state }, queries);
    if (!view.ok) throw new Error(view.error.code);
    return { page: <FamilyPage view={view.value} ignored={[]} origin={ORIGIN} />, chart: view.value.charts[0] };
  }
  const view = await loadMetricView({ id, state: decodeQuery(METRIC_PARAMS, query).state }, queries);
  if (!view.ok) throw new Error(view.error.code);
  return { page: <MetricPage view={view.value} ignored={[]} origin={ORIGIN} />, chart: view.value.chart };
}

interface Link {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** The links of one group of the chart's options. */
async function linksOf(href: string, group: string): Promise<readonly Link[]> {
  return linksIn((await open(href)).page, group);
}

function linksIn(page: ReactElement, group: string): readonly Link[] {
  const html = renderToStaticMarkup(page);
  const [, rest = ''] = html.split(`<span>${group}</span>`);
  const [own = ''] = rest.split('</div>');
  return [...own.matchAll(/<a href="([^"]*)"([^>]*)>([^<]*)</g)].map(([, link = '', attributes = '', label = '']) => ({
    label,
    href: link.replaceAll('&amp;', '&'),
    isCurrent: attributes.includes('aria-current'),
  }));
}

const SCATTERS = [
  '/compare?m=nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-h-8b&chart=scatter',
  '/families/nemotron?chart=scatter',
  '/metrics/parameters?chart=scatter',
];

test.each(SCATTERS)('each fourth partner offered at %s leads to the same metric set against it', async (href) => {
  const before = (await open(href)).chart;
  const links = await linksOf(href, 'Set against');
  expect(links.length).toBeGreaterThan(1);
  for (const link of links.filter((_, index) => index % 4 === 0)) {
    const { chart, page } = await open(link.href);
    if (chart?.kind !== 'scatter' || before?.kind !== 'scatter') throw new Error(`no scatter at ${link.href}`);
    expect([chart.y.id, chart.x.name]).toEqual([before.y.id, link.label]);
    const after = linksIn(page, 'Set against');
    expect(after.map(({ label }) => label).toSorted()).toEqual(links.map(({ label }) => label).toSorted());
    expect(after.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual([link.label]);
  }
});

test('another kind of chart is drawn whole, for its axes are others', async () => {
  const links = await linksOf('/metrics/parameters?chart=timeline&zoom=2024..2026', 'Drawn as');
  expect(links.filter(({ isCurrent }) => !isCurrent).length).toBeGreaterThan(1);
  expect(links.filter(({ href, isCurrent }) => !isCurrent && href.includes('zoom'))).toEqual([]);
});
