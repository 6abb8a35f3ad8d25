import { axeFindings } from '#e2e/browser/support/findings.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';

test('the slash key leads into the search box, whose suggestions arrows walk and Enter opens', async ({ page }) => {
  await page.goto('/metrics');
  // The field names the key once the page hears it.
  await expect(page.getByRole('banner').getByRole('searchbox')).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  const box = page.getByRole('banner').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type('ruler');
  const options = page.getByRole('banner').getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Benchmarks' }).getByRole('option').first()).toContainText('RULER');
  await expect(options.last()).toContainText('Claims with “ruler”');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(options.first()).toBeHidden();
  await expect(box).toHaveValue('ruler');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  const href = (await chosen.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('Enter with no suggestion taken searches for what is typed', async ({ page }) => {
  await page.goto('/metrics');
  await page.getByRole('banner').getByRole('searchbox').click();
  await page.keyboard.type('25T');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=25T/);
  await expect(page.locator('section#claims mark').first()).toBeVisible();
});
