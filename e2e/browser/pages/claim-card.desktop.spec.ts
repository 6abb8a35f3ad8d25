import type { Locator, Page } from '@playwright/test';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { tabTo } from '#e2e/browser/support/keyboard.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';
import { pointAt } from '#e2e/browser/support/pointer.ts';
import { readWords } from '#e2e/browser/support/site.ts';

function cardOf(page: Page): Locator {
  return page.locator('#claim-card');
}

function figuresOf(page: Page): Locator {
  return page.locator('#comparison a[data-claim][data-kind="figure"]');
}

/** Where everything outside of the card stands. */
function boxesOf(page: Page) {
  return page
    .locator('main table, main table a, main figure, main h2, main svg a[data-claim], footer')
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height].map(Math.round).join(' ');
      }),
    );
}

test('pointing at a figure shows its phrase and its source, and nothing moves', async ({ page, request }) => {
  await page.goto(COMPARE_PATH);
  const figure = figuresOf(page).first();
  const { phrase } = await readWords(request, (await figure.getAttribute('data-claim')) ?? '');
  await figure.scrollIntoViewIfNeeded();
  const before = await boxesOf(page);
  await pointAt(figure, cardOf(page));
  await expect(cardOf(page).locator('q')).toHaveText(phrase);
  await expect(cardOf(page).locator('a[href^="/sources/"]')).toBeVisible();
  expect(await boxesOf(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
});

test('a mark of a chart shows the same card', async ({ page, request }) => {
  await page.goto('/metrics/parameters');
  const mark = page.locator('figure svg a[data-claim]:visible').first();
  const { phrase } = await readWords(request, (await mark.getAttribute('data-claim')) ?? '');
  await mark.scrollIntoViewIfNeeded();
  const before = await boxesOf(page);
  await pointAt(mark, cardOf(page));
  await expect(cardOf(page).locator('q')).toHaveText(phrase);
  expect(await boxesOf(page)).toEqual(before);
});

test('the card stays while the pointer travels into it', async ({ page }) => {
  await page.goto(COMPARE_PATH);
  await pointAt(figuresOf(page).first(), cardOf(page));
  await cardOf(page).locator('a[href^="/sources/"]').hover();
  await expect(cardOf(page)).toBeVisible();
  await page.locator('h1').hover();
  await expect(cardOf(page)).toBeHidden();
});

test('focus shows the card, Escape closes it, Enter leads to the claim', async ({ page, request }) => {
  await page.goto(COMPARE_PATH);
  const figure = figuresOf(page).first();
  const id = (await figure.getAttribute('data-claim')) ?? '';
  const { phrase } = await readWords(request, id);
  await tabTo(page, figure);
  await expect(cardOf(page).locator('q')).toHaveText(phrase);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await expect(figure).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/claims/${id}`);
  await expect(page.locator('main blockquote q').first()).toHaveText(phrase);
});

test('pages hold still while they load', async ({ page }) => {
  for (const path of ['/', COMPARE_PATH, '/families/nemotron', '/metrics/parameters']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    // The fonts' own arrival may wrap a line anew; a tenth of what counts as good is allowed for it (web.dev, CLS).
    expect(shift, path).toBeLessThan(0.01);
  }
});
