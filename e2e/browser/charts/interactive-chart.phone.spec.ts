import { CHART_VIEWS, expectSamePlaces, visibleDrawing } from './chart-marks.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';

for (const view of CHART_VIEWS) {
  test(`on a narrow screen the marks of ${view.path} keep their places when the layer takes over`, async ({ page }) => {
    await expectSamePlaces(page, view, 'narrow');
  });
}

test('a tap brings the layer and the card', async ({ page }) => {
  await page.goto('/metrics/parameters', { waitUntil: 'networkidle' });
  const drawing = visibleDrawing(page.locator('figure').first());
  await drawing.locator('a[data-claim]').first().tap();
  await expect(page.locator('#claim-card')).toBeVisible();
  await expect(drawing).toHaveAttribute('data-taken', '');
});
