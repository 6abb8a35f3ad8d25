import { axeFindings } from '#e2e/browser/support/findings.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';

for (const { name, path } of PAGE_KINDS) {
  test(`${name}: axe finds nothing, in light and in dark`, async ({ page }) => {
    await page.goto(path);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, { only: 'colours' })).toEqual([]);
  });
}
