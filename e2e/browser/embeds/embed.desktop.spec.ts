import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';

import { embedCode } from '#lib/url/embed/code.ts';
import { embedHref } from '#lib/url/embed/href.ts';

import { test, VIEWS } from './embed-fixtures.ts';
import { hostHtml } from './embed-hosts.ts';

function codeOf(site: string, pageHref: string, more: { hasHostScript?: boolean; widthPx?: number } = {}): string {
  const { hasHostScript = true, widthPx = 700 } = more;
  return embedCode({ origin: site, pageHref, title: 'A view', hasChart: true, widthPx, heightPx: 400, hasHostScript });
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The page holds no frame.');
  await frame.waitForLoadState();
  return frame;
}

/** How far the frame is from the height of what it holds, in pixels. */
async function heightError(page: Page): Promise<number> {
  const frame = await frameOf(page);
  const contentPx = await frame.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
  const framePx = await page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight);
  return contentPx < 50 ? Number.NaN : Math.abs(framePx - contentPx);
}

for (const [name, path] of Object.entries(VIEWS)) {
  test(`${name}: a page of another origin frames it, and its height fits within 2 px`, async ({
    page,
    site,
    hostPage,
  }) => {
    await page.goto(await hostPage({ html: hostHtml(codeOf(site, path)) }));
    await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: 420, height: 800 });
    await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
    const frame = await frameOf(page);
    const overflowPx = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflowPx).toBeLessThanOrEqual(0);
  });

  test(`${name}: asks this site alone, weighs at most 60 kB, and sets no cookie`, async ({ page, site, context }) => {
    const answers: Promise<number>[] = [];
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    page.on('requestfinished', (request) => {
      answers.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      );
    });
    await page.goto(`${site}${embedHref(path)}`, { waitUntil: 'networkidle' });
    const total = (await Promise.all(answers)).reduce((sum, bytes) => sum + bytes, 0);
    expect(answers.length).toBeGreaterThan(1);
    expect([...origins]).toEqual([site]);
    expect(total).toBeLessThanOrEqual(60_000);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test(`${name}: static=1 asks this site alone, for no script, holds none and sets no cookie`, async ({
    page,
    site,
    context,
  }) => {
    const types: string[] = [];
    const origins = new Set<string>();
    page.on('request', (request) => {
      types.push(request.resourceType());
      origins.add(new URL(request.url()).origin);
    });
    await page.goto(`${site}${embedHref(path, { isStatic: true })}`, { waitUntil: 'networkidle' });
    expect(types.filter((type) => !['document', 'font'].includes(type))).toEqual([]);
    expect([...origins]).toEqual([site]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.content()).not.toMatch(/<script|\son(?:click|load|error)=/i);
  });
}

test('a page from disk frames it', async ({ page, site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'embed-'));
  try {
    const file = join(folder, 'deck.html');
    writeFileSync(file, hostHtml(codeOf(site, VIEWS.metric)));
    await page.goto(pathToFileURL(file).href);
    await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
    await expect((await frameOf(page)).locator('svg:visible')).toHaveCount(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a page that demands isolation frames it, loads its pictures and its script', async ({ page, site, hostPage }) => {
  const headers = {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const picture = `<img src="${site}/metrics/parameters/chart.svg" alt=""><img src="${site}/metrics/parameters/og.png" alt="">`;
  await page.goto(await hostPage({ html: hostHtml(codeOf(site, VIEWS.metric) + picture), headers }));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
  const widths = page
    .locator('body > img')
    .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
  await expect.poll(async () => (await widths).every((width) => width > 0)).toBe(true);
});

test('a sandboxed frame that may run scripts shows its fonts and fits', async ({ page, site, hostPage }) => {
  const code = codeOf(site, VIEWS.metric).replace('<iframe ', '<iframe sandbox="allow-scripts allow-popups" ');
  const failures: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  await page.goto(await hostPage({ html: hostHtml(code) }));
  await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
  expect(await (await frameOf(page)).evaluate(() => document.fonts.check("15px 'IBM Plex Sans'"))).toBe(true);
  expect(failures).toEqual([]);
});

test('a frame without the script of its page keeps its height and scrolls', async ({ page, site, hostPage }) => {
  await page.goto(await hostPage({ html: hostHtml(codeOf(site, VIEWS.family, { hasHostScript: false })) }));
  const frame = await frameOf(page);
  expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(400);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(400);
});

test('opening what is folded makes the frame higher', async ({ page, site, hostPage }) => {
  await page.goto(await hostPage({ html: hostHtml(codeOf(site, VIEWS.metric)) }));
  await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
  const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
  await (await frameOf(page)).locator('summary').last().click();
  await expect.poll(() => page.locator('iframe').evaluate((element) => element.clientHeight)).toBeGreaterThan(before);
  await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
});

test('a frame takes no focus, no keys and no wheel from its page', async ({ page, site, hostPage }) => {
  await page.goto(await hostPage({ html: hostHtml(codeOf(site, VIEWS.metric)) }));
  await page.locator('#field').focus();
  await expect.poll(() => heightError(page)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  await page.locator('iframe').hover({ position: { x: 200, y: 200 } });
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  const frame = await frameOf(page);
  await frame.locator('body').click({ position: { x: 300, y: 60 } });
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('a link of a frame opens a tab and leaves the page where it is', async ({ page, site, hostPage, context }) => {
  const origin = await hostPage({ html: hostHtml(codeOf(site, VIEWS.metric)) });
  await page.goto(origin);
  const frame = await frameOf(page);
  const opened = context.waitForEvent('page');
  await frame.locator('svg:visible a[data-claim]').first().click();
  const tab = await opened;
  await tab.waitForLoadState();
  expect(new URL(tab.url()).origin).toBe(site);
  expect(new URL(tab.url()).pathname).toMatch(/^\/claims\//);
  expect(page.url()).toBe(`${origin}/`);
  expect(await tab.evaluate(() => opener === null)).toBe(true);
});

test('with script off in the page and in the frame everything is there', async ({ browser, site, hostPage }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await hostPage({ html: hostHtml(codeOf(site, VIEWS.metric)) }));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg:visible a[data-claim]').first()).toBeVisible();
  await expect(frame.getByText('Claimed without a figure')).toBeVisible();
  await expect(page.locator('noscript img')).toBeVisible();
  await context.close();
});

for (const [theme, scheme, background] of [
  ['auto', 'light', 'rgb(253, 253, 251)'],
  ['auto', 'dark', 'rgb(19, 24, 27)'],
  ['light', 'dark', 'rgb(253, 253, 251)'],
  ['dark', 'light', 'rgb(19, 24, 27)'],
  ['transparent', 'light', 'rgba(0, 0, 0, 0)'],
] as const) {
  test(`theme=${theme} has its colours where the system is ${scheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${site}${embedHref(VIEWS.metric, { theme })}`);
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(colour).toBe(background);
  });
}

test('nothing but frames may be framed', async ({ page, site, hostPage, request }) => {
  const framed = await request.get(embedHref(VIEWS.metric));
  expect(framed.headers()['content-security-policy']).not.toContain('frame-ancestors');
  expect(framed.headers()['x-frame-options']).toBeUndefined();
  for (const path of ['/', '/metrics/parameters', '/embed', '/embedded', '/oembed']) {
    expect((await request.get(path)).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  }
  await page.goto(await hostPage({ html: hostHtml(`<iframe src="${site}/metrics/parameters" title="x"></iframe>`) }));
  await page.waitForLoadState('networkidle');
  expect(page.frames()[1]?.url()).not.toContain('/metrics/');
});
