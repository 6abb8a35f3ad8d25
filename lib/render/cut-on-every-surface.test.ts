import { expect, it } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { renderParams } from '#lib/url/hrefs.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import type { SurfaceName } from '#lib/url/surfaces.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { crowdedQueries } from '#lib/view/testing/crowded-queries.ts';
import { ViewDocument } from './data/view-document.ts';
import { paragraphsOf, readPackage } from './pptx/testing/check-package.ts';
import { SURFACES } from './surfaces.ts';
import { csvRows } from './testing/csv-rows.ts';

const SUBJECTS = 900;
const SENTENCE =
  'Not all figures are drawn: the largest come first, as far as their order is determined, and the table has them all.';
const WORDS_SENTENCE = 'Not all claims without a figure are listed: the table has them all.';

async function crowdedView(): Promise<SurfaceView> {
  const queries = crowdedQueries({ subjects: SUBJECTS, metrics: 1 });
  const loaded = await metricSurface('metric-0')(decodeQuery(METRIC_PARAMS, {}).state, queries);
  if (!loaded.ok) throw new Error('The metric cannot be loaded.');
  return loaded.value;
}

const view = await crowdedView();
const [chart] = view.charts;
const leftCount = chart?.undrawn?.figureCount ?? 0;

async function bodyOf(name: SurfaceName): Promise<string | Uint8Array<ArrayBuffer>> {
  const options = { ...decodeQuery(renderParams(name), {}).state, origin: 'https://claims.example' };
  const rendered = await SURFACES[name](view, options);
  if (rendered === undefined) throw new Error(`There is no ${name}.`);
  return rendered.body;
}

it('a picture counts what it leaves out, in its drawing and in its description, and says what stands first', async () => {
  const svg = String(await bodyOf('chart.svg'));
  const drawn = Number(/(\d+) more figures are not shown in this picture\./.exec(svg)?.[1]);
  expect(drawn).toBeGreaterThanOrEqual(leftCount);
  expect(svg).toMatch(/<desc[^>]*>[^<]*\d+ more figures\./);
  expect(svg).toContain('Not all figures are drawn');
});

it('a document says it beside its drawings', async () => {
  const html = String(await bodyOf('chart.html'));
  expect(html).toContain(SENTENCE);
  expect(html).toContain(WORDS_SENTENCE);
});

it('data holds every claim, and the chart with what it leaves out', async () => {
  const document = ViewDocument.parse(JSON.parse(String(await bodyOf('view.json'))));
  expect(document.claims).toHaveLength(SUBJECTS);
  expect(document.charts[0]?.undrawn).toEqual(chart?.undrawn);
  expect(document.charts[0]?.corrections).toContain(SENTENCE);
  expect(leftCount).toBeGreaterThan(0);
});

it('a table holds every claim', async () => {
  expect(csvRows(String(await bodyOf('table.csv')))).toHaveLength(SUBJECTS + 1);
});

it('slides say it and count it', async () => {
  const bytes = await bodyOf('slides.pptx');
  if (typeof bytes === 'string') throw new Error('Slides are no text.');
  const texts = paragraphsOf(readPackage(bytes), /slides\/slide/).join('\n');
  expect(texts).toContain('Not all figures are drawn');
  const left = Number(/(\d+) more figures are not shown in this deck\./.exec(texts)?.[1]);
  expect(left).toBeGreaterThanOrEqual(leftCount);
});
