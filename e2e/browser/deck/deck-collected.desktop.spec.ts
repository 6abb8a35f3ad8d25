import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

import { expect as expectSoon, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';
import { holdScripts } from '#e2e/browser/support/scripts.ts';
import { viewHref } from '#lib/url/deck/address.ts';

test.describe.configure({ timeout: 120_000 });

/** What is waited for here is the script of pages, which may come late: that is what these tests are about. */
const expect = expectSoon.configure({ timeout: 30_000 });

const [A, B, C] = ['/metrics/parameters', '/metrics/context-length', '/metrics/training-tokens'];
const OTHER = '/deck?views=/families/nemotron';

function deckOf(...views: readonly string[]): string {
  return `/deck?views=${views.join(';')}`;
}

/** The link in the share menu, which opens and leads on without script as well. */
async function addLink(page: Page): Promise<Locator> {
  const menu = page.locator('details[data-menu]').first();
  await menu.locator('> summary').click();
  return menu.getByRole('link', { name: 'Add to deck' });
}

/** Opens a view and adds it at once, whether the page has its script or not. */
async function add(page: Page, view: string): Promise<void> {
  await page.goto(view, { waitUntil: 'commit' });
  await (await addLink(page)).click();
}

/** Makes a deck of views the collected one. */
async function collect(page: Page, ...views: readonly string[]): Promise<void> {
  await page.goto(deckOf(...views));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('deck'))).toBe(deckOf(...views));
}

function anotherDeck(page: Page): Locator {
  return page.getByRole('note', { name: 'The deck that you collect is another one' });
}

test('share menus add to the collected deck however soon they are used, also after going back', async ({ page }) => {
  await add(page, A);
  await expect(page).toHaveURL(`${deckOf(A)}#slide-1`);
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
  await page.goBack();
  await expect(page).toHaveURL(B);
  await (await addLink(page)).click();
  await expect(page).toHaveURL(`${deckOf(A, B, B)}#slide-3`);
  await expect(page.locator('li[data-slide]')).toHaveCount(3);
});

test('a click before the page has its script joins the view to the collected deck, once', async ({ page, context }) => {
  await collect(page, A);
  const release = await holdScripts(context);
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(B)}#new-deck`);
  await expect(page.locator('li[data-slide]')).toHaveCount(1);
  release();
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
  await expect(page.locator('li[data-slide]')).toHaveCount(2);
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL(B);
  await page.goForward();
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
  await add(page, C);
  await expect(page).toHaveURL(`${deckOf(A, B, C)}#slide-3`);
});

test('a deck that was left before it had its script is joined when it is opened again', async ({ page, context }) => {
  await collect(page, A);
  const release = await holdScripts(context);
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(B)}#new-deck`);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(B);
  release();
  await page.goForward();
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
});

test('a page that is left before its deck has loaded has added its view', async ({ page, context }) => {
  await page.goto(A, { waitUntil: 'networkidle' });
  const release = await holdScripts(context);
  await (await addLink(page)).click();
  await expect(page).toHaveURL(/\/deck\?/);
  release();
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
});

for (const [when, isScripted] of [
  ['once the page has its script', true],
  ['before that', false],
] as const) {
  test(`the middle button adds one view after the other ${when}`, async ({ page, context }) => {
    await collect(page, A);
    const release = isScripted ? () => undefined : await holdScripts(context);
    await page.goto(B, { waitUntil: isScripted ? 'networkidle' : 'commit' });
    const opened = context.waitForEvent('page');
    await (await addLink(page)).click({ button: 'middle' });
    const tab = await opened;
    release();
    await expect(tab).toHaveURL(`${deckOf(A, B)}#slide-2`);
    await expect(page).toHaveURL(B);
    await add(page, C);
    await expect(page).toHaveURL(`${deckOf(A, B, C)}#slide-3`);
  });
}

test('the deck of somebody else leaves the collected one as it is, and says so', async ({ page }) => {
  await collect(page, A, B);
  await page.goto(OTHER);
  await expect(anotherDeck(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="note"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
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

test('what is changed on the page of the collected deck is collected', async ({ page, context }) => {
  await collect(page, A, B);
  await page.getByLabel('Title on the slide').first().fill('It’s "big"; or ~');
  await page.getByRole('button', { name: 'Set the title of slide 1' }).click();
  await expect(page.locator('li[data-slide] h2').first()).toHaveText('It’s "big"; or ~');
  await page.getByRole('link', { name: 'dark' }).click();
  await expect(page).toHaveURL(/theme=dark/);
  const release = await holdScripts(context);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.getByRole('link', { name: 'Remove: Context length' }).click();
  await expect(page.locator('li[data-slide]')).toHaveCount(1);
  release();
  await page.waitForLoadState('networkidle');
  await expect(anotherDeck(page)).toHaveCount(0);
  await add(page, C);
  await expect(page).toHaveURL(/views=\/metrics\/parameters~[^;]*;\/metrics\/training-tokens&theme=dark#slide-2$/);
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

test('a deck that is emptied by hand is forgotten', async ({ page }) => {
  await collect(page, A);
  await page.getByRole('link', { name: /^Remove: / }).click();
  await expect(page).toHaveURL('/deck');
  await expect(anotherDeck(page)).toHaveCount(0);
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(B)}#slide-1`);
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

test('without any storage a view begins a deck of its own', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  await page.goto(deckOf(A));
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(B)}#slide-1`);
});

test('every share menu names its view as a deck writes it, so that browsers can add it by themselves', async ({
  request,
}) => {
  const found = new Set<string>();
  for (const { path } of PAGE_KINDS) {
    const html = await (await request.get(path)).text();
    for (const [, view = ''] of html.matchAll(/href="\/deck\?add=([^"&]+)"/g)) found.add(decodeURIComponent(view));
  }
  expect(found.size).toBeGreaterThan(5);
  for (const href of found) expect(viewHref(href)).toEqual({ ok: true, value: href });
});
