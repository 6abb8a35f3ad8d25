import { test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';
import { holdScripts } from '#e2e/browser/support/scripts.ts';
import { viewHref } from '#lib/url/deck/address.ts';

import { A, B, C, add, addLink, anotherDeck, collect, deckOf, expect } from './collecting.ts';

test.describe.configure({ timeout: 120_000 });

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

test('a slide made into one for each chart is collected, and going back takes nothing away', async ({ page }) => {
  await collect(page, '/families/nemotron');
  await page.getByRole('link', { name: 'Make a slide of each' }).click();
  await expect(page).toHaveURL(/families\/nemotron\?metric=/);
  await expect(anotherDeck(page)).toHaveCount(0);
  const each = await page.evaluate(() => localStorage.getItem('deck'));
  expect(each).toContain('metric=');
  await page.goBack();
  await expect(anotherDeck(page)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('deck'))).toBe(each);
});

test('a second click while the deck is on its way adds no second view', async ({ page }) => {
  await collect(page, A);
  await page.goto(B, { waitUntil: 'networkidle' });
  const link = await addLink(page);
  await link.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await expect(page).toHaveURL(`${deckOf(A, B)}#slide-2`);
});

test('a deck that is emptied by hand is forgotten', async ({ page }) => {
  await collect(page, A);
  await page.getByRole('link', { name: /^Remove: / }).click();
  await expect(page).toHaveURL('/deck');
  await expect(anotherDeck(page)).toHaveCount(0);
  await add(page, B);
  await expect(page).toHaveURL(`${deckOf(B)}#slide-1`);
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
