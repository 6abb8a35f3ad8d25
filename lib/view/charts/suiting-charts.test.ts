import { expect, test } from 'vitest';

import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

const queries = await curatedQueries();

async function familyCharts(query: Readonly<Record<string, string>> = {}) {
  const loaded = await loadFamilyView({ id: 'nemotron', state: decodeQuery(FAMILY_PARAMS, query).state }, queries);
  if (!loaded.ok) throw new Error('There is no such family.');
  return loaded.value.charts;
}

test('results on many benchmarks stand in one table, and every other metric has a chart of its own', async () => {
  const charts = await familyCharts();
  expect(charts.filter(({ kind }) => kind === 'results')).toHaveLength(1);
  const rows = charts.filter(isRowChart).map(({ metric }) => metric.id);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).not.toContain('accuracy');
});

test('the table stands in the place of its metric, and one on fewer benchmarks keeps its bars', async () => {
  const charts = await familyCharts({ metric: 'parameters,accuracy,win-rate' });
  expect(charts.map(({ id }) => id)).toEqual(['results', 'parameters', 'win-rate']);
});

test('bars are drawn of results where bars are asked for', async () => {
  const charts = await familyCharts({ metric: 'accuracy', chart: 'bar' });
  expect(charts.map(({ kind }) => kind)).toEqual(['bar']);
});

test('a metric draws one benchmark, so it keeps its bars', async () => {
  const loaded = await loadMetricView({ id: 'accuracy', state: decodeQuery(METRIC_PARAMS, {}).state }, queries);
  expect(loaded.ok && isRowChart(loaded.value.chart)).toBe(true);
});
