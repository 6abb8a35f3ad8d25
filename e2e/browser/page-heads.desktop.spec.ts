import { expect, test } from './fixtures.ts';
import { PAGE_KINDS } from './page-kinds.ts';

for (const { name, path, status = 200, isUnlisted = false } of PAGE_KINDS) {
  test(`${name}: says in its head what it is, and has one heading of the first level`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    const content = (key: string) => page.locator(`head meta[name="${key}"], head meta[property="${key}"]`);
    await expect(content('description')).toHaveAttribute('content', /\S/);
    if (isUnlisted) {
      await expect(content('robots').first()).toHaveAttribute('content', /noindex/);
      return;
    }
    const canonical = new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '');
    expect(`${canonical.pathname}${canonical.search}`).toBe(path);
    for (const key of ['og:title', 'og:description', 'og:site_name', 'og:type']) {
      await expect(content(key)).toHaveAttribute('content', /\S/);
    }
    await expect(content('og:url')).toHaveAttribute('content', canonical.href.replace(/\/$/, path === '/' ? '' : '/'));
  });
}

test('every title is another one', async ({ request }) => {
  const titles = await Promise.all(
    PAGE_KINDS.map(async ({ path }) => /<title>(.*?)<\/title>/.exec(await (await request.get(path)).text())?.[1]),
  );
  expect(new Set(titles.filter((title) => title?.startsWith('Search') === false)).size).toBeGreaterThanOrEqual(
    PAGE_KINDS.length - 2,
  );
});

test('the site map names pages of this site that are there', async ({ request, baseURL }) => {
  const siteMap = await (await request.get('/sitemap.xml')).text();
  const paths = [...siteMap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(paths.length).toBeGreaterThan(500);
  const sample = paths.filter((_, index) => index % 25 === 0);
  const answers = await Promise.all(sample.map(async (path) => (await request.get(`${baseURL}${path}`)).status()));
  expect(new Set(answers)).toEqual(new Set([200]));
});
