import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { pickByKeyboard, tabTo } from '#e2e/browser/support/keyboard.ts';
import { COMPARED, COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

test('keyboard alone builds a comparison, and the address carries it', async ({ page }) => {
  await page.goto('/compare');
  const names = ['Canary', 'Sortformer', 'Fast Conformer'];
  for (const [index, name] of names.entries()) {
    await pickByKeyboard(page, name);
    await expect(page.getByRole('list', { name: 'Compared' }).getByRole('listitem')).toHaveCount(index + 1);
  }
  await expect(page).toHaveURL(/\/compare\?m=canary,sortformer,fast-conformer$/);
  for (const name of names) await expect(page.locator('table#comparison thead')).toContainText(name);
});

test('keyboard alone turns the table and narrows it to the differences', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await tabTo(page, page.getByRole('link', { name: 'Subjects as rows' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/layout=subjects/);
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
  await tabTo(page, page.getByRole('link', { name: 'Differences only' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/show=differences/);
  await expect(page.getByRole('link', { name: 'Show all rows' })).toBeVisible();
});

test('keyboard alone sorts a table', async ({ page }) => {
  await page.goto('/families/nemotron');
  const heading = page.locator('#family-table thead th').first();
  await tabTo(page, heading.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=name/);
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await tabTo(page, heading.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-name/);
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
});

test('keyboard alone opens the share menu and follows its links', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  const summary = page.locator('summary', { hasText: /^Share$/ }).first();
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  for (const label of ['Picture, SVG', 'Picture, PNG', 'Slides, PowerPoint', 'Table, CSV', 'Data, JSON']) {
    await tabTo(page, page.getByRole('link', { name: label }).first());
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(await download.failure(), label).toBeNull();
  }
});

test('a pasted list adds the known names and offers the nearest for the unknown', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('combobox').focus();
  await page.keyboard.insertText('Whisper, Sortformer, Canarry');
  await page.keyboard.press('Enter');
  const compared = page.getByRole('list', { name: 'Compared' }).getByRole('listitem');
  await expect(compared).toHaveCount(2);
  const hint = page.getByRole('status').filter({ hasText: 'Canarry' });
  await tabTo(page, hint.getByRole('link', { name: 'Canary', exact: true }));
  await page.keyboard.press('Enter');
  await expect(compared).toHaveCount(3);
});

test('the first stop of the Tab key leads past the navigation', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeVisible();
});
