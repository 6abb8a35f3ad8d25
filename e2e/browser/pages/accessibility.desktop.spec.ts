import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, as lines to read: the rule, the place, what to do. */
async function findings(page: Page, axe: AxeBuilder): Promise<readonly string[]> {
  await expect(page.locator('h1')).toBeVisible();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const { name, path } of PAGE_KINDS) {
  test(`${name}: axe finds nothing`, async ({ page }) => {
    await page.goto(path);
    expect(await findings(page, new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
  });

  test(`${name}: axe finds nothing in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    // Colours are all that the theme changes.
    expect(await findings(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual(
      [],
    );
  });
}
