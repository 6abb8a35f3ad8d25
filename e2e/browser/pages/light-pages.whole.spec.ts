import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';
import type { Site } from '#e2e/browser/support/site.ts';

/** What a reader waits for before anything stands there, and how far the end of a page may be. */
const DOCUMENT_MAX_BYTES = 400_000;
const PAGE_MAX_PX = 12_000;
const PHONE = { width: 390, height: 844 } as const;
const PHONE_PAGE_MAX_PX = 16_000;
/** Of things of one sort, those with most claims are the heaviest. */
const HEAVIEST_COUNT = 4;

function heaviest(site: Site, pathOf: (claim: Site['claims'][number]) => string): readonly string[] {
  const counts = Map.groupBy(site.claims, pathOf);
  return [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, HEAVIEST_COUNT)
    .map(([path]) => path);
}

test('the heaviest pages of all of the data are light and end in sight', async ({ page, request, site }) => {
  test.setTimeout(300_000);
  const list = await (await request.get('/comparisons')).text();
  const paths = new Set([
    ...PAGE_KINDS.filter(({ status }) => status === undefined).map(({ path }) => path),
    ...site.familyIds.map((id) => `/families/${id}`),
    ...[...list.matchAll(/href="(\/comparisons\/[\w-]+)"/g)].map(([, path = '']) => path),
    ...heaviest(site, ({ metric }) => `/metrics/${metric.id}`),
    ...heaviest(site, ({ source }) => `/sources/${source.id}`),
    ...heaviest(site, ({ subject }) => `/models/${subject.id}`).filter((path) => site.subjectPaths.includes(path)),
  ]);
  expect(paths.size).toBeGreaterThan(PAGE_KINDS.length + HEAVIEST_COUNT);
  for (const path of paths) {
    const answer = await page.goto(path);
    expect.soft((await answer?.body())?.byteLength, path).toBeLessThanOrEqual(DOCUMENT_MAX_BYTES);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollHeight), path)
      .toBeLessThanOrEqual(PAGE_MAX_PX);
  }
});

test('the metrics with most claims end in sight on a phone', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(PHONE);
  for (const path of heaviest(site, ({ metric }) => `/metrics/${metric.id}`)) {
    await page.goto(path);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollHeight), path)
      .toBeLessThanOrEqual(PHONE_PAGE_MAX_PX);
  }
});
