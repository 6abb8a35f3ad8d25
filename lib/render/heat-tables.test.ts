import { expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { renderEmbed } from './html/embed/embed.ts';
import { renderChartHtml } from './html/offline/chart-html.ts';
import { chartSvg } from './pictures/chart-svg.ts';
import { renderSlides } from './pptx/surface.ts';
import { readDeck } from './testing/deck-readers.ts';
import { documentProblems, drawingProblems, markLabels } from './testing/drawing-problems.ts';
import { randomSurface, type RandomView } from './testing/random-views.ts';

const queries = await curatedQueries();
const RENDER = { ...decodeQuery(RENDER_PARAMS, {}).state, origin: 'https://claims.example' };
const MODELS = 'nemotron-3-super-120b-a12b,gpt-oss-120b,qwen3.5-122b,nemotron-3-nano-30b-a3b';
const VIEWS: readonly RandomView[] = [
  { kind: 'metric', id: 'accuracy', query: { chart: 'heat' } },
  { kind: 'family', id: 'nemotron', query: { chart: 'heat' } },
  { kind: 'compare', query: { m: MODELS, chart: 'heat' } },
];

test.each(VIEWS)('the heat table of a $kind says the same figures on every surface', async (view) => {
  const surface = await randomSurface(view, queries);
  expect(surface.charts.map(({ kind }) => kind)).toEqual(['results']);
  const sizes = ['page', 'slide', 'square', 'thumb'] as const;
  const problems = surface.charts.flatMap((chart) =>
    sizes.flatMap((size) => drawingProblems(chart, chartSvg(chart, { size }))),
  );
  expect(problems).toEqual([]);
  const embed = renderEmbed(surface, { theme: 'light', isStatic: true, hasNotice: true });
  expect(documentProblems(surface.charts, embed)).toEqual([]);
  const file = await renderChartHtml(surface, RENDER);
  expect(documentProblems(surface.charts, String(file?.body))).toEqual([]);
  const body = (await renderSlides(surface, RENDER))?.body;
  if (!(body instanceof Uint8Array)) throw new Error('There is no deck.');
  const marks = new Map(surface.charts.flatMap(markLabels));
  const { records } = readDeck(body);
  expect(new Map([...marks].filter(([id]) => records.get(id) !== marks.get(id)))).toEqual(new Map());
});

test('the heat table of a comparison has a row for each name on a slide, and no picture in its place', async () => {
  const surface = await randomSurface({ kind: 'compare', query: { m: MODELS, chart: 'heat' } }, queries);
  const body = (await renderSlides(surface, RENDER))?.body;
  if (!(body instanceof Uint8Array)) throw new Error('There is no deck.');
  const { text } = readDeck(body);
  expect(text).toContain('Left out: ');
  expect(text).toContain('best of its set');
  const [chart] = surface.charts;
  const names = chart?.kind === 'results' ? chart.rows.map(({ label }) => label) : [];
  expect(names).toHaveLength(4);
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});
