import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Colours are all that a theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, or in its colours alone, as lines to read: the rule, the place, what to do. */
export async function axeFindings(page: Page, only?: 'colours'): Promise<readonly string[]> {
  await expect(page.locator('h1')).toBeVisible();
  const axe = new AxeBuilder({ page });
  const { violations } = await (only === 'colours' ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
