import { expect, test } from '#e2e/browser/support/fixtures.ts';

test('the lowest average error of the leaderboard, and how fast that model is there, are two links from home', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'All curated comparisons' }).click();
  await page.getByRole('link', { name: 'Lowest word error rates of the Open ASR Leaderboard' }).click();
  const table = page.locator('table#comparison');
  await expect(table.locator('thead th').nth(0)).toContainText('Granite 4.0 1B Speech');
  await expect(table).toContainText('5.52%');
  await expect(table).toContainText('280.02x real time');
  await expect(page.locator('main')).toContainText('NVIDIA A100');
});

test('the page of word error rate draws the averages of the leaderboard, the lowest first, and their speed on its hardware', async ({
  page,
}) => {
  await page.goto('/metrics/word-error-rate');
  const drawing = page.locator('main figure').first();
  await expect(drawing).toContainText('Granite 4.0 1B Speech');
  await expect(drawing).toContainText('5.52%');
  await page.getByRole('link', { name: 'two metrics' }).click();
  await expect(drawing).toContainText('Word error rate against speed against real time');
  await expect(drawing).toContainText('hardware: NVIDIA A100 80GB');
});

test('what is claimed of Canary-1B-v2 for German, and by whom, is one search from home', async ({ page }) => {
  await page.goto('/');
  const search = page.locator('main').getByRole('searchbox');
  await search.fill('Canary-1B-v2 in German');
  await search.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  const claims = page.locator('main li').filter({ has: page.locator('a[href^="/claims/"]') });
  await expect(claims.filter({ hasText: 'Open ASR Leaderboard, multilingual' }).first()).toContainText('Canary-1B-v2');
  await expect(claims.filter({ hasText: 'arXiv, 2025' }).first()).toContainText('Canary-1B-v2');
});

test('how fast BigVGAN is, and on what, is a search and a link from home', async ({ page }) => {
  await page.goto('/');
  const search = page.locator('main').getByRole('searchbox');
  await search.fill('BigVGAN');
  await search.press('Enter');
  await page.locator('main a[href="/models/bigvgan"]').first().click();
  await expect(page.locator('main')).toContainText(
    /44\.72x real time at a sample rate of 24 kHz on one NVIDIA RTX 8000/,
  );
});

test('which models speak with voices from a short sample under an open licence is three links from home', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Models', exact: true }).first().click();
  const ways = page.getByRole('navigation', { name: 'Narrow the results' });
  await ways.getByRole('link', { name: 'voices from a short sample' }).click();
  await expect(page.locator('table#list')).toContainText('F5-TTS');
  const open = ways.locator('li').filter({ hasText: 'an open licence' });
  const count = await open.locator('small').innerText();
  await open.getByRole('link').click();
  await expect(page.getByRole('status')).toHaveText(count === '0' ? 'Nothing matches.' : `${count} found.`);
  await expect(page.locator('main')).toContainText('Open: for any purpose');
});
