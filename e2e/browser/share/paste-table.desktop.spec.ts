import type { Page } from '@playwright/test';

import { readClipboard } from './clipboard.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Copies the table of a page and pastes it into an editor, as people do into a document. */
async function pasteTable(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const menu = page.locator('details[data-menu]', { has: page.locator('[aria-label="Copy the table"]') }).first();
  await menu.locator('summary').first().click();
  await menu.getByRole('button', { name: 'Copy the table' }).click();
  await expect(menu.getByRole('status').filter({ hasText: 'Table copied' })).toBeVisible();
  await page.evaluate(() => {
    document.body.innerHTML = '<div id="editor" contenteditable="true" role="textbox" aria-label="Document"></div>';
  });
  await page.getByRole('textbox', { name: 'Document' }).click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.locator('#editor table')).toHaveCount(1);
}

/** The texts of the cells of the page's table, before it is copied. */
async function figuresOf(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(path);
  const texts = await page.locator('main table').first().innerText();
  return [...new Set(texts.match(/[≤≥≈]\s?[\d.,]+\s?[A-Za-z%]*/g) ?? [])];
}

const TABLES = { compare: COMPARE_PATH, metric: '/metrics/inference-throughput', family: '/families/nemotron' };

function tight(text: string): string {
  return text.replaceAll(/\s/g, '');
}

for (const [name, path] of Object.entries(TABLES)) {
  test(`${name}: the table pastes as a table with its bounds, and with links to the site`, async ({
    page,
    baseURL,
  }) => {
    const bounds = await figuresOf(page, path);
    expect(bounds.length).toBeGreaterThan(0);
    await pasteTable(page, path);
    const table = page.locator('#editor table');
    const text = tight(await table.innerText());
    expect(bounds.filter((bound) => !text.includes(tight(bound)))).toEqual([]);
    const hrefs = await table.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(2);
    expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    expect(hrefs.some((href) => href.startsWith(`${baseURL}/claims/`))).toBe(true);
    expect(await table.locator('script, style, button, input, [onclick]').count()).toBe(0);
  });

  test(`${name}: beside the table there is plain text in columns`, async ({ page }) => {
    await pasteTable(page, path);
    const { rich, plain } = await readClipboard(page);
    const lines = plain.split(/\r?\n/);
    const rows = await page.locator('#editor table tr').count();
    expect(rich).toContain('<table');
    expect(lines).toHaveLength(rows);
    expect(lines[0]).toContain('\t');
    expect(plain).toMatch(/[≤≥≈]/);
    expect(plain).not.toMatch(/<\w+/);
  });
}
