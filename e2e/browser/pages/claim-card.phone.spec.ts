import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';
import { readWords } from '#e2e/browser/support/site.ts';

const FIGURES = {
  'a figure of a table': '#comparison a[data-claim][data-kind="figure"]:visible',
  'a mark of a chart': 'figure svg a[data-claim]:visible',
};

for (const [name, selector] of Object.entries(FIGURES)) {
  test(`the first tap on ${name} shows its card within the screen, the second leads to the claim`, async ({
    page,
    request,
  }) => {
    await page.goto(COMPARE_PATH);
    const figure = page.locator(selector).first();
    const id = (await figure.getAttribute('data-claim')) ?? '';
    const { phrase } = await readWords(request, id);
    await figure.tap();
    const card = page.locator('#claim-card');
    await expect(card.locator('q')).toHaveText(phrase);
    const box = await card.boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await figure.tap();
    await expect(page).toHaveURL(`/claims/${id}`);
  });
}

test('a tap elsewhere closes the card', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await page.locator(FIGURES['a figure of a table']).first().tap();
  await expect(page.locator('#claim-card')).toBeVisible();
  await page.locator('h1').tap();
  await expect(page.locator('#claim-card')).toBeHidden();
});
