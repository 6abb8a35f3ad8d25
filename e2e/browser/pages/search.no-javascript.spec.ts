import { expect, test } from '#e2e/browser/support/fixtures.ts';

test('a search without script shows groups with the words marked, narrows by links and leads to a claim', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('searchbox').fill('nano 9b');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=nano(?:\+|%20)9b/);
  const models = page.locator('section#models');
  await expect(models.getByRole('link', { name: 'Nemotron-Nano-9B-v2', exact: true })).toBeVisible();
  await expect(models.locator('mark').first()).toHaveText('Nano-9B');
  const facets = page.getByRole('navigation', { name: 'Narrow the results' });
  await facets.getByRole('link', { name: 'Claims', exact: true }).click();
  await expect(page).toHaveURL(/kind=claims/);
  await expect(page.locator('main section')).toHaveCount(1);
  await facets.locator('a[aria-current="true"]').click();
  await expect(page).not.toHaveURL(/kind=/);
});

test('a figure finds the claim that prints it', async ({ page }) => {
  await page.goto('/search?q=3.3x');
  const claims = page.locator('section#claims');
  await expect(claims.locator('mark').first()).toContainText('3.3x');
  await claims.locator('a[href="/claims/2512.20848/throughput-vs-similar-models"]').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('blockquote q').first()).toContainText('3.3x');
});

test('a model of which nothing has been read is said to be none, with what is covered', async ({ page }) => {
  await page.goto('/search?q=Grok 4');
  const miss = page.getByRole('status').filter({ hasText: 'No claim about Grok 4 has been read yet.' });
  await expect(miss.getByRole('link', { name: 'every model' })).toBeVisible();
});
