import type { Page } from '@playwright/test';

import { readClipboard, readClipboardPicture } from './clipboard.ts';
import { axeFindings } from '#e2e/browser/support/findings.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { tabTo } from '#e2e/browser/support/keyboard.ts';
import { CLAIM_ID, COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';

const PATH = '/metrics/inference-throughput';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function menuOf(page: Page) {
  return page.locator('details[data-menu]').first();
}

async function openMenu(page: Page, path: string) {
  await page.goto(path);
  const menu = menuOf(page);
  await menu.locator('summary').first().click();
  await expect(menu.getByRole('region', { name: 'Link' })).toBeVisible();
  return menu;
}

/** Presses the button of a name, again where nothing comes of it, and waits until nothing is being copied any more. */
async function copy(page: Page, name: string): Promise<void> {
  const button = menuOf(page).getByRole('button', { name, exact: true });
  await expect(async () => {
    await button.click();
    await expect(button.locator('xpath=..').getByRole('status')).toContainText('copied', { timeout: 1_500 });
  }).toPass();
  await expect(button).not.toHaveAttribute('aria-busy');
}

test('the share menu is opened, walked through and closed by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto(PATH);
  const summary = menuOf(page).locator('summary').first();
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(menuOf(page)).toHaveAttribute('open', '');
  for (const name of ['Copy the link to this view', 'Copy the footnote', 'Copy the citation']) {
    await tabTo(page, menuOf(page).getByRole('button', { name, exact: true }));
  }
  await page.keyboard.press('Escape');
  await expect(menuOf(page)).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
});

test('the share menu copies by keyboard and says what', async ({ page }) => {
  await page.goto(PATH);
  await tabTo(page, menuOf(page).locator('summary').first());
  await page.keyboard.press('Enter');
  const button = menuOf(page).getByRole('button', { name: 'Copy the footnote', exact: true });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(button.locator('xpath=..').getByRole('status')).toHaveText('Footnote copied');
});

test('a copied link is the canonical address of the view, and the pinned one names its release', async ({
  page,
  request,
  baseURL,
}) => {
  const copied: string[] = [];
  for (const query of ['family=nemotron&scale=log&chart=auto', 'scale=log&nonsense=1&family=nemotron']) {
    await openMenu(page, `${PATH}?${query}`);
    await copy(page, 'Copy the link to this view');
    copied.push((await readClipboard(page)).plain);
  }
  expect(copied[0]).toBe(copied[1]);
  const { origin, pathname, searchParams } = new URL(copied[0] ?? '');
  expect([origin, pathname]).toEqual([baseURL, PATH]);
  expect(Object.fromEntries(searchParams)).toEqual({ family: 'nemotron', scale: 'log' });
  const { release } = (await (await request.get('/api/v1/claims?limit=1')).json()) as { release: string };
  await copy(page, 'Copy the link to this view in this release');
  const pinned = new URL((await readClipboard(page)).plain);
  expect(pinned.searchParams.get('release')).toBe(release);
  expect((await request.get(pinned.href)).status()).toBe(200);
});

test('a copied footnote keeps the bound, names the source and leads to the view', async ({ page, request }) => {
  await openMenu(page, `/claims/${CLAIM_ID}`);
  await copy(page, 'Copy the footnote');
  const { plain } = await readClipboard(page);
  expect(plain).toContain('3.3x');
  expect(plain).toMatch(/up to|≤/);
  expect(plain).toContain('Nemotron 3 Nano');
  const address = new URL(/https?:\/\/\S+claims\S+/.exec(plain)?.[0] ?? '');
  expect((await request.get(`${address.pathname}${address.search}`)).status()).toBe(200);
  await copy(page, 'Copy the citation');
  expect((await readClipboard(page)).plain).toMatch(/release \S+.*https?:\/\//i);
});

for (const [kind, isPinned] of [
  ['live', false],
  ['pinned', true],
] as const) {
  test(`the copied code of the ${kind} frame is a named, lazy frame with a picture where there is no script`, async ({
    page,
    request,
  }) => {
    const menu = await openMenu(page, PATH);
    await menu.locator('summary', { hasText: new RegExp(kind, 'i') }).click();
    await copy(page, `Copy the code of the ${kind} frame`);
    const { plain } = await readClipboard(page);
    const found = await page.evaluate((code) => {
      const parsed = new DOMParser().parseFromString(code, 'text/html');
      const frame = parsed.querySelector('iframe');
      const picture = new DOMParser().parseFromString(parsed.querySelector('noscript')?.innerHTML ?? '', 'text/html');
      const attribute = (name: string) => frame?.getAttribute(name);
      return {
        title: attribute('title'),
        loading: attribute('loading'),
        src: attribute('src'),
        alt: picture.querySelector('img')?.alt,
        picture: picture.querySelector('img')?.getAttribute('src'),
        others: parsed.querySelectorAll('script:not([src$="/embed.js"])').length,
      };
    }, plain);
    expect(found).toMatchObject({ title: 'Inference throughput', loading: 'lazy', alt: 'Inference throughput' });
    expect(found.others).toBe(0);
    for (const address of [found.src, found.picture]) {
      const { pathname, search, searchParams } = new URL(address ?? '');
      expect(searchParams.has('release')).toBe(isPinned);
      expect((await request.get(`${pathname}${search}`)).status()).toBe(200);
    }
  });
}

test('a copied picture is a PNG with two pixels for each of the chart', async ({ page, request }) => {
  const menu = await openMenu(page, PATH);
  const href = await menu.getByRole('link', { name: 'Picture', exact: true }).getAttribute('href');
  const single = await (await request.get((href ?? '').replace('density=2', 'density=1'))).body();
  await copy(page, 'Copy the picture');
  expect(href).toContain('density=2');
  expect(await readClipboardPicture(page)).toEqual({
    widthPx: single.readUInt32BE(16) * 2,
    heightPx: single.readUInt32BE(20) * 2,
  });
});

test('a second press while a picture is being copied does not copy it again', async ({ page }) => {
  let asked = 0;
  await page.route('**/*.png*', async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  const menu = await openMenu(page, PATH);
  const button = menu.getByRole('button', { name: 'Copy the picture', exact: true });
  await expect(async () => {
    await button.click();
    expect(asked).toBeGreaterThan(0);
  }).toPass({ intervals: [100] });
  await button.click();
  await expect(button.locator('xpath=..').getByRole('status')).toContainText('copied');
  expect(asked).toBe(1);
});

for (const path of [PATH, COMPARE_PATH]) {
  test(`axe finds nothing in the open share menu of ${path}, in light and in dark`, async ({ page }) => {
    const menu = await openMenu(page, path);
    for (const folded of await menu.locator('li details > summary').all()) await folded.click();
    const within = 'details[data-menu][open]';
    expect(await axeFindings(page, { within })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, { within, only: 'colours' })).toEqual([]);
  });
}
