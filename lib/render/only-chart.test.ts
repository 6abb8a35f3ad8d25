import { describe, expect, it } from 'vitest';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { chartClaimIds } from './pptx/facts/chart-claims.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { ViewDocument } from './data/view-document.ts';
import { onlyChart } from './only-chart.ts';
import { SURFACES } from './surfaces.ts';
import { sampleViews } from './testing/sample-views.ts';

const views = await sampleViews(await curatedQueries());
const drawn = Object.entries(views).flatMap(([kind, view]) => view.charts.map((chart) => ({ kind, view, chart })));

describe.each(drawn)('the chart $chart.id of the $kind', ({ view, chart }) => {
  const options = { ...decodeQuery(RENDER_PARAMS, { only: chart.id }).state, origin: 'https://claims.example' };

  it('comes alone, with the claims that it draws', async () => {
    const rendered = await SURFACES['view.json'](view, options);
    const document = ViewDocument.parse(JSON.parse(String(rendered?.body)));
    expect(document.charts).toEqual([chart]);
    expect(new Set(document.claims.map(({ id }) => id))).toEqual(new Set(chartClaimIds(chart)));
    expect(document.comparison).toBeNull();
  });

  it('is the picture too', async () => {
    const rendered = await SURFACES['chart.svg'](view, options);
    expect(rendered).toEqual(await SURFACES['chart.svg']({ ...view, picture: chart }, { ...options, only: undefined }));
    expect(onlyChart(view, chart.id)?.picture).toBe(chart);
  });
});

it('a chart that the view does not have is nothing', async () => {
  const view = views['metric'];
  if (view === undefined) throw new Error('There is no sample metric.');
  const options = { ...decodeQuery(RENDER_PARAMS, { only: 'no-such-chart' }).state, origin: 'https://claims.example' };
  expect(await SURFACES['view.json'](view, options)).toBeUndefined();
});
