import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { MetricPage } from './metric-page.tsx';

const ORIGIN = 'https://claims.example';
const { state } = decodeQuery(METRIC_PARAMS, {});
const loaded = await loadMetricView({ id: 'parameters', state }, await curatedQueries());

test('the table holds the rows of its page and no others', () => {
  if (!loaded.ok) throw new Error(loaded.error.code);
  const view = { ...loaded.value, rows: loaded.value.rows.slice(2, 5), pages: 9 };
  const html = renderToStaticMarkup(<MetricPage view={view} ignored={[]} origin={ORIGIN} />);
  const table = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>'));
  const ids = [...table.matchAll(/data-claim="([^"]+)"/g)].map((match) => match[1]);
  expect(ids).toEqual(view.rows.map(({ id }) => id));
});
