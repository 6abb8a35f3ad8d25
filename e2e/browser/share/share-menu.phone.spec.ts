import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const path of ['/metrics/inference-throughput', COMPARE_PATH]) {
  test(`${path}: the share menu stays within a narrow window, and all of it can be reached`, async ({ page }) => {
    await page.goto(path);
    const menu = page.locator('details[data-menu]').first();
    await menu.locator('summary').first().click();
    const panel = menu.locator(':scope > div');
    await expect(panel).toBeVisible();
    for (const folded of await panel.locator('details > summary').all()) await folded.click();
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    const overflowPx = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflowPx).toBeLessThanOrEqual(0);
    for (const link of [panel.getByRole('link').first(), panel.getByRole('link').last()]) {
      await link.scrollIntoViewIfNeeded();
      await expect(link).toBeInViewport();
    }
  });
}
