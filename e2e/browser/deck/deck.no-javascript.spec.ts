import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { DECK_PATH } from '#e2e/browser/support/page-kinds.ts';

test('a deck is ordered, titled and presented by links and forms alone', async ({ page }) => {
  await page.goto(DECK_PATH);
  const titles = page.locator('li[data-slide] h2');
  const [first = '', second = '', third = ''] = await titles.allInnerTexts();
  await page.getByRole('link', { name: `Move down: ${first}` }).click();
  await expect(titles).toHaveText([second, first, third]);
  await page.getByRole('link', { name: `Remove: ${third}` }).click();
  await expect(titles).toHaveText([second, first]);
  await page.getByLabel('Title on the slide').nth(1).fill('What they weigh');
  await page.getByRole('button', { name: 'Set the title of slide 2' }).click();
  await expect(titles).toHaveText([second, 'What they weigh']);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slide 2 of 2: What they weigh');
  await page.getByRole('link', { name: 'Previous' }).click();
  await page.getByRole('link', { name: 'Leave' }).click();
  await expect(titles).toHaveCount(2);
});

test('the check says that it needs script and names the command', async ({ page }) => {
  await page.goto('/deck/check');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await expect(page.getByText('npm run deck:check')).toBeVisible();
  await expect(page.locator('input[type="file"]')).toBeHidden();
});
