import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { CLAIM_ID, COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

for (const path of ['/metrics/inference-throughput', COMPARE_PATH, `/claims/${CLAIM_ID}`]) {
  test(`${path}: the share menu is a list of links and of texts to select`, async ({ page, request }) => {
    await page.goto(path);
    const menu = page.locator('details[data-menu]').first();
    await menu.locator('summary').first().click();
    await expect(menu.getByRole('region', { name: 'Link' })).toBeVisible();
    await expect(menu.getByRole('button')).toHaveCount(0);
    const hrefs = await menu.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of hrefs.filter((each) => each?.startsWith('/') === true)) {
      expect((await request.get(href ?? '')).status(), href ?? '').toBe(200);
    }
    for (const name of ['Footnote', 'Citation']) {
      await menu.locator('summary', { hasText: name }).click();
      await expect(menu.locator('li details[open] > p').last()).toContainText(/https?:\/\//);
    }
    for (const name of ['Live', 'Pinned']) {
      const frame = menu.locator('details', { has: page.locator('summary', { hasText: name }) }).last();
      await frame.locator('summary').click();
      await expect(frame.locator('pre')).toContainText('<iframe src="');
      expect(await frame.locator('pre').evaluate((element) => getComputedStyle(element).userSelect)).toBe('all');
    }
  });
}
