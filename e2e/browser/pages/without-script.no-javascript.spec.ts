import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { COMPARED, COMPARE_PATH, PAGE_KINDS, type PageKind } from '#e2e/browser/support/page-kinds.ts';

/** What must be seen for each thing that a page holds; `:visible` leaves out what waits for script. */
const SIGNS: Readonly<Record<PageKind['holds'][number], string>> = {
  figures: 'a[data-claim][data-kind="figure"]:visible',
  charts: 'figure svg[role="group"]:has(> title):has(> desc):visible, figure svg[role="img"]:has(> title):visible',
  table: 'table:has(caption):has(th[scope="row"]):visible',
  phrase: 'blockquote q:visible',
};

for (const { name, path, holds } of PAGE_KINDS) {
  test(`${name}: shows everything it holds without script`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main a[href]:visible').first()).toBeVisible();
    await expect(page.locator('footer a[href="/data"]').first()).toBeVisible();
    for (const thing of holds) expect(await page.locator(SIGNS[thing]).count(), thing).toBeGreaterThan(0);
  });
}

test('the comparison takes a further name through its plain form', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await page.getByLabel('Add by name').fill('Canary-1B');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const heads = page.locator('table#comparison thead th[scope="col"]');
  await expect(heads).toHaveCount(COMPARED.length + 1);
  await expect(heads.last()).toContainText('Canary');
});

test('an unknown name in the plain form is answered with links to the nearest ones', async ({ page }) => {
  await page.goto('/compare');
  await page.getByLabel('Add by name').fill('Sortformer\nCanarry');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const hint = page.getByRole('status').filter({ hasText: 'Canarry' });
  await hint.getByRole('link', { name: 'Canary', exact: true }).click();
  await expect(page).toHaveURL(/\/compare\?m=sortformer,canary$/);
});

test('the headings of a table sort it and say so', async ({ page }) => {
  await page.goto('/families/nemotron');
  // The first of them is the name, the next the day by which it is sorted.
  const heading = page.locator('#family-table thead th:has(a)').nth(2);
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/\?sort=-/);
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await heading.getByRole('link').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
});

test('the share menu opens, and its links are plain', async ({ page, request }) => {
  await page.goto(COMPARE_PATH);
  const menu = page.locator('details', { has: page.getByText('Share', { exact: true }) }).first();
  await menu.locator('> summary').click();
  const links = await menu
    .locator('a[download]:visible')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(4);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});
