import type { APIRequestContext, Locator } from '@playwright/test';

import { expect, test } from '#e2e/browser/support/fixtures.ts';

import { CROWDED_PAGES } from './crowded-shelf.ts';

const PAGES_MAX = 200;
const DOCUMENT_MAX_BYTES = 700_000;

/** Where the links behind a page lead, by the place that each has on it. */
function nextLinks(html: string): readonly string[] {
  const links = [...html.matchAll(/<a\b[^>]*\brel="next"[^>]*>/g)].map(([link]) => link);
  return links.map((link) => (/\bhref="([^"#]*)/.exec(link)?.[1] ?? '').replaceAll('&amp;', '&'));
}

/** Follows one of the lists of a page to its end, and gives the pages that it came by. */
async function walk(request: APIRequestContext, path: string, list: number): Promise<readonly string[]> {
  const seen: string[] = [path];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer = await request.get(next);
    const html = await answer.text();
    expect.soft(answer.status(), next).toBe(200);
    expect.soft(Buffer.byteLength(html), next).toBeLessThanOrEqual(DOCUMENT_MAX_BYTES);
    const found = nextLinks(html);
    // At its end a list has no way on, and those before it on the page keep theirs.
    next = found.length > list ? found[list] : undefined;
    if (next === undefined) return seen;
    expect(seen, `${next} comes again`).not.toContain(next);
    seen.push(next);
    expect(seen.length).toBeLessThan(PAGES_MAX);
  }
  return seen;
}

const LONG = CROWDED_PAGES.filter(({ isLong }) => isLong === true);

for (const { name, path } of LONG) {
  test(`${name}: its pages lead on to the end, each another one`, async ({ request }) => {
    const first = await (await request.get(path)).text();
    const lists = nextLinks(first).length;
    expect(lists).toBeGreaterThan(0);
    for (let list = 0; list < lists; list += 1) {
      expect((await walk(request, path, list)).length).toBeGreaterThan(1);
    }
  });

  test(`${name}: a page beyond the last is said to be none`, async ({ request }) => {
    const [next = ''] = nextLinks(await (await request.get(path)).text());
    const beyond = next.replace(/(?<=[?&]\w+=)2\b/, '9999');
    expect(beyond).not.toBe(next);
    const answer = await request.get(beyond);
    expect(answer.status()).toBeLessThan(500);
    expect(await answer.text()).toContain('there are not so many pages');
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path } of CROWDED_PAGES) {
    test(`${name}: shows what it holds`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main a[href]:visible').first()).toBeVisible();
      await expect(page.locator('footer a[href="/data"]').first()).toBeVisible();
    });
  }

  for (const { name, path } of LONG) {
    test(`${name}: the next page is reached by keyboard and shows others`, async ({ page }) => {
      await page.goto(path);
      const before = await linksOf(page.locator('main'));
      const next = page.locator('a[rel="next"]').last();
      await next.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => `${url.pathname}${url.search}` !== path);
      await expect(page.locator('main h1')).toBeVisible();
      expect(await linksOf(page.locator('main'))).not.toEqual(before);
    });
  }
});

function linksOf(part: Locator): Promise<readonly (string | null)[]> {
  return part
    .locator('table a[href], li a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}
