import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

import { expectDeck, readPages } from './deck-pages.ts';
import { scratchFolder } from './run-tool.ts';
import { writeDeck } from './write-deck.ts';

let folder = '';

test.beforeEach(() => {
  folder = scratchFolder();
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a reveal.js deck on disk prints our drawing, picture and frame, all sharp', async ({
  page,
  baseURL,
  request,
}, testInfo) => {
  const deck = writeDeck('reveal.html', baseURL ?? '', folder);
  await page.goto(`${pathToFileURL(deck).href}?print-pdf`, { waitUntil: 'networkidle' });
  await expect(page.locator('.pdf-page')).toHaveCount(3);
  await expect(page.frameLocator('.pdf-page iframe').locator('svg text').first()).toBeVisible();
  const pdf = testInfo.outputPath('reveal.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await expectDeck(await readPages(pdf), request);
});

test('a reveal.js deck on disk shows a picture with a pixel for each of a dense screen', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(writeDeck('reveal.html', baseURL ?? '', folder)).href}#/1`);
  const picture = page.locator('section.present img');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBe(1800);
  const shown = await picture.evaluate((image) => image.getBoundingClientRect().width * devicePixelRatio);
  expect(shown).toBeLessThanOrEqual(1800);
  expect(shown).toBeGreaterThan(1500);
  await context.close();
});
