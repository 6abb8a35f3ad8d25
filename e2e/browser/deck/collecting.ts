import type { Locator, Page } from '@playwright/test';

import { expect as expectSoon } from '#e2e/browser/support/fixtures.ts';

/** What is waited for here is the script of pages, which may come late: that is what these tests are about. */
export const expect = expectSoon.configure({ timeout: 30_000 });

export const [A, B, C] = ['/metrics/parameters', '/metrics/context-length', '/metrics/training-tokens'];
export const OTHER = '/deck?views=/families/nemotron';

export function deckOf(...views: readonly string[]): string {
  return `/deck?views=${views.join(';')}`;
}

/** The link in the share menu, which opens and leads on without script as well. */
export async function addLink(page: Page): Promise<Locator> {
  const menu = page.locator('details[data-menu]').first();
  await menu.locator('> summary').click();
  return menu.getByRole('link', { name: 'Add to deck' });
}

/** Opens a view and adds it at once, whether the page has its script or not. */
export async function add(page: Page, view: string): Promise<void> {
  await page.goto(view, { waitUntil: 'commit' });
  await (await addLink(page)).click();
}

/** Makes a deck of views the collected one. */
export async function collect(page: Page, ...views: readonly string[]): Promise<void> {
  await page.goto(deckOf(...views));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('deck'))).toBe(deckOf(...views));
}

export function anotherDeck(page: Page): Locator {
  return page.getByRole('note', { name: 'The deck that you collect is another one' });
}
