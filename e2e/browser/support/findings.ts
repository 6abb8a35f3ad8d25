import { expect, type Page } from '@playwright/test';
import type { RunOnly } from 'axe-core';

import { axeViolations } from './axe.ts';

const RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Colours are all that a theme changes. */
const COLOUR_RULES: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

interface Looked {
  /** The rules of colours alone. */
  readonly only?: 'colours';
  /** A selector of the parts to look at, in the place of the whole page. */
  readonly within?: string;
}

/** What axe finds on a page as lines to read: the rule, the place, what to do. */
export async function axeFindings(page: Page, looked: Looked = {}): Promise<readonly string[]> {
  await expect(page.locator('h1')).toBeVisible();
  return axeFindingsOf(page, looked);
}

/** The same of a document that need not be a page of the site. */
export async function axeFindingsOf(page: Page, { only, within }: Looked = {}): Promise<readonly string[]> {
  const violations = await axeViolations(page, only === 'colours' ? COLOUR_RULES : RULES, within);
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
