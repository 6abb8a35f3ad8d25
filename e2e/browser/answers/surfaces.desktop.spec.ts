import type { APIRequestContext, Page } from '@playwright/test';
import { z } from 'zod';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';

const VIEWS = { compare: COMPARE_PATH, metric: '/metrics/parameters', family: '/families/nemotron' };

const TYPES = {
  'chart.svg': 'image/svg+xml; charset=utf-8',
  'chart.png': 'image/png',
  'og.png': 'image/png',
  'chart.html': 'text/html; charset=utf-8',
  'table.csv': 'text/csv; charset=utf-8; header=present',
  'table.md': 'text/markdown; charset=utf-8',
  'table.tex': 'application/x-tex; charset=utf-8',
  'view.json': 'application/json; charset=utf-8',
  'citations.bib': 'application/x-bibtex; charset=utf-8',
  'slides.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

const DrawnFigure = z.object({ claimId: z.string(), valueLabel: z.string() });
const DrawnRows = z.object({ panels: z.array(z.object({ marks: z.array(DrawnFigure) })) });
/** A table says by a sign what the label of a figure says in brackets: that it is reported. */
const DrawnCell = DrawnFigure.transform((cell) => ({ ...cell, valueLabel: cell.valueLabel.replace(/ \(.*\)$/u, '') }));
const DrawnCells = z.object({ cells: z.array(DrawnCell) });

const ViewJson = z.object({
  claims: z.array(
    z.object({ id: z.string(), amount: z.number().nullable(), phrase: z.string(), sentence: z.string() }),
  ),
  charts: z.array(z.union([DrawnRows, DrawnCells])),
});

async function readView(request: APIRequestContext, path: string): Promise<z.infer<typeof ViewJson>> {
  return ViewJson.parse(await (await request.get(surfaceHref(path, 'view.json'))).json());
}

/** Every text in the marks of each drawing that is one of the labels, behind the claim of its mark. */
function figuresOf(page: Page, drawings: string, labels: readonly string[]): Promise<readonly (readonly string[])[]> {
  return page.locator(drawings).evaluateAll(
    (found, known) =>
      found.map((svg) =>
        [...svg.querySelectorAll('[data-claim] text')]
          .map((text) => ({
            claim: text.closest('[data-claim]')?.getAttribute('data-claim'),
            label: text.lastChild?.textContent ?? '',
          }))
          .filter(({ label }) => known.includes(label))
          .map(({ claim, label }) => `${claim} ${label}`),
      ),
    labels,
  );
}

/** The rows of a CSV text (RFC 4180). */
function parseCsv(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

for (const [view, path] of Object.entries(VIEWS)) {
  for (const [surface, contentType] of Object.entries(TYPES)) {
    test(`${view}: ${surface} has its type and its validator, for every origin`, async ({ request }) => {
      const address = surfaceHref(path, surface as keyof typeof TYPES);
      const answer = await request.get(address);
      const headers = answer.headers();
      expect(answer.status()).toBe(200);
      expect(headers['content-type']).toBe(contentType);
      expect(headers['etag']).toMatch(/^"[\w-]{20,}"$/);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-disposition']).toMatch(/^inline; filename="[\w.-]+"$/);
      expect(headers['set-cookie']).toBeUndefined();
      const again = await request.get(address, { headers: { 'If-None-Match': headers['etag'] ?? '' } });
      expect(again.status()).toBe(304);
      expect(await again.body()).toHaveLength(0);
      const head = await request.head(address);
      expect([head.status(), head.headers()['etag'], (await head.body()).length]).toEqual([200, headers['etag'], 0]);
    });
  }

  test(`${view}: the page, the drawing and the JSON hold the same figures`, async ({ page, request }) => {
    await page.goto(path);
    const { charts } = await readView(request, path);
    const figures = charts.map((chart) =>
      'cells' in chart ? chart.cells : chart.panels.flatMap(({ marks }) => marks),
    );
    const wanted = figures.map((own) => own.map(({ claimId, valueLabel }) => `${claimId} ${valueLabel}`));
    const labels = figures.flat().map(({ valueLabel }) => valueLabel);
    const drawings = page.locator('figure [data-width="wide"] svg');
    const onPage = await figuresOf(page, 'figure [data-width="wide"] svg', labels);
    expect(wanted.flat().length).toBeGreaterThan(1);
    for (const [index, own] of wanted.entries()) {
      const shown = onPage[index] ?? [];
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((figure) => !own.includes(figure))).toEqual([]);
      // What finds no room in the picture is counted in it.
      if (shown.length < own.length) await expect(drawings.nth(index)).toContainText(/figures? (?:is|are) not shown/);
    }
    await page.goto(surfaceHref(path, 'chart.svg'));
    // One picture of several charts may say that it leaves some figures out; it draws no others.
    const drawn = (await figuresOf(page, 'svg', labels)).flat();
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.filter((figure) => !wanted.flat().includes(figure))).toEqual([]);
  });

  test(`${view}: the table has a row for every claim, with its words and its amount`, async ({ request }) => {
    const { claims } = await readView(request, path);
    const [head = [], ...rows] = parseCsv(await (await request.get(surfaceHref(path, 'table.csv'))).text());
    const at = (name: string) => head.indexOf(name);
    expect(rows.map((row) => row[at('id')])).toEqual(claims.map(({ id }) => id));
    expect(rows.map((row) => row[at('phrase')]?.replace(/^'(?=[=+\-@])/, ''))).toEqual(
      claims.map(({ phrase }) => phrase),
    );
    expect(rows.map((row) => row[at('amount')])).toEqual(
      claims.map(({ amount }) => (amount === null ? '' : String(amount))),
    );
    for (const row of rows) expect(row).toHaveLength(head.length);
  });
}

test('no text of a table can run as a formula', async ({ request, site }) => {
  for (const family of site.familyIds) {
    const [head = [], ...rows] = parseCsv(await (await request.get(`/families/${family}/table.csv`)).text());
    const numbers = new Set(['amount', 'low', 'high'].map((name) => head.indexOf(name)));
    const texts = rows.flatMap((row) => row.filter((_, index) => !numbers.has(index)));
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  }
});

const SIZES = {
  'size=slide': [1920, 1080],
  'size=half': [960, 1080],
  'size=square': [1080, 1080],
  'size=og': [1200, 630],
  'size=thumb': [400, 300],
  'size=thumb&density=2': [800, 600],
  'w=600&h=400': [600, 400],
} as const;

for (const [query, size] of Object.entries(SIZES)) {
  test(`chart.png is a picture of the size that is asked for: ${query}`, async ({ request }) => {
    const picture = await (await request.get(`/metrics/parameters/chart.png?${query}`)).body();
    expect(picture.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(size);
  });
}

test('a pinned surface may be kept for ever and gives the same bytes as the live one', async ({ request }) => {
  const live = await request.get('/metrics/parameters/table.csv');
  const release = z.object({ release: z.string() }).parse(await (await request.get('/api/v1/claims?limit=1')).json());
  const pinned = await request.get(`/metrics/parameters/table.csv?release=${release.release}`);
  expect(pinned.headers()['cache-control']).toContain('immutable');
  expect(live.headers()['cache-control']).not.toContain('immutable');
  expect(await pinned.text()).toBe(await live.text());
});

test('a drawing that is opened as a document may run nothing', async ({ request }) => {
  const answer = await request.get('/metrics/parameters/chart.svg');
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await answer.text()).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:/i);
});

const PREVIEWED = [
  COMPARE_PATH,
  `${COMPARE_PATH}&metric=parameters&scale=linear`,
  '/metrics/parameters',
  '/metrics/parameters?chart=dot',
  '/families/nemotron?metric=context-length',
  '/models/nemotron-3-nano-30b-a3b',
  '/claims/2512.20848/throughput-vs-similar-models',
] as const;

for (const path of PREVIEWED) {
  test(`${path} names a preview of the same state, and the preview is there`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const [, named = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const { pathname, search, searchParams } = new URL(named.replaceAll('&amp;', '&'));
    const page = new URL(path, 'http://localhost');
    expect(pathname).toBe(`${page.pathname}/og.png`);
    expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(page.searchParams));
    const answer = await request.get(`${pathname}${search}`);
    const picture = await answer.body();
    expect(answer.status()).toBe(200);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
  test(`${method} is not a way to ask for a surface or a page`, async ({ request }) => {
    for (const path of ['/metrics/parameters/table.csv', COMPARE_PATH, '/api/v1/claims']) {
      expect((await request.fetch(path, { method })).status()).toBe(405);
    }
  });
}
