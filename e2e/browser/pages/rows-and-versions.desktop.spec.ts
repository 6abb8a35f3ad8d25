import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { tabTo } from '#e2e/browser/support/keyboard.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

test('rows that one subject alone states are folded with their count, and keyboard alone opens them', async ({
  page,
}) => {
  await page.goto(COMPARE_PATH);
  const fold = page.locator('details[data-folded]');
  const rows = page.locator('#comparison-single tbody th[scope="row"]');
  await expect(rows.first()).toBeHidden();
  const count = await rows.count();
  const summary = fold.locator('summary').first();
  await expect(summary).toHaveText(`${count} rows that only one of them states`);
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(rows.first()).toBeVisible();
});

test('a claim says what a newer version of its source says in its place, and both lead to each other', async ({
  page,
}) => {
  await page.goto('/claims/2404.06654/models-evaluated');
  const other = page.locator('main').getByText('A newer version of the source says otherwise');
  await expect(other).toContainText('17 models');
  await other.getByRole('link', { name: /17 models/u }).click();
  await expect(page).toHaveURL(/\/claims\/2404\.06654v3\/models-evaluated$/u);
  await expect(page.locator('main').getByText('The earlier version of the source says otherwise')).toContainText(
    '10 models',
  );
});

test('a source names and links the version that was read', async ({ page }) => {
  await page.goto('/sources/2404.06654');
  const version = page.locator('dt', { hasText: 'Version read' }).locator('xpath=following-sibling::dd[1]');
  await expect(version.getByRole('link')).toHaveAttribute('href', 'https://arxiv.org/abs/2404.06654v1');
  await expect(page.getByRole('heading', { name: 'What v3 says otherwise than v1' })).toBeVisible();
});

test('the address of a subject that turned out to be another one leads to that one', async ({ page }) => {
  await page.goto('/models/canary-1b');
  await expect(page).toHaveURL(/\/models\/canary$/u);
});
