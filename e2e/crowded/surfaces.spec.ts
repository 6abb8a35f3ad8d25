import { z } from 'zod';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { embedHref } from '#lib/url/embed/href.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';
import { SURFACE_NAMES, surfaceFacts } from '#lib/url/surfaces.ts';

import { CUT_VIEW, HEAVY_VIEWS, ROWS, type ViewName } from './crowded-shelf.ts';

/** A chart of a crowded shelf is cut to what fits into a light picture, and says so. */
const PICTURE_MAX_BYTES = 1_500_000;
const EMBED_MAX_BYTES = 700_000;

const Claims = z.looseObject({ claims: z.array(z.looseObject({ id: z.string() })) });

const VIEWS = Object.entries(HEAVY_VIEWS) as readonly (readonly [ViewName, string])[];

for (const [name, path] of VIEWS) {
  for (const surface of SURFACE_NAMES) {
    test(`heaviest ${name}: ${surface} is there`, async ({ request }) => {
      const answer = await request.get(surfaceHref(path, surface));
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe(surfaceFacts(surface).contentType);
      const { byteLength } = await answer.body();
      expect(byteLength).toBeGreaterThan(0);
      if (surface.startsWith('chart.') || surface === 'og.png') expect(byteLength).toBeLessThan(PICTURE_MAX_BYTES);
    });
  }

  test(`heaviest ${name}: the table and the data hold every claim`, async ({ request }) => {
    const { claims } = Claims.parse(await (await request.get(surfaceHref(path, 'view.json'))).json());
    const csv = await (await request.get(surfaceHref(path, 'table.csv'))).text();
    const rows = csv.split('\r\n').filter((row) => row !== '').length - 1;
    expect(rows).toBe(claims.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    const wanted = ROWS[name];
    if (wanted === undefined) expect(claims.length).toBeGreaterThan(100);
    else expect(claims).toHaveLength(wanted);
  });

  test(`heaviest ${name}: its frame is there with and without script, and is light`, async ({ page, appUrl }) => {
    for (const isStatic of [false, true]) {
      const answer = await page.goto(`${appUrl}${embedHref(path, { isStatic })}`, { waitUntil: 'networkidle' });
      expect(answer?.status()).toBe(200);
      expect((await answer?.body())?.byteLength).toBeLessThan(EMBED_MAX_BYTES);
      await expect(page.locator('main')).toBeVisible();
    }
  });
}

/** Which figures are drawn, and how many of them are not. */
const SAYS_CUT =
  /Not all figures are drawn[\s\S]*[\d,]+ more figures|[\d,]+ more figures[\s\S]*Not all figures are drawn/;
const CutCharts = z.looseObject({
  charts: z.array(z.looseObject({ undrawn: z.looseObject({ figureCount: z.number().positive() }) })).nonempty(),
});

test('a chart that leaves figures out says so wherever it is shown', async ({ page, request, appUrl }) => {
  await page.goto(CUT_VIEW);
  await expect(page.locator('figure').first()).toContainText(SAYS_CUT);
  for (const surface of ['chart.svg', 'chart.html'] as const) {
    const text = await (await request.get(surfaceHref(CUT_VIEW, surface))).text();
    expect.soft(text, surface).toMatch(SAYS_CUT);
  }
  const json: unknown = await (await request.get(surfaceHref(CUT_VIEW, 'view.json'))).json();
  expect(CutCharts.safeParse(json).error?.issues ?? []).toEqual([]);
  await page.goto(`${appUrl}${embedHref(CUT_VIEW, { isStatic: true })}`);
  await expect(page.locator('main')).toContainText(SAYS_CUT);
});
