import type { APIRequestContext, Page } from '@playwright/test';

import { axeFindingsBesideMarks } from '#e2e/browser/support/findings.ts';
import { figureLinks, strayFigures } from '#e2e/browser/support/figures.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { readWords } from '#e2e/browser/support/site.ts';

import { CROWDED_PAGES, SHELF } from './crowded-shelf.ts';

/** What a reader waits for before anything stands there; more is a list that is to be cut or paged. */
const DOCUMENT_MAX_BYTES = 700_000;
const FIGURES_READ = 12;

for (const { name, path } of CROWDED_PAGES) {
  test(`${name}: is there and light, complains of nothing, and every figure has its words`, async ({
    page,
    request,
  }) => {
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    expect.soft((await answer?.body())?.byteLength).toBeLessThanOrEqual(DOCUMENT_MAX_BYTES);
    const links = await figureLinks(page);
    expect.soft(links.filter(({ id, href }) => href !== `/claims/${id}`)).toEqual([]);
    expect.soft(links.filter(({ name: said }) => !/\p{L}{3}/u.test(said))).toEqual([]);
    await expectSentences(request, links);
    expect.soft(await strayFigures(page)).toEqual([]);
    expect.soft(await axeFindingsBesideMarks(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    // A bar for scrolling down takes some of the width itself.
    expect.soft(await overflowPx(page)).toBeLessThanOrEqual(0);
  });
}

/** Some of the figures, from all over the page, are named by the sentences of their claims. */
async function expectSentences(
  request: APIRequestContext,
  links: Awaited<ReturnType<typeof figureLinks>>,
): Promise<void> {
  // A further source of a figure is named by it; the sentence stands before.
  const figures = links.filter(({ isRepeat }) => !isRepeat);
  const step = Math.max(1, Math.floor(figures.length / FIGURES_READ));
  for (const { id, name } of figures.filter((_, index) => index % step === 0)) {
    expect.soft(name).toContain((await readWords(request, id)).sentence);
  }
}

function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('home says how much the shelf holds', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('main')).toContainText(SHELF.claims.length.toLocaleString('en-GB'));
});
