import type { Page } from '@playwright/test';

import { axeFindingsOf } from '#e2e/browser/support/findings.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { CLAIM_ID, COMPARED, DECK_PATH } from '#e2e/browser/support/page-kinds.ts';

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('li[data-slide] h2').allInnerTexts();
}

const [PARAMETERS, COMPARISON, CLAIM] = ['Parameters, total and active', 'Side by side', 'Nemotron 3 Nano 30B-A3B'];

test('slides are moved by the keyboard, which keeps its place, and each move is said', async ({ page }) => {
  await page.goto(DECK_PATH);
  await page.getByRole('link', { name: `Move down: ${PARAMETERS}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'is now slide 2 of 3' })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual([COMPARISON, PARAMETERS, CLAIM]);
  await expect(page.getByRole('link', { name: `Move down: ${PARAMETERS}` })).toBeFocused();
  await expect(page).toHaveURL(/views=\/compare/);
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual([COMPARISON, CLAIM, PARAMETERS]);
  await expect(page).toHaveURL(/views=\/compare.*;\/claims.*;\/metrics\/parameters/);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual([COMPARISON, PARAMETERS, CLAIM]);
});

test('slides are dragged to their place', async ({ page }) => {
  // All of it is in sight: a page that scrolls under the pressed button has something else dragged.
  await page.setViewportSize({ width: 1440, height: 2400 });
  await page.goto(DECK_PATH);
  await page
    .locator('li[data-slide]')
    .nth(2)
    .locator('[data-handle]')
    .dragTo(page.locator('li[data-slide] figure').first());
  await expect.poll(() => titles(page)).toEqual([CLAIM, PARAMETERS, COMPARISON]);
  await expect(page).toHaveURL(/views=\/claims/);
});

test('a removed slide gives the keyboard to its neighbour, and an emptied deck begins anew', async ({ page }) => {
  await page.goto('/deck?views=/metrics/parameters;/metrics/context-length');
  await page.getByRole('link', { name: `Remove: ${PARAMETERS}` }).click();
  await expect(page.getByRole('link', { name: 'Context length', exact: true })).toBeFocused();
  await page.getByRole('link', { name: 'Remove: Context length' }).click();
  await expect(page.getByText('There is nothing in this deck yet')).toBeVisible();
  await expect(page).toHaveURL(/\/deck$/);
});

test('a title that was set stands on the slide and in the address', async ({ page }) => {
  await page.goto('/deck?views=/metrics/parameters');
  await page.getByLabel('Title on the slide').fill('Bigger; ~50% & more');
  await page.getByRole('button', { name: 'Set the title of slide 1' }).click();
  await expect(page.locator('figure [data-title]')).toHaveText('Bigger; ~50% & more');
  await page.reload();
  await expect(page.locator('li[data-slide] h2')).toHaveText('Bigger; ~50% & more');
});

test('a pasted address of this site becomes a slide, that of another does not', async ({ page, baseURL }) => {
  await page.goto('/deck');
  await page.getByLabel('Add a view by its address').fill(`${baseURL}/compare?m=${COMPARED.join(',')}`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page).toHaveURL(/\/deck\?views=\/compare\?m=[^#]*#slide-1$/);
  await page.getByLabel('Add a view by its address').fill('https://example.org/metrics/parameters');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('note')).toContainText('https://example.org/metrics/parameters');
  await expect(page.locator('li[data-slide]')).toHaveCount(1);
});

test('a presentation follows the keyboard, says which slide it shows, and is left by Escape', async ({ page }) => {
  await page.goto(`${DECK_PATH}&slide=1`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(`Slide 1 of 3: ${PARAMETERS}`);
  // The stage names its keys once the page hears them.
  await expect(page.getByRole('main')).toHaveAttribute('aria-keyshortcuts', /ArrowRight/);
  for (const [key, slide] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['Home', 1],
    ['End', 3],
  ] as const) {
    await page.keyboard.press(key);
    await expect(heading).toContainText(`Slide ${slide} of 3`);
    await expect(page).toHaveURL(new RegExp(`slide=${slide}$`));
  }
  await expect(page.getByRole('status')).toContainText('Slide 3 of 3');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/deck\?views=[^&]*(?!slide)/);
  await expect(page.getByRole('heading', { level: 1, name: 'Deck' })).toBeVisible();
});

test('a presentation needs no network once it is open', async ({ page }) => {
  await page.goto(`${DECK_PATH}&slide=1`);
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-slide]:visible a[data-claim="${CLAIM_ID}"]`).first()).toBeVisible();
  // Browsers look for the icon of each address.
  expect(asked.filter((path) => path !== '/icon.svg')).toEqual([]);
});

test('the slide fills the window without being cut', async ({ page }) => {
  for (const aspect of ['16x9', '4x3'] as const) {
    await page.goto(`${DECK_PATH}&aspect=${aspect}&slide=2`);
    const box = await page.locator('[data-slide]:visible').boundingBox();
    const size = page.viewportSize();
    if (box === null || size === null) throw new Error('There is no slide.');
    expect(box.width / box.height).toBeCloseTo(aspect === '16x9' ? 16 / 9 : 4 / 3, 1);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    expect(Math.max(box.width / size.width, box.height / size.height)).toBeGreaterThan(0.9);
  }
});

test('a deck prints one slide a page, in its own shape, with nothing else', async ({ page }) => {
  for (const [aspect, box] of [
    ['16x9', '959.976 540'],
    ['4x3', '720 540'],
  ] as const) {
    await page.goto(`${DECK_PATH}&aspect=${aspect}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    const [width = 0, height = 0] = box.split(' ').map(Number);
    for (const [, w, h] of pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)) {
      expect(Math.abs(Number(w) - width)).toBeLessThan(1);
      expect(Math.abs(Number(h) - height)).toBeLessThan(1);
    }
  }
});

test('a view that is not there says so and is replaced by the nearest', async ({ page }) => {
  await page.goto('/deck?views=/metrics/parameterz~Sizes');
  await expect(page.getByText('There is no metric “parameterz”').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download PowerPoint' })).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Show .* instead$/ })
    .first()
    .click();
  await expect(page.locator('figure svg')).toBeVisible();
  await expect(page.locator('figure [data-title]')).toHaveText('Sizes');
});

test('a deck cannot be made to lead elsewhere', async ({ page, baseURL }) => {
  for (const views of ['//example.org/compare', 'https://example.org', 'javascript:alert(1)', '/\\example.org']) {
    await page.goto(`/deck?views=${encodeURIComponent(views)}&add=${encodeURIComponent(views)}`);
    await expect(page.getByRole('note')).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
    const hrefs = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.origin : '')));
    expect(hrefs.filter((origin) => origin !== baseURL)).toEqual([]);
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`a presentation in the ${theme}: axe finds nothing`, async ({ page }) => {
    await page.goto(`${DECK_PATH}&theme=${theme}&slide=2`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Slide 2');
    expect(await axeFindingsOf(page)).toEqual([]);
  });
}
