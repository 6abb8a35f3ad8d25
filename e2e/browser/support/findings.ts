import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Colours are all that a theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page, or in its colours alone, as lines to read: the rule, the place, what to do. */
export async function axeFindings(page: Page, only?: 'colours'): Promise<readonly string[]> {
  await expect(page.locator('h1')).toBeVisible();
  return axeFindingsOf(page, only);
}

/** The same of a document that need not be a page of the site. */
export async function axeFindingsOf(page: Page, only?: 'colours'): Promise<readonly string[]> {
  // What passes is not read: writing it down takes longer than all the rules.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (only === 'colours' ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/**
 * The same without marks of drawings that stand close to each other: where a mark stands is what it says, so that it
 * cannot be moved apart (WCAG 2.2, success criterion 2.5.8, "Essential"); by keyboard each is a stop, and the table
 * has the same links.
 */
export async function axeFindingsBesideMarks(page: Page): Promise<readonly string[]> {
  const findings = await axeFindings(page);
  const marks = await page
    .locator('figure svg a[data-claim]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const isMark = (finding: string) => marks.some((href) => finding.includes(`"${href.split('/').at(-1) ?? ''}"]`));
  return findings.filter((finding) => !(finding.startsWith('target-size ') && isMark(finding)));
}
