import type { Page } from '@playwright/test';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { tabTo } from '#e2e/browser/support/keyboard.ts';
import { COMPARE_PATH, COMPARED } from '#e2e/browser/support/page-kinds.ts';

/** A mark that a document loses when another one is loaded. */
async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-document', 'first'));
}

async function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-document'));
}

function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

test('a link that changes the view keeps the document, the place, the focus and what is folded open', async ({
  page,
}) => {
  await page.goto(COMPARE_PATH);
  await markDocument(page);
  const fold = page
    .locator('main details')
    .filter({ hasNot: page.locator('[data-menu]') })
    .last();
  await fold.evaluate((element: HTMLDetailsElement) => (element.open = true));
  const link = page.getByRole('link', { name: 'Subjects as rows' });
  await tabTo(page, link);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(0);
  const before = await scrollTop(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/layout=subjects/);
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
  expect(await isSameDocument(page)).toBe(true);
  expect(await scrollTop(page)).toBe(before);
  await expect(page.locator('main a:focus')).toBeVisible();
  expect(await fold.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);
});

test('the history leads back and forth through views shown in place', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await markDocument(page);
  await page.getByRole('link', { name: 'Subjects as rows' }).click();
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
  await page.getByRole('link', { name: 'Differences only' }).click();
  await expect(page.getByRole('link', { name: 'Show all rows' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Differences only' })).toBeVisible();
  await expect(page).toHaveURL(/layout=subjects/);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Subjects as rows' })).toBeVisible();
  await page.goForward();
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
  expect(await isSameDocument(page)).toBe(true);
});

test('a reload shows the view whose address the bar has', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await page.getByRole('link', { name: 'Subjects as rows' }).click();
  await expect(page).toHaveURL(/layout=subjects/);
  await page.reload();
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
});

test('where a view cannot be shown in place, the browser goes there', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await markDocument(page);
  await page.route('**/compare?*layout=subjects*', (route) =>
    route.request().resourceType() === 'document'
      ? route.continue()
      : route.fulfill({ contentType: 'text/html', body: '<title>Another page</title>' }),
  );
  await page.getByRole('link', { name: 'Subjects as rows' }).click();
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
  expect(await isSameDocument(page)).toBe(false);
});

test('what moves goes on moving in a view that was shown in place', async ({ page }) => {
  await page.goto('/metrics/parameters?chart=dot');
  await page.locator('main a[data-soft][href*="chart=bar"]').first().click();
  await expect(page).toHaveURL(/chart=bar/);
  const figure = page.locator('figure').first();
  await figure.locator('a[data-claim]:visible').first().hover();
  await expect(figure.locator('svg[data-taken]')).toHaveCount(1);
  await expect(page.locator('#claim-card')).toBeVisible();
});

test('a page that the script does not reach in time is whole, and its links lead on', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(COMPARE_PATH);
  await page.getByRole('link', { name: 'Subjects as rows' }).click();
  await expect(page.locator('#comparison tbody th[scope="row"]')).toHaveCount(COMPARED.length);
  await context.close();
});

/** Opens a page and waits until all of it is there: on a busy machine its network rests in the middle of it. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
}

/** What a page shows and says of itself, without what script has made of it. */
function shownOn(page: Page) {
  return page.evaluate(() => {
    const said = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';
    const main = document.querySelector('main');
    for (const live of main?.querySelectorAll('[role="combobox"], [role="listbox"], textarea') ?? []) live.remove();
    return {
      title: document.title,
      canonical: said('link[rel="canonical"]', 'href'),
      frame: said('link[type="application/json+oembed"]', 'href'),
      stillParts: document.querySelectorAll('[data-still]').length,
      captions: document.querySelectorAll('figcaption').length,
      text: main?.textContent.replaceAll(/\s+/g, ' ') ?? '',
    };
  });
}

for (const [name, path, steps] of [
  ['a metric', '/metrics/parameters', ['chart=bar', 'chart=dot', 'chart=scatter']],
  ['a family', '/families/nemotron', ['chart=dot', 'chart=matrix']],
  ['a comparison', COMPARE_PATH, ['layout=subjects', 'chart=dot']],
] as const) {
  test(`${name} that was changed in place shows what a page of that address shows`, async ({ page, context }) => {
    await openWhole(page, path);
    await markDocument(page);
    for (const step of steps) {
      await page.locator(`main a[data-soft][href*="${step}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(step, 'u'));
      await expect(page.locator(`main a[data-soft][href*="${step}"]`).first()).toBeVisible();
    }
    expect(await isSameDocument(page)).toBe(true);
    const whole = await context.newPage();
    await openWhole(whole, page.url());
    const expected = await shownOn(whole);
    await expect.poll(() => shownOn(page)).toEqual(expected);
  });
}

test('the focus goes to the content where what had it is gone', async ({ page }) => {
  await page.goto('/compare?m=nemotron-h-8b', { waitUntil: 'networkidle' });
  await page
    .getByRole('link', { name: /^Remove /u })
    .first()
    .press('Enter');
  await expect(page).toHaveURL(/\/compare$/u);
  await expect(page.locator('main')).toBeFocused();
});
