import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const { name, path } of PAGE_KINDS) {
  test(`${name}: does not scroll sideways on a phone`, async ({ page }) => {
    await page.goto(path);
    const widths = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }));
    expect(widths.content).toBe(widths.view);
  });
}
