import { axeFindings } from '#e2e/browser/support/findings.ts';
import { test } from '#e2e/browser/support/fixtures.ts';

import { A, B, C, OTHER, add, anotherDeck, collect, deckOf, expect } from './collecting.ts';

test.describe.configure({ timeout: 120_000 });

test('the deck of somebody else leaves the collected one as it is, and says so', async ({ page }) => {
  await collect(page, A, B);
  await page.goto(OTHER);
  await expect(anotherDeck(page)).toBeVisible();
  expect(await axeFindings(page, { within: '[role="note"]' })).toEqual([]);
  await anotherDeck(page).getByRole('link', { name: 'Open your deck of 2 slides' }).click();
  await expect(page).toHaveURL(deckOf(A, B));
  await expect(anotherDeck(page)).toHaveCount(0);
  await page.goBack();
  await expect(anotherDeck(page)).toBeVisible();
  await anotherDeck(page).getByRole('link', { name: 'Add one slide of this one to it' }).click();
  await expect(page).toHaveURL(deckOf(A, B, '/families/nemotron'));
  await expect(page.locator('li[data-slide]')).toHaveCount(3);
  await expect(anotherDeck(page)).toHaveCount(0);
});

test('the deck of somebody else becomes the collected one where the reader says so', async ({ page }) => {
  await collect(page, A);
  await page.goto(OTHER);
  await anotherDeck(page).getByRole('button', { name: 'Collect in this one instead' }).click();
  await expect(anotherDeck(page)).toHaveCount(0);
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf('/families/nemotron', B)}#slide-2`);
});

test('looking at and presenting the deck of somebody else, or an empty one, changes nothing', async ({ page }) => {
  await collect(page, A);
  await page.goto(`${OTHER}&slide=1`);
  await page.getByRole('link', { name: 'Leave' }).click();
  await expect(anotherDeck(page)).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Deck', exact: true }).click();
  await expect(page).toHaveURL('/deck');
  await expect(anotherDeck(page)).toBeVisible();
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
});

test('an address that somebody else gave joins nothing to the collected deck', async ({ page }) => {
  await collect(page, A);
  await page.goto('about:blank');
  await page.goto(`${OTHER}#new-deck`);
  await expect(anotherDeck(page)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('deck'))).toBe(deckOf(A));
});

test('an older deck in the history takes nothing away', async ({ page }) => {
  await collect(page, A);
  await collect(page, A, B);
  await page.goBack();
  await expect(page).toHaveURL(deckOf(A));
  await expect(anotherDeck(page)).toBeVisible();
  await add(page, C);
  await expect(page).toHaveURL(`${deckOf(A, B, C)}#slide-3`);
});

test('another tab that shows an older deck says so, and takes nothing away when it is used', async ({
  page,
  context,
}) => {
  await collect(page, A, B);
  const tab = await context.newPage();
  await add(tab, C);
  await expect(tab).toHaveURL(`${deckOf(A, B, C)}#slide-3`);
  await expect(anotherDeck(page)).toBeVisible();
  await page.getByRole('link', { name: 'Remove: Context length' }).click();
  await expect(page).toHaveURL(deckOf(A));
  await expect(anotherDeck(page)).toBeVisible();
  await anotherDeck(page).getByRole('link', { name: 'Open your deck of 3 slides' }).click();
  await expect(page).toHaveURL(deckOf(A, B, C));
});
