import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

import type { Bound } from '#lib/domain/facts/bound.ts';
import { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { SURFACES } from '#lib/render/surfaces.ts';
import { SURFACE_NAMES } from '#lib/url/surfaces.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';
import { READ_CLAIMS } from '#lib/api/read-claims.ts';
import { respondWithOperation } from '#lib/http/api/respond-with-operation.ts';
import { curatedQueries, separateCuratedQueries } from '#lib/view/testing/curated-queries.ts';
import { loadedOnce } from '#lib/view/testing/loaded-once.ts';
import { respondWithSurface } from './surface-handler.ts';

const SITE = { queries: await curatedQueries(), origin: 'https://claims.example' };
const COMPARE = { params: COMPARE_PARAMS, load: loadedOnce(compareSurface) };
const TWO = 'm=nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b';

function compare(surface: string, query = TWO, signal?: AbortSignal): Promise<Response> {
  const request = new Request(`http://localhost/compare/${surface}?${query}`, signal === undefined ? {} : { signal });
  return respondWithSurface(request, surface, COMPARE, SITE);
}

function metric(surface: string, id: string, query = ''): Promise<Response> {
  const request = new Request(`http://localhost/metrics/${id}/${surface}?${query}`);
  return respondWithSurface(request, surface, { params: METRIC_PARAMS, load: metricSurface(id) }, SITE);
}

/** How many claims of the two are bounded by a figure under a metric. */
async function boundedClaims(metricId: string, bound: Bound): Promise<number> {
  const release = await SITE.queries.currentRelease();
  if (release === undefined) throw new Error('The curated data has a release.');
  const { total } = await SITE.queries.claims(release, {
    subjects: TWO.replace('m=', '')
      .split(',')
      .map((id) => SubjectId.parse(id)),
    metrics: [MetricId.parse(metricId)],
    bounds: [bound],
  });
  return total;
}

function countPngs() {
  const png = vi.spyOn(SURFACES, 'chart.png');
  return { png };
}

describe('one chart of a view', () => {
  test('comes alone where the view has it', async () => {
    const response = await compare('view.json', `${TWO}&metric=parameters,training-tokens&only=training-tokens`);
    const { charts } = z.object({ charts: z.array(z.object({ id: z.string() })) }).parse(await response.json());
    expect(charts.map(({ id }) => id)).toEqual(['training-tokens']);
  });

  test('is named, with those that there are, where the view does not have it', async () => {
    const response = await compare('view.json', `${TWO}&metric=parameters,training-tokens&only=no-such-chart`);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('the view has no such chart');
    expect(text).toContain('training-tokens');
  });
});

describe('a surface', () => {
  test.each([
    ['chart.svg', 'image/svg+xml'],
    ['chart.png', 'image/png'],
    ['chart.html', 'text/html'],
    ['table.csv', 'text/csv'],
    ['table.md', 'text/markdown'],
    ['table.tex', 'application/x-tex'],
    ['view.json', 'application/json'],
    ['citations.bib', 'application/x-bibtex'],
    ['slides.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ])('%s comes with its type, a validator and a name to save it under', async (surface, type) => {
    const { status, headers } = await compare(surface);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(type);
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/);
    expect(headers.get('content-disposition')).toContain(`.${surface.split('.')[1] ?? ''}"`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is made once for everybody who asks for it, in whatever order the address has its parameters', async () => {
    const { png } = countPngs();
    const ways = [`${TWO}&w=611&h=400`, `h=400&${TWO}&w=611`, `w=611&plain=0&${TWO}&h=400&theme=light`];
    await Promise.all(ways.map((query) => compare('chart.png', query)));
    await compare('chart.png', ways[0]);
    expect(png).toHaveBeenCalledTimes(1);
  });

  test('is refused with 503 and a time to come back when too many others wait, and had again when they are done', async () => {
    // Each costs a little more than the million that it takes to lay a view out.
    const asked = Array.from({ length: 2 + 61 + 5 }, (_, index) =>
      compare('chart.png', `${TWO}&w=${200 + index}&h=150`),
    );
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(63);
    expect(refused).toHaveLength(5);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(5).fill('2'));
    expect(refused[0]?.headers.get('content-type')).toContain('application/problem+json');
    expect((await compare('chart.png', `${TWO}&w=267&h=150`)).status).toBe(200);
  });

  test('that nobody waits for any more is not made', async () => {
    const { png } = countPngs();
    const reader = new AbortController();
    const first = [800, 801].map((width) => compare('chart.png', `${TWO}&w=${width}`));
    const left = compare('chart.png', `${TWO}&w=802`, reader.signal);
    await Promise.resolve();
    reader.abort();
    await Promise.all([...first, left]);
    expect(png).toHaveBeenCalledTimes(2);
  });

  test.each(SURFACE_NAMES)('%s has the same bytes and tag in every process', async (surface) => {
    const madeBy = async (own: Queries) => {
      const site = { ...SITE, queries: own };
      const request = new Request(`http://localhost/compare/${surface}?${TWO}`);
      const answer = await respondWithSurface(request, surface, COMPARE, site);
      return [answer.headers.get('etag'), Buffer.from(await answer.arrayBuffer()).toString('base64')];
    };
    // Nothing that one keeps reaches the other.
    expect(await madeBy(await separateCuratedQueries())).toEqual(await madeBy(SITE.queries));
  });

  test('keeps the bound of every figure in each form', async () => {
    const [svg, csv, json] = await Promise.all(
      ['chart.svg', 'table.csv', 'view.json'].map(async (surface) =>
        (await compare(surface, `${TWO}&metric=inference-throughput`)).text(),
      ),
    );
    for (const label of ['≤ 3.3x', '≤ 2.2x', '≤ 7.5x']) {
      expect(svg).toContain(label);
      expect(json).toContain(label);
    }
    const bounded = await boundedClaims('inference-throughput', 'up-to');
    expect(bounded).toBeGreaterThanOrEqual(3);
    expect(csv?.match(/,up-to,/g)).toHaveLength(bounded);
  });

  test.each([
    ['size=huge', 'size'],
    ['w=12px', 'w'],
    ['w=1e9', 'w'],
    ['density=4', 'density'],
    ['theme=pink', 'theme'],
    ['chart=pie', 'chart'],
    ['w=-1', 'w'],
    ['w=100&w=200', 'w'],
  ])('refuses %s, since a wrong picture is worse than none', async (query, parameter) => {
    const response = await compare('chart.png', `${TWO}&${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameter });
  });

  test('answers 404 for a subject that nobody knows, with the nearest', async () => {
    const response = await compare('table.csv', 'm=nemotron-3-supr');
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).toContain('nemotron-3-super-120b-a12b');
  });

  test('that does not exist answers 404 and names those that do', async () => {
    const response = await compare('chart.gif');
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).toContain('chart.svg');
  });

  test('without figures to set side by side answers 404 and points to the table', async () => {
    const response = await compare('chart.svg', 'm=sort-loss,flowtron');
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).toContain('table.csv');
  });

  test('of a metric holds every claim in its table, whatever page the address asks for', async () => {
    const asked = new Request('http://localhost/api/v1/claims?metric=parameters');
    const listed = await respondWithOperation(asked, READ_CLAIMS, SITE.queries);
    const { total } = z.object({ total: z.number() }).parse(await listed.json());
    for (const query of ['', 'page=2']) {
      const lines = (await (await metric('table.csv', 'parameters', query)).text()).trimEnd().split('\r\n');
      expect(lines).toHaveLength(1 + total);
    }
  });
});
