import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { CURATED_PATH } from '#e2e/browser/support/page-kinds.ts';
import { SURFACE_NAMES } from '#lib/url/surfaces.ts';

test('a reader without a name at hand comes from the start of comparing to a curated comparison', async ({ page }) => {
  await page.goto('/compare');
  const curated = page.getByRole('region', { name: 'Curated comparisons' });
  await curated.locator(`a[href="${CURATED_PATH}"]`).click();
  await expect(page).toHaveURL(CURATED_PATH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/beside the baselines of its paper/);
  await expect(page.locator('main > header')).toContainText('Its paper measures');
  await expect(page.locator('table#comparison thead')).toContainText('GPT-OSS-20B');
});

test('the list tells of each comparison why it is there, and each leads to its page', async ({ page, request }) => {
  await page.goto('/comparisons');
  const hrefs = await page
    .locator('main li a[href^="/comparisons/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(2);
  for (const href of hrefs) expect.soft((await request.get(href)).status(), href).toBe(200);
});

test('shown another way it keeps its address; without one of its models it is a comparison by hand', async ({
  page,
}) => {
  await page.goto(CURATED_PATH);
  await page.getByRole('link', { name: 'Subjects as rows' }).click();
  await expect(page).toHaveURL(`${CURATED_PATH}?layout=subjects`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/beside the baselines of its paper/);
  await page.getByRole('list', { name: 'Compared' }).getByRole('link', { name: 'Remove GPT-OSS-20B' }).click();
  await expect(page).toHaveURL(/\/compare\?m=nemotron-3-nano-30b-a3b,qwen3-30b-a3b-thinking-2507/);
});

test('every form of it is there, and the site map names its page', async ({ request }) => {
  for (const surface of SURFACE_NAMES) {
    expect.soft((await request.get(`${CURATED_PATH}/${surface}`)).status(), surface).toBe(200);
  }
  expect((await request.get(`/embed${CURATED_PATH}`)).status()).toBe(200);
  expect(await (await request.get('/sitemap.xml')).text()).toContain(`${CURATED_PATH}</loc>`);
});

test('one that is not there is answered 404 with the nearest', async ({ page }) => {
  const answer = await page.goto('/comparisons/nemotron-generation');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main a[href="/comparisons/nemotron-generations"]')).toBeVisible();
});
